import { CodedError } from '../journal/coded-error.ts';
import {
  baseNames,
  bookName,
  currentVersions,
  fileKindOf,
  settingsName,
  timerName,
  yearFileName,
  yearOfFileName,
  type BookFile,
  type FileContents,
} from './data-file.ts';
import { findDifference } from './difference.ts';
import { preferencesSchema, recordSchemas, type ListName } from './file-schemas.ts';
import { shapeError } from './file-text.ts';
import type { Years } from './partitions.ts';
import type { StoreState } from './types.ts';
import { z } from 'zod';
import { absenceSchema, runningTimerSchema, settingsSchema } from '../journal/record-schemas.ts';

/** Everything the files hold. */
export interface Stored extends Omit<StoreState, 'revision'> {
  readonly years: Years;
}

const bookLists = [
  'channels',
  'contacts',
  'deals',
  'expenses',
  'yearFigures',
  'decisions',
  'deleted',
] as const;
const yearLists = ['sessions', 'dayEntries', 'dayCounts'] as const;

/** What the file of that name holds; null when there is none. */
export function toFileContents(name: string, stored: Stored): FileContents | null {
  const { journal, timer, absences, budgetToldOn, evening, preferences, years } = stored;
  switch (fileKindOf(name)) {
    case 'settings':
      return { schemaVersion: currentVersions.settings, settings: journal.settings, preferences };
    case 'timer':
      return { schemaVersion: currentVersions.timer, timer, absences, budgetToldOn, evening };
    case 'book':
      return toBookFile(stored);
    case 'year': {
      const lists = years.get(yearOfFileName(name) ?? Number.NaN);
      return lists === undefined ? null : { schemaVersion: currentVersions.year, ...lists };
    }
    case null:
      return null;
  }
}

function toBookFile({ journal, years, trash }: Stored): BookFile {
  const { channels, contacts, deals, expenses, yearFigures, decisions, deleted } = journal;
  return {
    schemaVersion: currentVersions.book,
    years: [...years.keys()].sort((a, b) => a - b),
    channels,
    contacts,
    deals,
    expenses,
    yearFigures,
    decisions,
    deleted,
    trash,
  };
}

/** The names of all files. */
export function allFileNames({ years }: Stored): string[] {
  return [...baseNames, ...[...years.keys()].map(yearFileName)];
}

/** The names of the files in which the two differ; what did not change is the same object in both. */
export function changedFileNames(before: Stored, after: Stored): string[] {
  const names = [...after.years]
    .filter(([year, lists]) => before.years.get(year) !== lists)
    .map(([year]) => yearFileName(year));
  const isBookChanged =
    before.trash !== after.trash ||
    bookLists.some((list) => before.journal[list] !== after.journal[list]) ||
    [...after.years.keys()].some((year) => !before.years.has(year));
  if (before.journal.settings !== after.journal.settings || before.preferences !== after.preferences)
    names.push(settingsName);
  if (isBookChanged) names.push(bookName);
  const isTimerChanged =
    before.timer !== after.timer ||
    before.absences !== after.absences ||
    before.budgetToldOn !== after.budgetToldOn ||
    before.evening !== after.evening;
  if (isTimerChanged) names.push(timerName);
  return names;
}

/**
 * Refuses what could not be read again at the next start: better no save than a folder that does not open.
 * Throws CodedError `invalid-request` with the path. Only what changed is looked at.
 */
export function assertReadable(before: Stored | null, after: Stored): void {
  for (const list of [...bookLists, ...yearLists])
    assertListReadable(list, before?.journal[list] ?? [], after.journal[list]);
  assertListReadable('trash', before?.trash ?? [], after.trash);
  const parts = [
    ['settings', settingsSchema.safeParse(after.journal.settings)],
    ['preferences', preferencesSchema.safeParse(after.preferences)],
    ['timer', runningTimerSchema.nullable().safeParse(after.timer)],
    ['absences', z.array(absenceSchema).safeParse(after.absences)],
  ] as const;
  for (const [name, result] of parts) {
    if (!result.success)
      throw new CodedError('invalid-request', { path: name }, { cause: shapeError(result.error) });
  }
}

function assertListReadable(list: ListName, before: readonly unknown[], after: readonly unknown[]): void {
  for (const record of findDifference(before, after).added) {
    const result = recordSchemas[list].safeParse(record);
    if (result.success) continue;
    const cause = shapeError(result.error);
    throw new CodedError('invalid-request', { path: `${list}.${String(cause.details['path'])}` }, { cause });
  }
}
