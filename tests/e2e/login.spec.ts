import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type LaunchedApp, launchApp } from '../support/electron-app.ts';
import { isInstalled } from '../support/installed-program.ts';
import { temporaryFolder } from '../support/retour.ts';
import { startTrayHost } from '../support/tray-host.ts';

test.skip(process.platform !== 'linux', 'the start at login is a file on Linux only');

let folder: string;
let file: string;
let app: LaunchedApp;

test.beforeEach(async () => {
  folder = temporaryFolder();
  file = join(folder, 'config/autostart/retour.desktop');
  app = await launch();
});

test.afterEach(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

function launch(): Promise<LaunchedApp> {
  return launchApp({
    dataFolder: join(folder, 'mes données'),
    env: { XDG_CONFIG_HOME: join(folder, 'config') },
  });
}

function setStart(isWanted: boolean): Promise<unknown> {
  return app.page.evaluate((startAtLogin) => window.retour.savePreferences({ startAtLogin }), isWanted);
}

test('the start at login is off by default, a file once wanted, and gone again', async () => {
  await expect(app.page.getByRole('main')).toBeVisible();
  expect(existsSync(file)).toBe(false);
  await setStart(true);
  await expect.poll(() => existsSync(file)).toBe(true);
  const exec = readFileSync(file, 'utf8').match(/^Exec=(.*)$/m)?.[1];
  expect(exec).toContain('--hidden');
  expect(exec).toContain(`--data "${app.dataFolder}"`);
  await setStart(false);
  await expect.poll(() => existsSync(file)).toBe(false);
});

test('at each start the file is made to follow the preference', async () => {
  await setStart(true);
  await expect.poll(() => existsSync(file)).toBe(true);
  const text = readFileSync(file, 'utf8');
  await app.close();
  writeFileSync(file, text.replace('--hidden', '--elsewhere'));
  app = await launch();
  await expect.poll(() => readFileSync(file, 'utf8')).toBe(text);
});

test('started hidden, there is the tray and no window until one is asked for', async () => {
  const missing = ['dbus-daemon', 'gdbus'].filter((program) => !isInstalled(program));
  test.skip(missing.length > 0, `not installed: ${missing.join(', ')}`);
  const panel = await startTrayHost();
  let hasWindow = false;
  const hidden = launchApp({
    args: ['--hidden'],
    env: { DBUS_SESSION_BUS_ADDRESS: panel.address },
  }).then((launched) => {
    hasWindow = true;
    return launched;
  });
  await expect.poll(async () => (await panel.readMenu()).length).toBeGreaterThan(0);
  expect(hasWindow).toBe(false);
  await panel.click('Ouvrir Retour');
  const launched = await hidden;
  await expect(launched.page.getByRole('main')).toBeVisible();
  expect(launched.electron.windows()).toHaveLength(1);
  await launched.close();
  await panel.stop();
});
