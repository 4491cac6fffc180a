import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { BackupRow } from '../contract/views.ts';
import { instant } from '../journal/record-schemas.ts';
import { fileKindOf } from './data-file.ts';
import { errnoOf, toReadError } from './storage-error.ts';

export const backupsName = 'backups';
export const manifestName = 'manifest.json';

/** A backup being made has this in its name; what a crash left of one is removed before the next. */
export const unfinishedSuffix = '.unfinished';

const count = z.number().int().min(0);
const manifestSchema = z.strictObject({
  schemaVersion: z.literal(1),
  at: instant,
  reason: z.enum(['daily', 'migration', 'import', 'restore']),
  sessions: count,
  contacts: count,
  deals: count,
  /** Everything the user wrote, counted: tells a near-empty journal from a full one. */
  records: count,
  bytes: count,
  files: z.record(
    z.string().refine((name) => fileKindOf(name) !== null),
    z.strictObject({ bytes: count, sha256: z.string() }),
  ),
});

/** What a backup says of itself, in its `manifest.json`. */
export type Manifest = z.output<typeof manifestSchema>;

export interface Backup {
  name: string;
  manifest: Manifest;
}

/** The backups of a folder that say what they are, newest first. Their files are not read. */
export function findBackups(folder: string): Backup[] {
  const backups = listNames(join(folder, backupsName)).flatMap((name) => {
    const manifest = name.endsWith(unfinishedSuffix) ? null : readManifest(join(folder, backupsName, name));
    return manifest === null ? [] : [{ name, manifest }];
  });
  const order = ({ name, manifest }: Backup): string => `${manifest.at} ${name}`;
  return backups.sort((a, b) => (order(a) < order(b) ? 1 : -1));
}

export function listBackups(folder: string): BackupRow[] {
  return findBackups(folder).map(toBackupRow);
}

export function toBackupRow({ name, manifest }: Backup): BackupRow {
  const { at, reason, sessions, contacts, deals, bytes } = manifest;
  return { name, at, reason, sessions, contacts, deals, bytes };
}

/** The names in the folder of backups; none when there is none yet. Throws CodedError `not-readable`. */
export function listNames(path: string): string[] {
  try {
    return readdirSync(path);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return [];
    throw toReadError(error, path);
  }
}

/** Null for a folder that is no backup, or whose manifest is damaged: then nothing vouches for its files. */
function readManifest(path: string): Manifest | null {
  try {
    const result = manifestSchema.safeParse(JSON.parse(readFileSync(join(path, manifestName), 'utf8')));
    return result.success ? result.data : null;
  } catch (error) {
    if (error instanceof SyntaxError || errnoOf(error) !== undefined) return null;
    throw error;
  }
}
