import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { projectRoot } from '../../main/launch/project-root.ts';
import { runCommand } from '../../main/launch/run-command.ts';
import { isInstalled } from '../support/installed-program.ts';
import { type LaunchedApp, launchApp, testRuntime } from '../support/electron-app.ts';
import { answerClosing } from '../support/closing-box.ts';
import { retour, temporaryFolder } from '../support/retour.ts';

let folder: string;
let data: string;
let apps: LaunchedApp[];

test.beforeEach(() => {
  folder = temporaryFolder();
  data = join(folder, 'data');
  apps = [];
});

test.afterEach(async () => {
  for (const app of apps) await app.close();
  rmSync(folder, { recursive: true, force: true });
});

async function launch(options: Parameters<typeof launchApp>[0] = {}): Promise<LaunchedApp> {
  const app = await launchApp({ dataFolder: data, ...options });
  apps.push(app);
  return app;
}

/** Closes the window as its button does, and quits: without a tray the app asks first. */
async function closeWindow(app: LaunchedApp): Promise<void> {
  await answerClosing(app.electron, { choice: 'quit' });
  const ended = app.electron.waitForEvent('close');
  await pressClose(app);
  await ended;
}

function pressClose(app: LaunchedApp): Promise<void> {
  return app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
}

function readTimer(): unknown {
  return (JSON.parse(readFileSync(join(data, 'timer.json'), 'utf8')) as { timer: unknown }).timer;
}

test('a running timer outlives the app, and the next start shows it', async () => {
  const app = await launch();
  const started = await app.page.evaluate(() =>
    window.retour.startTimer({ channelId: 'linkedin', activity: 'comment' }),
  );
  await closeWindow(app);
  expect(readTimer()).toMatchObject({ channelId: 'linkedin', activity: 'comment' });
  const again = await launch();
  const view = await again.page.evaluate(() => window.retour.viewTimer());
  const { heartbeatAt, ...facts } = (started.ok && started.value.running) || { heartbeatAt: '' };
  expect(view.ok && view.value.running).toMatchObject(facts);
  // So short a restart goes on as if nothing had been; only the sign of life is newer.
  expect(view.ok && view.value.running && view.value.running.heartbeatAt > heartbeatAt).toBe(true);
  expect(view.ok && view.value.question).toBeNull();
});

test('the menu adds a session, undoes and opens the small timer', async () => {
  const app = await launch();
  await expect(app.page.getByRole('main')).toBeVisible();
  const choose = (menu: string, item: string) =>
    app.electron.evaluate(
      ({ Menu }, [of, name]) =>
        Menu.getApplicationMenu()
          ?.items.find(({ label }) => label === of)
          ?.submenu?.items.find(({ label }) => label === name)
          ?.click(),
      [menu, item] as const,
    );
  await choose('Chronomètre', 'Ajouter une séance…');
  await expect(app.page.getByRole('dialog')).toBeVisible();
  await app.page.evaluate(() => {
    window.retour.onEdit(({ action }) => document.documentElement.setAttribute('data-heard', action));
  });
  await choose('Édition', 'Rétablir');
  await expect(app.page.locator('html')).toHaveAttribute('data-heard', 'redo');
  const small = app.electron.waitForEvent('window');
  await choose('Chronomètre', 'Petit chronomètre');
  expect((await small).url()).toContain('#/compact');
});

test('the window opens as it was left', async () => {
  const app = await launch();
  await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 60, y: 50, width: 900, height: 640 }),
  );
  await closeWindow(app);
  const again = await launch();
  const bounds = () =>
    again.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
  await expect.poll(bounds).toEqual({ x: 60, y: 50, width: 900, height: 640 });
});

test('the theme is applied at once and at the next start', async () => {
  const app = await launch();
  await app.page.evaluate(() => window.retour.savePreferences({ theme: 'dark' }));
  const themeOf = (of: LaunchedApp) => of.electron.evaluate(({ nativeTheme }) => nativeTheme.themeSource);
  expect(await themeOf(app)).toBe('dark');
  await closeWindow(app);
  const again = await launch();
  expect(await themeOf(again)).toBe('dark');
  const background = () =>
    again.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBackgroundColor());
  expect(await background()).toBe('#171613');
});

test('the menu speaks the language of the settings', async () => {
  const app = await launch();
  const labels = () =>
    app.electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map((item) => item.label));
  expect(await labels()).toEqual(['Fichier', 'Édition', 'Chronomètre', 'Affichage', 'Aide']);
  await app.page.evaluate(() => window.retour.saveSettings({ language: 'en' }));
  await expect.poll(labels).toEqual(['File', 'Edit', 'Timer', 'View', 'Help']);
});

test('a page of the menu is shown in the window', async () => {
  const app = await launch();
  await expect(app.page.getByRole('main')).toBeVisible();
  await app.electron.evaluate(({ Menu }) => {
    const view = Menu.getApplicationMenu()?.items[3]?.submenu;
    view?.items.find((item) => item.label === 'Réglages')?.click();
  });
  await expect(app.page).toHaveURL(/#\/settings/);
});

test('a second start brings the first to the front and ends', async () => {
  const runtime = await testRuntime();
  const app = await launch();
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  const profile = await app.electron.evaluate(({ app: main }) => main.getPath('userData'));
  const args = [...runtime.args, `--user-data-dir=${profile}`, projectRoot, '--data', data];
  const second = await runCommand(runtime.executablePath, args, { env: runtime.env, timeoutMs: 30_000 });
  expect(second.exitCode).toBe(0);
  const isVisible = () =>
    app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());
  await expect.poll(isVisible).toBe(true);
  expect(app.electron.windows()).toHaveLength(1);
});

test('a second start with words about the timer has them carried out, and shows nothing', async () => {
  const runtime = await testRuntime();
  const app = await launch();
  const isVisible = () =>
    app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());
  await expect.poll(isVisible).toBe(true);
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  const profile = await app.electron.evaluate(({ app: main }) => main.getPath('userData'));
  const start = (...words: string[]) =>
    runCommand(
      runtime.executablePath,
      [...runtime.args, `--user-data-dir=${profile}`, projectRoot, '--data', data, ...words],
      { env: runtime.env, timeoutMs: 30_000 },
    );
  const runs = async () => {
    const view = await app.page.evaluate(() => window.retour.viewTimer());
    return view.ok ? (view.value.running?.activity ?? null) : view.error.code;
  };
  expect((await start('timer', 'start', 'LinkedIn', '--activity', 'publish')).exitCode).toBe(0);
  await expect.poll(runs).toBe('publish');
  expect((await start('timer', 'toggle')).exitCode).toBe(0);
  await expect.poll(runs).toBeNull();
  expect((await start('timer', 'start', 'nowhere')).exitCode).toBe(0);
  await expect.poll(app.readLog).toContain('unknown-channel');
  expect(await isVisible()).toBe(false);
});

test('another copy on the same folder says so and writes nothing', async () => {
  const runtime = await testRuntime();
  await launch();
  const args = [...runtime.args, `--user-data-dir=${join(folder, 'other')}`, projectRoot, '--data', data];
  const stop = new AbortController();
  const log = join(folder, 'other/logs/retour.log');
  const env = { ...runtime.env, LC_ALL: 'fr_FR.UTF-8' };
  const second = runCommand(runtime.executablePath, args, { env, signal: stop.signal, timeoutMs: 30_000 });
  await expect.poll(() => existsSync(log) && readFileSync(log, 'utf8')).toContain('folder-in-use');
  stop.abort();
  expect((await second).stderr).toContain('Une autre copie de Retour utilise déjà ce dossier');
});

test('the command line reaches the running app, and the window follows', async () => {
  const app = await launch();
  await expect(app.page.getByRole('main')).toBeVisible();
  const changes = app.page.evaluate(
    () =>
      new Promise((resolve) => {
        const stop = window.retour.onChanged((change) => {
          stop();
          resolve(change);
        });
      }),
  );
  const outcome = await retour([
    'timer',
    'start',
    'linkedin',
    '--activity',
    'read',
    '--data',
    data,
    '--json',
  ]);
  expect(outcome.code, outcome.say).toBe(0);
  expect(outcome.json()).toMatchObject({ ok: true, running: { channelId: 'linkedin', activity: 'read' } });
  expect(await changes).toMatchObject({ nouns: ['timer'] });
  const refused = await retour(['timer', 'start', 'nowhere', '--data', data, '--json']);
  expect(refused.code).toBe(1);
  expect(refused.json()).toMatchObject({ ok: false, error: { code: 'unknown-channel' } });
  const view = await app.page.evaluate(() => window.retour.viewTimer());
  expect(view.ok && view.value.running).toMatchObject({ channelId: 'linkedin' });
});

test('damaged data: nothing but recovery works, and a backup is put in place', async () => {
  expect(
    (await retour(['import', join(projectRoot, 'tests/fixtures/journal-small.json'), '--data', data])).code,
  ).toBe(0);
  const sound = await launch();
  await expect
    .poll(() => existsSync(join(data, 'backups')) && readdirSync(join(data, 'backups')))
    .toHaveLength(1);
  await closeWindow(sound);
  const broken = '{ "schemaVersion": 1, "chann';
  writeFileSync(join(data, 'book.json'), broken);
  const app = await launch();
  const status = await app.page.evaluate(() => window.retour.viewStatus());
  expect(status).toMatchObject({ ok: true, value: { state: 'damaged', files: ['book.json'] } });
  const refused = await app.page.evaluate(() => window.retour.stopTimer());
  expect(refused).toMatchObject({ ok: false, error: { code: 'damaged-data' } });
  const line = await retour(['timer', 'stop', '--data', data, '--json']);
  expect(line.json()).toMatchObject({ ok: false, error: { code: 'damaged-data' } });
  expect(readFileSync(join(data, 'book.json'), 'utf8')).toBe(broken);

  const name = status.ok ? status.value.backup?.name : undefined;
  expect(name).toBeDefined();
  const restored = await app.page.evaluate(
    (wanted) => window.retour.restoreBackup({ name: wanted }),
    name ?? '',
  );
  expect(restored).toMatchObject({ ok: true });
  const ready = await app.page.evaluate(() => window.retour.viewStatus());
  expect(ready).toMatchObject({ ok: true, value: { state: 'ready' } });
  const started = await app.page.evaluate(() =>
    window.retour.startTimer({ channelId: 'linkedin', activity: 'read' }),
  );
  expect(started).toMatchObject({ ok: true });
});

test('the app opens no connection', async () => {
  const reason = isInstalled('strace') ? '' : 'strace is not installed';
  test.skip(reason !== '', reason);
  const runtime = await testRuntime();
  const trace = join(folder, 'trace');
  const wrapper = join(folder, 'traced-electron');
  writeFileSync(
    wrapper,
    `#!/bin/sh\nexec strace -f -qq -e trace=connect,bind,sendto -o '${trace}' '${runtime.executablePath}' "$@"\n`,
  );
  chmodSync(wrapper, 0o755);
  const app = await launch({ executablePath: wrapper });
  await expect(app.page.getByRole('main')).toBeVisible();
  // What webRequest does not see: names looked up in advance, and WebRTC, which looks for a way out.
  await app.page.evaluate(async () => {
    for (const rel of ['dns-prefetch', 'preconnect']) {
      const link = document.createElement('link');
      link.rel = rel;
      link.href = `https://${rel}.example.com/`;
      document.head.append(link);
    }
    await fetch('https://example.com/').catch((error: Error) => error.message);
  });
  expect(
    await app.page.evaluate(() => Object.keys(window).concat(Object.getOwnPropertyNames(window))),
  ).not.toContain('RTCPeerConnection');
  await app.close();
  apps = [];
  const calls = readFileSync(trace, 'utf8').split('\n');
  // The trace does see sockets: those of the display and of our own control socket.
  expect(calls.some((call) => call.includes('AF_UNIX'))).toBe(true);
  // Playwright itself comes in over 127.0.0.1.
  const outside = calls.filter(
    (call) => /AF_INET6?\b/.test(call) && !call.includes('inet_addr("127.0.0.1")'),
  );
  expect(outside).toEqual([]);
});
