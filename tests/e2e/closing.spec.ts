import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { answerClosing, readClosingQuestions } from '../support/closing-box.ts';
import { type LaunchedApp, launchApp } from '../support/electron-app.ts';
import { temporaryFolder } from '../support/retour.ts';

let folder: string;
let data: string;
let app: LaunchedApp;

test.beforeEach(() => {
  folder = temporaryFolder();
  data = join(folder, 'data');
});

test.afterEach(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Presses the main window's own close button. */
function pressClose(): Promise<void> {
  return app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find(({ webContents }) => !webContents.getURL().includes('#/compact'))
      ?.close(),
  );
}

function isMinimised(): Promise<boolean | undefined> {
  return app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized());
}

function readTimer(): unknown {
  return (JSON.parse(readFileSync(join(data, 'timer.json'), 'utf8')) as { timer: unknown }).timer;
}

test('without a tray, closing asks, and the answer is kept on request', async () => {
  app = await launchApp({ dataFolder: data });
  await expect(app.page.getByRole('main')).toBeVisible();
  await app.page.evaluate(() => window.retour.startTimer({ channelId: 'linkedin', activity: 'read' }));
  const closing = async () => {
    const view = await app.page.evaluate(() => window.retour.viewSettings());
    return view.ok ? view.value.preferences.closing : view.error.code;
  };
  await answerClosing(app.electron, { choice: 'cancel' });
  await pressClose();
  await expect.poll(() => readClosingQuestions(app.electron)).toHaveLength(1);
  const [asked] = await readClosingQuestions(app.electron);
  expect(asked?.buttons).toEqual(['Réduire', 'Quitter', 'Annuler']);
  expect(asked?.checkbox).toBe('Ne plus demander');
  expect(asked?.detail).toContain('le chronomètre continue');
  expect(await isMinimised()).toBe(false);
  expect(await closing()).toBe('ask');

  await answerClosing(app.electron, { choice: 'minimise', remember: true });
  await pressClose();
  await expect.poll(closing).toBe('minimise');
  expect(app.electron.windows()).toHaveLength(1);
  // From now on nobody is asked.
  await answerClosing(app.electron, { choice: 'quit' });
  await pressClose();
  expect(await readClosingQuestions(app.electron)).toHaveLength(2);
  expect(app.electron.windows()).toHaveLength(1);

  // The small timer does not keep the app that its user has quit.
  await app.page.evaluate(() => window.retour.savePreferences({ closing: 'quit' }));
  const small = app.electron.waitForEvent('window');
  await app.page.evaluate(() => window.retour.openCompact());
  await small;
  const ended = app.electron.waitForEvent('close');
  await pressClose();
  await ended;
  expect(readTimer()).toMatchObject({ channelId: 'linkedin' });
});

test('quitting is never asked about', async () => {
  app = await launchApp({ dataFolder: data });
  await answerClosing(app.electron, { choice: 'cancel' });
  const ended = app.electron.waitForEvent('close');
  await app.electron.evaluate(({ app: main }) => setImmediate(() => main.quit()));
  await ended;
});
