import { linkSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupRow } from '../contract/views.ts';
import { CodedError } from '../journal/coded-error.ts';
import { isEmptyJournal } from '../journal/journal.ts';
import type { Journal } from '../journal/types.ts';
import {
  backupsName,
  findBackups,
  listNames,
  manifestName,
  toBackupRow,
  unfinishedSuffix,
  type Backup,
  type Manifest,
} from './backup-list.ts';
import { findDroppable } from './backup-ring.ts';
import type { Stored } from './change-files.ts';
import { baseNames, type FileContents } from './data-file.ts';
import { privateFolderMode, syncNames, writeDurably } from './durable-write.ts';
import { readFolderFiles } from './folder-files.ts';
import { sha256 } from './intent.ts';
import { parseAll, toStored } from './load.ts';
import type { Migration } from './migrations.ts';
import { errnoOf, toStorageError } from './storage-error.ts';

export interface BackupRequest {
  folder: string;
  reason: BackupRow['reason'];
  at: Date;
  /** What the files hold, for the counts. */
  journal: Journal;
  steps: readonly Migration[];
}

/**
 * Copies the data files as they are on the disk, reads the copy back, and only then lets older backups go. Null when
 * the newest backup holds the same or there is nothing to keep. Throws CodedError `disk-full` or `not-writable`; then no
 * backup was made and none has gone.
 */
export function createBackup(request: BackupRequest): BackupRow | null {
  const { folder } = request;
  const files = soundFiles(folder);
  const [newest] = findBackups(folder);
  const manifest = toManifest(request, files);
  const isNothing = files.size === 0 || (isEmptyJournal(request.journal) && request.reason !== 'migration');
  if (isNothing || (newest && hasSameFiles(newest.manifest, manifest))) return null;
  try {
    const backup = { name: freeName(request), manifest };
    place(backup, { ...request, files, newest });
    dropOld(folder, backup.name);
    return toBackupRow(backup);
  } catch (error) {
    throw toStorageError(error, join(folder, backupsName));
  }
}

const manifestVersion = 1;

/** What a backup holds, checked against its manifest. Throws CodedError `no-such-backup`, `damaged-data`, `newer-data`. */
export function readBackup(folder: string, name: string, steps: readonly Migration[]): Stored {
  const backup = findBackups(folder).find((backup) => backup.name === name);
  if (backup === undefined) throw new CodedError('no-such-backup', { name });
  return toStored(readBackupAt(join(folder, backupsName, name), backup.manifest, steps));
}

/** The newest backup that reads back well. */
export function findGoodBackup(folder: string, steps: readonly Migration[]): BackupRow | null {
  for (const backup of findBackups(folder)) {
    try {
      readBackup(folder, backup.name, steps);
      return toBackupRow(backup);
    } catch (error) {
      if (!(error instanceof CodedError)) throw error;
    }
  }
  return null;
}

function soundFiles(folder: string): Map<string, Uint8Array> {
  const sound = new Map<string, Uint8Array>();
  for (const [name, bytes] of readFolderFiles(folder).files) {
    if (bytes instanceof CodedError) throw bytes;
    sound.set(name, bytes);
  }
  return sound;
}

function toManifest(
  { journal, reason, at }: BackupRequest,
  files: ReadonlyMap<string, Uint8Array>,
): Manifest {
  const { sessions, dayEntries, contacts, deals, expenses, yearFigures, decisions } = journal;
  return {
    schemaVersion: manifestVersion,
    at: at.toISOString(),
    reason,
    sessions: sessions.length,
    contacts: contacts.length,
    deals: deals.length,
    records: [sessions, dayEntries, contacts, deals, expenses, yearFigures, decisions].reduce(
      (sum, list) => sum + list.length,
      0,
    ),
    bytes: [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0),
    files: Object.fromEntries(
      [...files].map(([name, bytes]) => [name, { bytes: bytes.length, sha256: sha256(bytes) }]),
    ),
  };
}

function hasSameFiles(a: Manifest, b: Manifest): boolean {
  const names = Object.keys(a.files);
  return (
    names.length === Object.keys(b.files).length &&
    names.every((name) => a.files[name]?.sha256 === b.files[name]?.sha256)
  );
}

/** `20261124T090000Z-daily`, with a number when there is one of that second already. */
function freeName({ folder, at, reason }: BackupRequest): string {
  const stem = `${at.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z-${reason}`;
  const taken = new Set(listNames(join(folder, backupsName)));
  let name = stem;
  for (let number = 2; taken.has(name); number += 1) name = `${stem}-${number}`;
  return name;
}

interface Placing extends BackupRequest {
  files: ReadonlyMap<string, Uint8Array>;
  newest: Backup | undefined;
}

function place({ name, manifest }: Backup, { folder, files, newest, steps }: Placing): void {
  const backups = join(folder, backupsName);
  const unfinished = join(backups, `${name}${unfinishedSuffix}`);
  mkdirSync(backups, { recursive: true, mode: privateFolderMode });
  for (const left of listNames(backups)) {
    if (left.endsWith(unfinishedSuffix)) rmSync(join(backups, left), { recursive: true });
  }
  try {
    mkdirSync(unfinished, { mode: privateFolderMode });
    for (const [file, bytes] of files) {
      const path = join(unfinished, file);
      if (!newest || !linkSame(join(backups, newest.name, file), path, bytes)) writeDurably(path, bytes);
    }
    writeDurably(join(unfinished, manifestName), `${JSON.stringify(manifest, null, 2)}\n`);
    assertReadsBack(unfinished, manifest, steps);
    renameSync(unfinished, join(backups, name));
    syncNames(backups);
    syncNames(folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw error;
  }
}

function assertReadsBack(path: string, manifest: Manifest, steps: readonly Migration[]): void {
  try {
    readBackupAt(path, manifest, steps);
  } catch (error) {
    throw new CodedError('not-writable', { path, reason: 'read-back' }, { cause: error });
  }
}

/**
 * A second name for a file of the newest backup that holds the same bytes, so that years that no longer change are kept
 * once. Never of the live file: what damages that one in place must not reach its backups.
 */
function linkSame(existing: string, path: string, bytes: Uint8Array): boolean {
  try {
    if (!readFileSync(existing).equals(bytes)) return false;
    linkSync(existing, path);
    return true;
  } catch (error) {
    // Not there, unreadable, or a file system that knows no second names: a copy does.
    if (errnoOf(error) !== undefined) return false;
    throw error;
  }
}

function readBackupAt(
  path: string,
  manifest: Manifest,
  steps: readonly Migration[],
): Map<string, FileContents> {
  const files = new Map<string, Uint8Array>();
  const damaged: string[] = baseNames.filter((name) => manifest.files[name] === undefined);
  for (const [name, { sha256: expected }] of Object.entries(manifest.files)) {
    const bytes = readOrNull(join(path, name));
    if (bytes !== null && sha256(bytes) === expected) files.set(name, bytes);
    else damaged.push(name);
  }
  const { parsed, problems } = parseAll(files, steps);
  const newer = problems.filter(({ problem }) => problem.code === 'newer-file').map(({ file }) => file);
  if (newer.length > 0) throw new CodedError('newer-data', { files: newer });
  damaged.push(...problems.map(({ file }) => file));
  if (damaged.length > 0) throw new CodedError('damaged-data', { files: damaged });
  return new Map([...parsed].map(([name, file]) => [name, file.contents]));
}

function readOrNull(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (errnoOf(error) !== undefined) return null;
    throw error;
  }
}

function dropOld(folder: string, made: string): void {
  const backups = findBackups(folder).map(({ name, manifest }) => ({
    name,
    at: manifest.at,
    records: manifest.records,
  }));
  for (const name of findDroppable(backups)) {
    if (name === made) continue;
    try {
      rmSync(join(folder, backupsName, name), { recursive: true, force: true });
    } catch (error) {
      // One backup too many harms nobody; the new one is made all the same.
      process.emitWarning(error instanceof Error ? error : String(error));
    }
  }
}
