import type { ElectronApplication, Locator, Page } from '@playwright/test';

export type PageName = 'Aujourd’hui' | 'Contacts' | 'Affaires' | 'Bilan' | 'Réglages';

/** Goes to a page by the rail, and waits for its heading. */
export async function goTo(page: Page, name: PageName): Promise<void> {
  const rail = page.getByRole('navigation');
  await rail.getByRole('link', { name }).click();
  await page.locator('main h1').first().waitFor();
  await rail.locator('[aria-current="page"]', { hasText: name }).waitFor();
}

/** The system's dialogs are the only thing of the app that cannot be driven: here they answer with these files. */
export async function answerOpenDialog(electron: ElectronApplication, files: string[]): Promise<void> {
  await electron.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths });
  }, files);
}

async function answerSaveDialog(electron: ElectronApplication, filePath: string): Promise<void> {
  await electron.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen });
  }, filePath);
}

/** Starts the timer in two clicks, as a user does. */
export async function startTimer(page: Page, channel: string, activity: string): Promise<void> {
  await page.getByRole('button', { name: channel, exact: true }).click();
  await page.getByRole('menuitem', { name: activity, exact: true }).click();
  await runningTime(page).waitFor();
}

function runningTime(page: Page): Locator {
  return page.getByRole('timer');
}

/** Waits until the running time shown is not zero any more: a stretch that short leaves no session. */
export async function waitForTime(page: Page): Promise<void> {
  await runningTime(page)
    .filter({ hasNotText: /^\D*0+\D+0+(\D+0+)?\D*$/ })
    .waitFor();
}

/** Takes the review along in a format, to the file that the save dialog answers. */
export async function exportReview(
  electron: ElectronApplication,
  page: Page,
  choice: { item: string; file: string },
): Promise<void> {
  await answerSaveDialog(electron, choice.file);
  await page.getByRole('button', { name: 'Exporter' }).click();
  await page.getByRole('menuitem', { name: choice.item }).click();
  await page.getByText(choice.file).waitFor();
}
