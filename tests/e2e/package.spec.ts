import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { flipFuses, FuseState, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import { projectRoot } from '../../main/launch/project-root.ts';
import { testRuntime } from '../support/electron-app.ts';
import { startInspected } from '../support/inspected-app.ts';
import { temporaryFolder } from '../support/retour.ts';

let folder: string;
let packaged: string;

/** A package as `npx electron-builder --dir` makes it, from the Electron that is here. */
test.beforeAll(async () => {
  test.setTimeout(180_000);
  const runtime = await testRuntime();
  folder = temporaryFolder();
  execFileSync(
    process.execPath,
    [
      join(projectRoot, 'node_modules/electron-builder/cli.js'),
      '--dir',
      `-c.directories.output=${folder}`,
      `-c.electronDist=${dirname(runtime.executablePath)}`,
      `-c.electronVersion=${runtime.electronVersion}`,
    ],
    { cwd: projectRoot, stdio: 'pipe' },
  );
  packaged = join(folder, 'linux-unpacked');
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('its fuses are set', async () => {
  const wire = await getCurrentFuseWire(join(packaged, 'retour'));
  const stateOf = (fuse: FuseV1Options) => wire[fuse];
  for (const off of [
    FuseV1Options.RunAsNode,
    FuseV1Options.EnableCookieEncryption,
    FuseV1Options.EnableNodeOptionsEnvironmentVariable,
    FuseV1Options.EnableNodeCliInspectArguments,
    FuseV1Options.LoadBrowserProcessSpecificV8Snapshot,
    FuseV1Options.GrantFileProtocolExtraPrivileges,
  ]) {
    expect(stateOf(off), FuseV1Options[off]).toBe(FuseState.DISABLE);
  }
  for (const on of [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, FuseV1Options.OnlyLoadAppFromAsar]) {
    expect(stateOf(on), FuseV1Options[on]).toBe(FuseState.ENABLE);
  }
});

test('it starts without what builds it, keeps what is saved, and cannot be debugged from outside', async () => {
  const runtime = await testRuntime();
  // The test comes in by the inspector, which the package refuses: on a copy, that one fuse is on.
  const copy = join(folder, 'driven');
  cpSync(packaged, copy, { recursive: true });
  await flipFuses(join(copy, 'retour'), {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  const data = join(folder, 'data');
  const app = await startInspected(join(copy, 'retour'), {
    args: [...runtime.args, '--remote-debugging-port=0', '--data', data],
    env: { ...runtime.env, LC_ALL: 'fr_FR.UTF-8' },
    profile: join(folder, 'profile'),
  });
  await expect.poll(() => app.evaluate('electron.app.isReady() && electron.app.isPackaged')).toBe(true);
  const files = (await app.evaluate(
    "process.getBuiltinModule('node:fs').readdirSync(electron.app.getAppPath())",
  )) as string[];
  expect(files.sort()).toEqual(['assets', 'dist', 'package.json']);
  const start = "window.retour.startTimer({ channelId: 'linkedin', activity: 'read' })";
  const run = (script: string) =>
    app.evaluate(
      `electron.BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(${JSON.stringify(script)})`,
    );
  // The page is there when its heading is.
  await expect.poll(() => run("document.querySelector('h1')?.textContent ?? ''")).toMatch(/\S/);
  expect(await run(start)).toMatchObject({ ok: true, value: { running: { channelId: 'linkedin' } } });
  expect(existsSync(join(data, 'timer.json'))).toBe(true);
  expect(app.readErrors()).not.toContain('DevTools listening');
  expect(await app.close()).toBe(0);
});

test('a running timer goes on after quitting', () => {
  const timer = JSON.parse(readFileSync(join(folder, 'data/timer.json'), 'utf8')) as {
    timer: { channelId: string } | null;
  };
  expect(timer.timer?.channelId).toBe('linkedin');
});
