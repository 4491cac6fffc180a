import { existsSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { CodedError } from '../journal/coded-error.ts';
import { readBackup } from './backup.ts';
import { allFileNames, toFileContents } from './change-files.ts';
import { DataWriter } from './data-writer.ts';
import { readFolderFiles } from './folder-files.ts';
import { intentName } from './intent.ts';
import { loadFiles, withPendingChange } from './load.ts';
import { lockFolder } from './lock.ts';
import { migrations } from './migrations.ts';
import { salvage } from './salvage.ts';
import { setAside } from './set-aside.ts';
import { toStorageError } from './storage-error.ts';

/**
 * Makes a damaged folder one that opens: keeps all its files as they are under `set-aside/`, then puts a backup in their
 * place, or with null what can still be read of them.
 * Throws CodedError `no-such-backup`, `damaged-data` (the backup), `newer-data`, `folder-in-use`, `disk-full`, `not-writable`.
 */
export function setAsideAndRestore(folder: string, backupName: string | null, now: Date): void {
  const lock = lockFolder(folder);
  try {
    const found = readFolderFiles(folder);
    const result = loadFiles(found, migrations);
    const newer =
      result.state === 'troubled'
        ? result.problems.filter(({ problem }) => problem.code === 'newer-file')
        : [];
    if (newer.length > 0) throw new CodedError('newer-data', { files: newer.map(({ file }) => file) });
    const files = withPendingChange(found);
    const stored = backupName === null ? salvage(files) : readBackup(folder, backupName, migrations);
    putAside(folder, [...found.files.keys()], now);
    const names = new Set([...found.files.keys(), ...allFileNames(stored)]);
    new DataWriter(folder).write(
      new Map([...names].map((name) => [name, toFileContents(name, stored)])),
      () => {
        // Once the intent is in place there is only the way forward: nothing sound is behind.
        throw new CodedError('damaged-data', { files: [...found.files.keys()] });
      },
    );
  } finally {
    lock.release();
  }
}

function putAside(folder: string, names: readonly string[], now: Date): void {
  const intent = join(folder, intentName);
  try {
    setAside(folder, existsSync(intent) ? [...names, intentName] : names, now);
    // Set aside too: the one that is written next must not be taken for it.
    if (existsSync(intent)) unlinkSync(intent);
  } catch (error) {
    throw toStorageError(error, folder);
  }
}
