import { existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CodedError } from '../journal/coded-error.ts';
import { createBackup, findGoodBackup } from './backup.ts';
import { findBackups } from './backup-list.ts';
import { toFileContents, type Stored } from './change-files.ts';
import { baseNames, defaultPreferences, noEvening, type FileContents } from './data-file.ts';
import { DataWriter } from './data-writer.ts';
import { privateFolderMode, removeLeftovers } from './durable-write.ts';
import { FileStore } from './file-store.ts';
import { parseObject } from './file-text.ts';
import { readFolderFiles, type FolderFiles } from './folder-files.ts';
import { intentName } from './intent.ts';
import { loadFiles, type FileProblem, type Loaded } from './load.ts';
import { lockFolder, type FolderLock } from './lock.ts';
import { migrations, type Migration } from './migrations.ts';
import { updateYears } from './partitions.ts';
import { makeSetAsideFolder } from './set-aside.ts';
import { errnoOf, toReadError, toStorageError } from './storage-error.ts';
import type { OpenOptions, OpenResult, StoreTrouble } from './types.ts';

/**
 * Opens the data folder. With `write` it takes the folder's lock and makes a folder that does not exist; with `read` it
 * never writes a byte. Damaged or newer data is told as trouble and left as it is.
 * Throws CodedError `folder-in-use`, `no-such-folder`, `not-readable`, `not-writable` or `disk-full`.
 * @param steps the migrations there are; given by tests only.
 */
export function openStore(options: OpenOptions, steps: readonly Migration[] = migrations): OpenResult {
  const folder = resolve(options.folder);
  if (options.mode === 'read') {
    assertFolder(folder);
    return openFolder({ ...options, folder, steps, lock: null });
  }
  makeFolder(folder);
  const lock = lockFolder(folder);
  let result: OpenResult | null = null;
  try {
    result = openFolder({ ...options, folder, steps, lock });
    return result;
  } finally {
    if (!result?.ok) lock.release();
  }
}

interface Opening extends OpenOptions {
  steps: readonly Migration[];
  lock: FolderLock | null;
}

function openFolder(opening: Opening): OpenResult {
  const { folder, steps, lock, now } = opening;
  const found = readFolderFiles(folder);
  const result = loadFiles(found, steps);
  if (result.state === 'troubled') return { ok: false, trouble: toTrouble(result.problems, opening) };
  if (result.state === 'empty') {
    // Backups without data: somebody took the files away. A fresh start would hide it.
    if (findBackups(folder).length > 0) return { ok: false, trouble: toTrouble(lostFiles(), opening) };
    const writer = new DataWriter(folder);
    return {
      ok: true,
      store: new FileStore({
        folder,
        steps,
        lock,
        now,
        writer,
        stored: createStored(opening),
        isWritten: false,
      }),
    };
  }
  const writer = lock === null ? new DataWriter(folder) : prepareFolder(opening, found, result.loaded);
  return {
    ok: true,
    store: new FileStore({ folder, steps, lock, now, writer, stored: result.loaded.stored, isWritten: true }),
  };
}

/** What a writer does before its first commit: tidies up, carries out a pending change, migrates. */
function prepareFolder(
  { folder, steps, now }: Opening,
  found: FolderFiles,
  { stored, unfinished, migrated }: Loaded,
): DataWriter {
  const writer = new DataWriter(folder);
  try {
    removeLeftovers(folder);
    // An intent that is not whole was never in force; it is put away all the same, never wiped.
    if (found.intent !== null && unfinished === null)
      renameSync(join(folder, intentName), join(makeSetAsideFolder(folder, now()), intentName));
  } catch (error) {
    throw toStorageError(error, folder);
  }
  if (unfinished !== null) {
    writer.resume(unfinished);
    finishIfPossible(writer);
  }
  if (migrated.length > 0) {
    createBackup({ folder, reason: 'migration', at: now(), journal: stored.journal, steps });
    const old = (name: string): FileContents =>
      parseObject(found.files.get(name) ?? new Uint8Array()) as unknown as FileContents;
    writer.write(new Map(migrated.map((name) => [name, toFileContents(name, stored)])), old);
  }
  return writer;
}

/** On a full disk the journal can be read all the same: the intent keeps the change, and the next commit says what is wrong. */
function finishIfPossible(writer: DataWriter): void {
  try {
    writer.finish();
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    process.emitWarning(error);
  }
}

function createStored({ createJournal }: OpenOptions): Stored {
  const journal = createJournal();
  const years = updateYears(new Map(), { ...journal, sessions: [], dayEntries: [], dayCounts: [] }, journal);
  return {
    journal,
    years,
    timer: null,
    absences: [],
    budgetToldOn: null,
    evening: noEvening,
    trash: [],
    preferences: defaultPreferences,
  };
}

function lostFiles(): FileProblem[] {
  return baseNames.map((file) => ({ file, problem: new CodedError('file-not-found') }));
}

function toTrouble(problems: readonly FileProblem[], { folder, steps }: Opening): StoreTrouble {
  const newer = problems.filter(({ problem }) => problem.code === 'newer-file');
  const files = (newer.length > 0 ? newer : problems).map(({ file }) => file);
  return { state: newer.length > 0 ? 'newer' : 'damaged', files, backup: findGoodBackup(folder, steps) };
}

function assertFolder(folder: string): void {
  let isFolder: boolean;
  try {
    isFolder = statSync(folder).isDirectory();
  } catch (error) {
    if (errnoOf(error) === 'ENOENT')
      throw new CodedError('no-such-folder', { path: folder }, { cause: error });
    throw toReadError(error, folder);
  }
  if (!isFolder) throw new CodedError('not-readable', { path: folder, reason: 'ENOTDIR' });
}

function makeFolder(folder: string): void {
  try {
    if (!existsSync(folder)) mkdirSync(folder, { recursive: true, mode: privateFolderMode });
    if (!statSync(folder).isDirectory())
      throw new CodedError('not-writable', { path: folder, reason: 'ENOTDIR' });
  } catch (error) {
    throw toStorageError(error, folder);
  }
}
