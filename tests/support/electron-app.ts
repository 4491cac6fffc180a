import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { projectRoot } from '../../main/launch/project-root.ts';
import { prepareRuntime, type Runtime } from '../../main/launch/runtime.ts';

export interface LaunchOptions {
  /** Kept after the test; without one, a fresh folder that goes with it. */
  dataFolder?: string;
  /** Stands in for Electron's own, such as a wrapper that traces it. */
  executablePath?: string;
  env?: Record<string, string>;
  args?: readonly string[];
}

export interface LaunchedApp {
  electron: ElectronApplication;
  page: Page;
  dataFolder: string;
  /** What the technical log holds so far; empty when nothing was logged. */
  readLog: () => string;
  /** Quits as a user would, then removes what was made for the test. */
  close: () => Promise<void>;
  /** Ends it as a crash or a power cut would; the data folder stays. */
  kill: () => Promise<void>;
}

let prepared: Promise<Runtime> | undefined;

/** Electron and a display, prepared once per test process; the display ends with the process. */
export function testRuntime(): Promise<Runtime> {
  prepared ??= prepareRuntime({ display: 'virtual' });
  return prepared;
}

/** Starts the real, built app on a data folder and a profile of its own, and waits for its window. */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  if (!existsSync(join(projectRoot, 'dist/main/index.js')))
    throw new Error('the app is not built: run "npm run build"');
  const runtime = await testRuntime();
  const folder = mkdtempSync(join(tmpdir(), 'retour-app-'));
  const dataFolder = options.dataFolder ?? join(folder, 'data');
  const profile = join(folder, 'profile');
  const electron = await _electron.launch({
    executablePath: options.executablePath ?? runtime.executablePath,
    args: [
      ...runtime.args,
      `--user-data-dir=${profile}`,
      projectRoot,
      '--data',
      dataFolder,
      ...(options.args ?? []),
    ],
    env: { ...runtime.env, LANG: 'fr_FR.UTF-8', LC_ALL: 'fr_FR.UTF-8', ...options.env },
  });
  const page = await electron.firstWindow();
  const logFile = join(profile, 'logs/retour.log');
  return {
    electron,
    page,
    dataFolder,
    readLog: () => (existsSync(logFile) ? readFileSync(logFile, 'utf8') : ''),
    close: async () => {
      await electron.close();
      rmSync(folder, { recursive: true, force: true });
    },
    kill: async () => {
      const process = electron.process();
      const ended = once(process, 'exit');
      process.kill('SIGKILL');
      await ended;
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
