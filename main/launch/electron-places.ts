import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronBinary } from './electron-binary.ts';
import { LaunchError } from './launch-error.ts';
import { projectRoot } from './project-root.ts';

export const electronPackageFolder = path.join(projectRoot, 'node_modules/electron');
/** Holds one folder per fetched version; each appears whole, by a rename, or not at all. */
export const electronCacheFolder = path.join(projectRoot, 'node_modules/.cache/retour-electron');

/** Where the executable lies inside an unpacked Electron. */
export function toExecutableName(platform: NodeJS.Platform): string {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return platform === 'win32' ? 'electron.exe' : 'electron';
}

/** The version in Electron's npm package: the one the project is built on. */
export function readPinnedVersion(packageFolder: string = electronPackageFolder): string {
  const manifest = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  return manifest.version;
}

/** @throws LaunchError `override-missing`: someone asked for this one, so another would be a surprise. */
export function readOverriddenElectron(env: NodeJS.ProcessEnv = process.env): ElectronBinary | undefined {
  const folder = env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (!folder) return undefined;
  const executablePath = path.resolve(folder, toExecutableName(process.platform));
  if (!existsSync(executablePath)) {
    throw new LaunchError(
      'override-missing',
      `ELECTRON_OVERRIDE_DIST_PATH is set, but ${executablePath} does not exist.`,
    );
  }
  return {
    executablePath,
    version: readVersionFile(path.resolve(folder)) ?? 'of unknown version',
    origin: 'override',
  };
}

/** The binary that Electron's own installer unpacked, or undefined when it is absent or was interrupted. */
export function readInstalledElectron(
  packageFolder: string = electronPackageFolder,
): ElectronBinary | undefined {
  // The installer writes path.txt last: without it the dist folder may be half unpacked.
  if (!existsSync(path.join(packageFolder, 'path.txt'))) return undefined;
  const version = readPinnedVersion(packageFolder);
  const binary = readUnpackedElectron(path.join(packageFolder, 'dist'), 'installed');
  return binary?.version === version ? binary : undefined;
}

/** The binary that an earlier start fetched and verified. */
export function readCachedElectron(
  version: string,
  cacheFolder: string = electronCacheFolder,
): ElectronBinary | undefined {
  const binary = readUnpackedElectron(path.join(cacheFolder, version), 'cached');
  return binary?.version === version ? binary : undefined;
}

function readUnpackedElectron(folder: string, origin: ElectronBinary['origin']): ElectronBinary | undefined {
  const executablePath = path.join(folder, toExecutableName(process.platform));
  const version = readVersionFile(folder);
  return version !== undefined && existsSync(executablePath)
    ? { executablePath, version, origin }
    : undefined;
}

function readVersionFile(folder: string): string | undefined {
  const file = path.join(folder, 'version');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : undefined;
}
