import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { ElectronBinary } from './electron-binary.ts';
import { electronPackageFolder, readInstalledElectron, readPinnedVersion } from './electron-places.ts';
import { LaunchError } from './launch-error.ts';
import { type CommandOutcome, runCommand } from './run-command.ts';

/** A network that lets nothing through is given up after this; a slow one that moves may take its time. */
const silenceLimitMs = 20_000;
const watchEveryMs = 1_000;

/**
 * Runs Electron's own installer, which downloads from the official site and verifies its checksum.
 * @throws LaunchError `electron-unavailable` when it fails, or when not one byte arrives for 20 seconds.
 */
export async function downloadOfficialElectron(): Promise<ElectronBinary> {
  // A temporary folder of its own, so that the bytes arriving can be watched from outside.
  const arrivals = await mkdtemp(path.join(tmpdir(), 'retour-electron-'));
  const silence = new AbortController();
  const watched = watchGrowth([arrivals, path.join(electronPackageFolder, 'dist')], silence);
  try {
    const outcome = await runCommand(process.execPath, [path.join(electronPackageFolder, 'install.js')], {
      cwd: electronPackageFolder,
      env: toInstallerEnv(process.env, arrivals),
      signal: silence.signal,
    });
    const binary = readInstalledElectron();
    if (binary && outcome.exitCode === 0) return { ...binary, origin: 'downloaded' };
    throw new LaunchError('electron-unavailable', toDownloadFailure(outcome, silence.signal.aborted));
  } finally {
    silence.abort();
    await watched;
    await rm(arrivals, { recursive: true, force: true });
  }
}

/** The installer's environment: ours, with its temporary files where they are watched. */
export function toInstallerEnv(env: NodeJS.ProcessEnv, temporaryFolder: string): NodeJS.ProcessEnv {
  return { ...env, TMPDIR: temporaryFolder, TMP: temporaryFolder, TEMP: temporaryFolder };
}

/** One sentence: what stopped the download. */
export function toDownloadFailure(outcome: CommandOutcome, isSilent: boolean): string {
  const version = readPinnedVersion();
  if (isSilent) {
    return `Electron ${version} could not be downloaded: nothing arrived for ${silenceLimitMs / 1000} seconds.`;
  }
  const firstLine = outcome.stderr.trim().split('\n')[0];
  return `Electron ${version} could not be downloaded: ${firstLine || `its installer ended with ${outcome.exitCode}`}.`;
}

async function watchGrowth(folders: readonly string[], silence: AbortController): Promise<void> {
  let bytes = 0;
  let grewAt = performance.now();
  while (!silence.signal.aborted) {
    const now = performance.now();
    const size = await readFolderBytes(folders);
    if (size !== bytes) {
      bytes = size;
      grewAt = now;
    }
    if (now - grewAt > silenceLimitMs) silence.abort();
    await delay(watchEveryMs, undefined, { signal: silence.signal }).catch((error: unknown) => {
      if (!silence.signal.aborted) throw error;
    });
  }
}

async function readFolderBytes(folders: readonly string[]): Promise<number> {
  let bytes = 0;
  for (const folder of folders) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
      toNothingWhenGone<never[]>([]),
    );
    for (const entry of entries) {
      if (!entry.isFile()) continue;
      bytes += await stat(path.join(entry.parentPath, entry.name)).then(
        (file) => file.size,
        toNothingWhenGone(0),
      );
    }
  }
  return bytes;
}

/** The installer removes its files while they are being counted. */
function toNothingWhenGone<Value>(nothing: Value): (error: unknown) => Value {
  return (error) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return nothing;
    throw error;
  };
}
