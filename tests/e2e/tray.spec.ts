import { expect, test } from '@playwright/test';
import { type LaunchedApp, launchApp } from '../support/electron-app.ts';
import { isInstalled } from '../support/installed-program.ts';
import { emitPower, moveClock, setIdle, startTomorrowMorning } from '../support/presence.ts';
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

async function startedAt(): Promise<number> {
  const view = await app.page.evaluate(() => window.retour.viewTimer());
  if (!view.ok || !view.value.running) throw new Error('nothing runs');
  return Date.parse(view.value.running.startAt);
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
  expect(settings).toMatchObject({ ok: true, value: { desktop: { hasTray: true } } });
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

test('started earlier, then stopped a while ago, from the tray', async () => {
  await expect.poll(readLabels).toContain('Rien ne tourne');
  await panel.click('Commenter');
  await expect.poll(runningActivity).toBe('comment');
  await expect.poll(readLabels).not.toContain('Arrêter il y a');
  const before = await startedAt();
  await panel.click('30');
  await expect.poll(startedAt).toBe(before - 30 * 60_000);
  await expect.poll(async () => (await readLabels())[0]).toBe('LinkedIn · Commenter · 30 min');
  await expect.poll(readLabels).toContain('Arrêter il y a');
  await panel.click('10');
  await expect.poll(runningActivity).toBeNull();
  const day = await app.page.evaluate(() => window.retour.viewDay({ on: null }));
  const session = day.ok ? day.value.sessions[0] : undefined;
  const minutes = (Date.parse(session?.endAt ?? '') - Date.parse(session?.startAt ?? '')) / 60_000;
  expect(Math.round(minutes)).toBe(20);
});

test('away and asking are said in words, and the question opens the window', async () => {
  const { electron } = app;
  await expect.poll(readLabels).toContain('Rien ne tourne');
  await setIdle(electron, { seconds: 0 });
  await startTomorrowMorning(electron);
  await panel.click('Commenter');
  await expect.poll(runningActivity).toBe('comment');
  await emitPower(electron, 'suspend');
  await expect.poll(async () => (await readLabels())[0]).toMatch(/^LinkedIn · en pause depuis \d\d:\d\d$/);
  await moveClock(electron, 30 * 60_000);
  await emitPower(electron, 'resume');
  await expect.poll(readLabels).toContain('Une question vous attend…');
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  await panel.click('Une question vous attend…');
  const isVisible = () =>
    electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());
  await expect.poll(isVisible).toBe(true);
});

test('a session is added and the small timer opened from the tray', async () => {
  const { electron } = app;
  await expect.poll(readLabels).toContain('Ajouter une séance…');
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await expect.poll(() => electron.windows().length).toBe(0);
  const opened = electron.waitForEvent('window');
  await panel.click('Ajouter une séance…');
  await expect((await opened).getByRole('dialog')).toBeVisible();
  const small = electron.waitForEvent('window');
  await panel.click('Petit chronomètre');
  expect((await small).url()).toContain('#/compact');
  const [isOnTop, isResizable] = await electron.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find((other) =>
      other.webContents.getURL().includes('#/compact'),
    );
    return [window?.isAlwaysOnTop(), window?.isResizable()];
  });
  expect([isOnTop, isResizable]).toEqual([true, false]);
  await panel.click('Petit chronomètre');
  expect(electron.windows()).toHaveLength(2);
});

test('the tray is drawn again only when something it shows has changed', async () => {
  const { electron } = app;
  await expect.poll(readLabels).toContain('Rien ne tourne');
  await electron.evaluate(({ Tray }) => {
    // oxlint-disable-next-line typescript/unbound-method -- called on its own tray below
    const give = Tray.prototype.setContextMenu;
    const count = globalThis as typeof globalThis & { givenMenus: number };
    count.givenMenus = 0;
    Tray.prototype.setContextMenu = function (menu) {
      count.givenMenus += 1;
      give.call(this, menu);
    };
  });
  const given = () =>
    electron.evaluate(() => (globalThis as typeof globalThis & { givenMenus: number }).givenMenus);
  await panel.click('Commenter');
  await expect.poll(readLabels).toContain('Arrêter');
  expect(await given()).toBe(1);
  // Changes of what the tray does not show.
  for (const note of ['un', 'deux', 'trois'])
    await app.page.evaluate((text) => window.retour.updateTimer({ note: text }), note);
  await app.page.evaluate(() => window.retour.savePreferences({ theme: 'dark' }));
  await panel.click('Repas');
  await expect.poll(async () => (await readLabels())[0]).toContain('Repas');
  expect(await given()).toBe(2);
});
