import type { ElectronApplication } from '@playwright/test';

export interface ClosingQuestion {
  detail: string;
  buttons: string[];
  checkbox: string;
}

const responses = { minimise: 0, quit: 1, cancel: 2 } as const;

/** The system's box cannot be driven: here it answers by itself, and what it was to say is kept. */
export async function answerClosing(
  electron: ElectronApplication,
  answer: { choice: keyof typeof responses; remember?: boolean },
): Promise<void> {
  const given = { response: responses[answer.choice], checkboxChecked: answer.remember ?? false };
  await electron.evaluate(({ dialog }, response) => {
    const kept = globalThis as typeof globalThis & { closingQuestions?: ClosingQuestion[] };
    kept.closingQuestions ??= [];
    const { closingQuestions } = kept;
    dialog.showMessageBox = async (...args: unknown[]) => {
      const options = args.at(-1) as Electron.MessageBoxOptions;
      closingQuestions.push({
        detail: options.detail ?? '',
        buttons: options.buttons ?? [],
        checkbox: options.checkboxLabel ?? '',
      });
      return response;
    };
  }, given);
}

export function readClosingQuestions(electron: ElectronApplication): Promise<ClosingQuestion[]> {
  return electron.evaluate(
    () => (globalThis as typeof globalThis & { closingQuestions?: ClosingQuestion[] }).closingQuestions ?? [],
  );
}
