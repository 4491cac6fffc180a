import {
  closeSync,
  copyFileSync,
  fsyncSync,
  linkSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CodedError } from '../journal/coded-error.ts';
import { errnoOf, toStorageError } from './storage-error.ts';

/** The journal is nobody else's: files for their owner only. */
export const privateFileMode = 0o600;
export const privateFolderMode = 0o700;

const leftover = /^\..+\.\d+-\d+\.(new|old)$/;
let writes = 0;

/**
 * Puts a whole file in place of the old one. When it returns, the bytes and the name are on the disk; when it throws
 * (CodedError `disk-full` or `not-writable`), the old file is there as it was.
 */
export function writeDurably(path: string, data: string | Uint8Array, mode: number = privateFileMode): void {
  const bytes = typeof data === 'string' ? Buffer.from(data) : data;
  try {
    // Opened before anything changes, so that later only its fsync can fail.
    withFolder(dirname(path), (folder) => replaceFile(path, { bytes, mode, folder }));
  } catch (error) {
    throw toStorageError(error, path);
  }
}

/** What `conf` imports from the module `atomically`, whose place this one takes in every build and in the tests. */
export function writeFileSync(
  path: string,
  data: string | Uint8Array,
  options: { mode?: number | undefined } = {},
): void {
  writeDurably(path, data, options.mode);
}

/** Takes a file away for good; one that is not there is no error. Throws as `writeDurably` does. */
export function removeDurably(path: string): void {
  try {
    withFolder(dirname(path), (folder) => {
      rmSync(path, { force: true });
      syncFolder(folder);
    });
  } catch (error) {
    throw toStorageError(error, path);
  }
}

/** Brings the names in a folder to the disk. Throws the system's error. */
export function syncNames(path: string): void {
  withFolder(path, syncFolder);
}

/** Removes what a crash in the middle of a write left behind. */
export function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (leftover.test(name)) rmSync(join(folder, name), { force: true });
  }
}

interface Replacement {
  bytes: Uint8Array;
  mode: number;
  folder: number | null;
}

function replaceFile(path: string, { bytes, mode, folder }: Replacement): void {
  writes += 1;
  const stem = join(dirname(path), `.${basename(path)}.${process.pid}-${writes}`);
  const fresh = `${stem}.new`;
  const kept = `${stem}.old`;
  let hasOld = false;
  try {
    writeWhole(fresh, bytes, mode);
    hasOld = keepOld(path, kept);
    renameSync(fresh, path);
  } catch (error) {
    attempt(() => rmSync(fresh, { force: true }));
    attempt(() => rmSync(kept, { force: true }));
    throw error;
  }
  try {
    syncFolder(folder);
  } catch (error) {
    // The new name may not survive a power cut and the caller is told so: the old file goes back in place.
    attempt(() => (hasOld ? renameSync(kept, path) : unlinkSync(path)));
    throw error;
  }
  if (hasOld) attempt(() => unlinkSync(kept));
}

function writeWhole(path: string, bytes: Uint8Array, mode: number): void {
  const file = openSync(path, 'wx', mode);
  try {
    for (let written = 0; written < bytes.length; ) {
      const count = writeSync(file, bytes, written, bytes.length - written);
      if (count === 0) throw new CodedError('disk-full', { path });
      written += count;
    }
    fsyncSync(file);
  } catch (error) {
    attempt(() => closeSync(file));
    throw error;
  }
  closeSync(file);
}

/** A second name for the old file until the new one is safe; false when there is no old file. */
function keepOld(path: string, kept: string): boolean {
  try {
    linkSync(path, kept);
    return true;
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return false;
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(errnoOf(error) ?? '')) throw error;
    // This file system knows no second name.
    copyFileSync(path, kept);
    return true;
  }
}

function withFolder(path: string, act: (folder: number | null) => void): void {
  // Windows opens no folder, and its renames need no fsync of one.
  if (process.platform === 'win32') return act(null);
  const folder = openSync(path, 'r');
  try {
    act(folder);
  } finally {
    attempt(() => closeSync(folder));
  }
}

function syncFolder(folder: number | null): void {
  if (folder === null) return;
  try {
    fsyncSync(folder);
  } catch (error) {
    // Some network file systems know no fsync of a folder.
    if (!['EINVAL', 'ENOTSUP'].includes(errnoOf(error) ?? '')) throw error;
  }
}

/** For tidying up after a failure, or after all that counts is done: a second failure must not take the place of the first. */
function attempt(tidy: () => void): void {
  try {
    tidy();
  } catch (error) {
    process.emitWarning(error instanceof Error ? error : String(error));
  }
}
