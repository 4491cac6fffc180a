import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CodedError } from '../journal/coded-error.ts';
import { fileKindOf } from './data-file.ts';
import type { FileBytes } from './file-text.ts';
import { intentName } from './intent.ts';
import { errnoOf, toReadError } from './storage-error.ts';

/** The bytes of the data files of a folder, all of one moment. */
export interface FolderFiles {
  files: Map<string, FileBytes>;
  /** The intent, when there is one. */
  intent: FileBytes | null;
}

const attempts = 20;

/**
 * Reads without writing anything, also beside a process that writes: what changed meanwhile is read again.
 * Throws CodedError `no-such-folder` or `not-readable`.
 */
export function readFolderFiles(folder: string): FolderFiles {
  for (let attempt = 1; ; attempt += 1) {
    const before = fingerprint(folder);
    const read = readAll(folder, [...before.keys()]);
    const after = fingerprint(folder);
    const isSame =
      before.size === after.size && [...before].every(([name, print]) => after.get(name) === print);
    if (isSame && read !== null) return read;
    if (attempt === attempts) throw new CodedError('not-readable', { path: folder, reason: 'changing' });
  }
}

/** What tells one version of each file from another: a write always makes a new file. */
function fingerprint(folder: string): Map<string, string> {
  const prints = new Map<string, string>();
  for (const name of listFolder(folder)) {
    if (fileKindOf(name) === null && name !== intentName) continue;
    const status = statSync(join(folder, name), { bigint: true, throwIfNoEntry: false });
    prints.set(
      name,
      status === undefined ? 'gone' : `${status.ino} ${status.size} ${status.mtimeNs} ${status.ctimeNs}`,
    );
  }
  return prints;
}

/** The names in a folder. Throws CodedError `no-such-folder` or `not-readable`. */
function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT')
      throw new CodedError('no-such-folder', { path: folder }, { cause: error });
    throw toReadError(error, folder);
  }
}

/** Null when a file went while it was read. */
function readAll(folder: string, names: readonly string[]): FolderFiles | null {
  const files = new Map<string, FileBytes>();
  let intent: FileBytes | null = null;
  for (const name of names) {
    const bytes = readBytes(join(folder, name));
    if (bytes === null) return null;
    if (name === intentName) intent = bytes;
    else files.set(name, bytes);
  }
  return { files, intent };
}

function readBytes(path: string): FileBytes | null {
  try {
    return readFileSync(path);
  } catch (error) {
    const errno = errnoOf(error);
    if (errno === 'ENOENT') return null;
    // Not a matter of the file: nothing is wrong with it that a backup would mend.
    if (errno === 'EACCES' || errno === 'EMFILE' || errno === 'ENFILE') throw toReadError(error, path);
    return toReadError(error, path);
  }
}
