import { hasDisplay, startDisplay } from './display.ts';
import { findOrFetchElectron } from './electron-binary.ts';
import { toLaunchArguments } from './launch-arguments.ts';
import { LaunchError } from './launch-error.ts';
import {
  electronPackages,
  ensureSystemPackages,
  refuseMissingLibraries,
  virtualDisplayPackages,
} from './system-libraries.ts';

export interface RuntimeOptions {
  /** `virtual` starts one where there is none; `required` refuses to go on without a real one. */
  display: 'virtual' | 'required';
  /** Debian packages needed besides those of Electron and of the virtual display. */
  packages?: readonly string[];
}

/** All that is needed to start Electron: `spawn(executablePath, [...args, appFolder], { env })`. */
export interface Runtime {
  executablePath: string;
  /** Go before the path of the app. */
  args: string[];
  /** Without `undefined` values, as Playwright wants it. */
  env: Record<string, string>;
  electronVersion: string;
  /** Ends the virtual display, if one was started. */
  stop: () => Promise<void>;
}

/**
 * Finds or fetches Electron, its system libraries and a display.
 * @throws LaunchError with a sentence that says what to do.
 */
export async function prepareRuntime(options: RuntimeOptions): Promise<Runtime> {
  const isDisplayThere = hasDisplay(process.env);
  if (options.display === 'required' && !isDisplayThere) {
    throw new LaunchError(
      'display-missing',
      'Retour needs a screen: neither DISPLAY nor WAYLAND_DISPLAY is set. "npm run demo" shows it on a virtual one.',
    );
  }
  await ensureSystemPackages([
    ...electronPackages,
    ...(isDisplayThere ? [] : virtualDisplayPackages),
    ...(options.packages ?? []),
  ]);
  const electron = await findOrFetchElectron();
  await refuseMissingLibraries(electron.executablePath);
  const display = await startDisplay();
  const { args, notices } = toLaunchArguments({
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    env: display.env,
  });
  for (const notice of notices) console.error(notice);
  return {
    executablePath: electron.executablePath,
    args,
    env: toElectronEnv(display.env),
    electronVersion: electron.version,
    stop: display.stop,
  };
}

function toElectronEnv(env: NodeJS.ProcessEnv): Record<string, string> {
  const entries = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  // Left over from a parent, it would turn Electron into a plain Node.
  return Object.fromEntries(entries.filter(([name]) => name !== 'ELECTRON_RUN_AS_NODE'));
}
