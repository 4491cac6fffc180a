import { homedir } from 'node:os';
import { join } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import type { Dialogs } from '../commands/context.ts';
import { CodedError } from '../journal/coded-error.ts';
import type { Language } from '../journal/types.ts';
import { translator } from '../language/catalogue.ts';
import { errorSentence } from '../language/error-sentence.ts';

export interface DialogOptions {
  window: () => BrowserWindow | null;
  language: () => Language;
  lastFolder: () => string | null;
}

const importedExtensions = ['zip', 'csv', 'json'];

/** The system's own file dialogs, hung on the window when it is open. */
export function createDialogs({ window, language, lastFolder }: DialogOptions): Dialogs {
  return {
    chooseFilesToImport: async (wanted) => {
      const translate = translator(wanted);
      const options: Electron.OpenDialogOptions = {
        title: translate('menu.chooseImport'),
        properties: ['openFile', 'multiSelections'],
        filters: [
          { name: translate('menu.importable'), extensions: importedExtensions },
          { name: translate('menu.allFiles'), extensions: ['*'] },
        ],
        ...startFolder(lastFolder()),
      };
      const parent = window();
      const chosen = await (parent ? dialog.showOpenDialog(parent, options) : dialog.showOpenDialog(options));
      return chosen.canceled ? null : chosen.filePaths;
    },
    chooseFileToSave: async ({ name, extension, folder }) => {
      const options: Electron.SaveDialogOptions = {
        title: translator(language())('menu.chooseExport'),
        defaultPath: join(folder ?? homedir(), `${name}.${extension}`),
        filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      };
      const parent = window();
      const chosen = await (parent ? dialog.showSaveDialog(parent, options) : dialog.showSaveDialog(options));
      if (chosen.canceled || chosen.filePath === '') return null;
      return withExtension(chosen.filePath, extension);
    },
  };
}

function startFolder(folder: string | null): { defaultPath?: string } {
  return folder === null ? {} : { defaultPath: folder };
}

/** Linux dialogs do not add the extension by themselves. */
function withExtension(path: string, extension: string): string {
  return path.toLowerCase().endsWith(`.${extension}`) ? path : `${path}.${extension}`;
}

/** Says in a box what an action of the menu or the tray was refused for. */
export async function sayFailure(
  error: unknown,
  options: { window: BrowserWindow | null; language: Language },
): Promise<void> {
  const translate = translator(options.language);
  const coded = error instanceof CodedError ? error : new CodedError('internal', {}, { cause: error });
  const box: Electron.MessageBoxOptions = {
    type: 'warning',
    title: translate('app.name'),
    message: translate('menu.failed'),
    detail: errorSentence(coded, translate),
  };
  await (options.window ? dialog.showMessageBox(options.window, box) : dialog.showMessageBox(box));
}
