import { expect, test } from '@playwright/test';
import { runCommand } from '../../main/launch/run-command.ts';
import { type LaunchedApp, launchApp, testRuntime } from '../support/electron-app.ts';
import { isInstalled } from '../support/installed-program.ts';

test.skip(!isInstalled('xdotool'), 'xdotool is not installed');

let app: LaunchedApp;

test.beforeEach(async () => {
  app = await launchApp();
  await expect(app.page.getByRole('main')).toBeVisible();
});

test.afterEach(async () => {
  await app.close();
});

async function press(keys: string): Promise<void> {
  const { env } = await testRuntime();
  const pressed = await runCommand('xdotool', ['key', keys], { env });
  expect(pressed.exitCode, pressed.stderr).toBe(0);
}

async function isRunning(): Promise<boolean> {
  const view = await app.page.evaluate(() => window.retour.viewTimer());
  return view.ok && view.value.running !== null;
}

async function states(): Promise<unknown> {
  const view = await app.page.evaluate(() => window.retour.viewSettings());
  return view.ok ? view.value.desktop.shortcuts : view.error.code;
}

test('the keys start and stop the timer wherever one is, and add a session', async () => {
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  expect(await states()).toEqual({ toggle: 'active', add: 'active' });
  await press('ctrl+alt+r');
  await expect.poll(isRunning).toBe(true);
  await press('ctrl+alt+r');
  await expect.poll(isRunning).toBe(false);
  await press('ctrl+alt+j');
  await expect(app.page.getByRole('dialog')).toBeVisible();
});

test('other keys take their place at once; what is taken or no shortcut is said', async () => {
  const save = (toggle: string | null, add: string | null) =>
    app.page.evaluate((shortcuts) => window.retour.savePreferences({ shortcuts }), { toggle, add });
  await save('CommandOrControl+Alt+K', null);
  await expect.poll(states).toEqual({ toggle: 'active', add: 'off' });
  await press('ctrl+alt+r');
  await press('ctrl+alt+k');
  await expect.poll(isRunning).toBe(true);
  await save('Control+Alt+K', 'Control+Alt+K');
  await expect.poll(states).toEqual({ toggle: 'active', add: 'taken' });
  await save('no keys', null);
  await expect.poll(states).toEqual({ toggle: 'invalid', add: 'off' });
});

test('keys that another program holds are said to be taken', async () => {
  const other = await launchApp();
  try {
    const view = await other.page.evaluate(() => window.retour.viewSettings());
    expect(view.ok && view.value.desktop.shortcuts).toEqual({ toggle: 'taken', add: 'taken' });
  } finally {
    await other.close();
  }
});
