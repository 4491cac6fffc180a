import { expect, test } from '@playwright/test';
import { type LaunchedApp, launchApp } from '../support/electron-app.ts';
import { isInstalled } from '../support/installed-program.ts';
import { retour } from '../support/retour.ts';
import { startTrayHost, type TrayHost } from '../support/tray-host.ts';

const missing = ['dbus-daemon', 'gdbus'].filter((program) => !isInstalled(program));
test.skip(missing.length > 0, `not installed: ${missing.join(', ')}`);

let panel: TrayHost;
let app: LaunchedApp;

test.beforeEach(async () => {
  panel = await startTrayHost();
  app = await launchApp({ env: { DBUS_SESSION_BUS_ADDRESS: panel.address } });
});

test.afterEach(async () => {
  // The app goes before its bus.
  await app.close();
  await panel.stop();
});

async function readLabels(): Promise<string[]> {
  const items = await panel.readMenu();
  return items.map(({ label }) => label.replace(/[\u00a0\u202f]/g, ' ')).filter((label) => label !== '');
}

function runningActivity(): Promise<string | null> {
  return app.page.evaluate(async () => {
    const view = await window.retour.viewTimer();
    return view.ok ? (view.value.running?.activity ?? null) : 'refused';
  });
}

test('started, switched and stopped from the tray, seen in the window', async () => {
  await expect.poll(readLabels).toContain('Rien ne tourne');
  await panel.click('Commenter');
  await expect.poll(runningActivity).toBe('comment');
  await expect.poll(readLabels).toContain('Arrêter');
  expect((await readLabels())[0]).toBe('LinkedIn · Commenter · 0 min');
  await panel.click('Repas');
  await expect.poll(runningActivity).toBe('meal');
  await panel.click('Arrêter');
  await expect.poll(runningActivity).toBeNull();
  await expect.poll(readLabels).toContain('Rien ne tourne');
});

test('the command line and the settings change the tray', async () => {
  await expect.poll(readLabels).toContain('Ouvrir Retour');
  const started = await retour([
    'timer',
    'start',
    'linkedin',
    '--activity',
    'read',
    '--data',
    app.dataFolder,
  ]);
  expect(started.code, started.say).toBe(0);
  await expect.poll(readLabels).toContain('Arrêter');
  await app.page.evaluate(() => window.retour.saveSettings({ language: 'en' }));
  await expect.poll(readLabels).toContain('Stop');
});

test('in the tray the app outlives its window, opens it again and quits', async () => {
  const { electron } = app;
  await expect.poll(readLabels).toContain('Quitter');
  const settings = await app.page.evaluate(() => window.retour.viewSettings());
  expect(settings).toMatchObject({ ok: true, value: { hasTray: true } });
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  const count = () => electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  await expect.poll(count).toBe(0);
  const opened = electron.waitForEvent('window');
  await panel.click('Ouvrir Retour');
  await expect((await opened).getByRole('main')).toBeVisible();
  const ended = electron.waitForEvent('close');
  await panel.click('Quitter');
  await ended;
});
