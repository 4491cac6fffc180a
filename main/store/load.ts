import { CodedError } from '../journal/coded-error.ts';
import {
  baseNames,
  bookName,
  fileKindOf,
  settingsName,
  timerName,
  yearFileName,
  yearOfFileName,
  type BookFile,
  type FileContents,
  type FileSet,
  type SettingsFile,
  type TimerFile,
  type YearFile,
  type YearLists,
} from './data-file.ts';
import type { Stored } from './change-files.ts';
import { parseDataFile, type FileBytes } from './file-text.ts';
import type { FolderFiles } from './folder-files.ts';
import { intentName, parseIntent } from './intent.ts';
import type { Migration } from './migrations.ts';
import { joinYears, rememberYear } from './partitions.ts';

export interface FileProblem {
  file: string;
  problem: CodedError;
}

export interface Loaded {
  stored: Stored;
  /** The files an intent still asks for; what they hold is in `stored` already. */
  unfinished: FileSet | null;
  /** The files that were of an older version. */
  migrated: string[];
}

export type LoadResult =
  | { state: 'empty' }
  | { state: 'loaded'; loaded: Loaded }
  | { state: 'troubled'; problems: FileProblem[] };

/** Makes the journal of a folder's files, a pending intent carried out in memory. Touches nothing. */
export function loadFiles(found: FolderFiles, steps: readonly Migration[]): LoadResult {
  const intent = readIntent(found);
  if (intent instanceof CodedError)
    return { state: 'troubled', problems: [{ file: intentName, problem: intent }] };
  const files = withIntent(found.files, intent);
  if (files.size === 0) return { state: 'empty' };
  const { parsed, problems } = parseAll(files, steps);
  problems.push(...findMissing(files, parsed));
  if (problems.length > 0) return { state: 'troubled', problems };
  const contents = new Map([...parsed].map(([name, file]) => [name, file.contents]));
  const unfinished = intent && new Map([...intent.keys()].map((name) => [name, contents.get(name) ?? null]));
  const migrated = [...parsed].filter(([, file]) => file.isMigrated).map(([name]) => name);
  return { state: 'loaded', loaded: { stored: toStored(contents), unfinished, migrated } };
}

/** An intent that is not whole was never in force; one of a newer version is not ours to judge. */
function readIntent({ intent }: FolderFiles): ReadonlyMap<string, string | null> | null | CodedError {
  if (intent === null) return null;
  try {
    return parseIntent(intent);
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    return error.code === 'newer-file' ? error : null;
  }
}

/** The files as they are once a whole intent has been carried out. */
export function withPendingChange(found: FolderFiles): Map<string, FileBytes> {
  const intent = readIntent(found);
  return withIntent(found.files, intent instanceof CodedError ? null : intent);
}

function withIntent(
  files: ReadonlyMap<string, FileBytes>,
  intent: ReadonlyMap<string, string | null> | null,
): Map<string, FileBytes> {
  const all = new Map(files);
  for (const [name, text] of intent ?? []) {
    if (text === null) all.delete(name);
    else all.set(name, new TextEncoder().encode(text));
  }
  return all;
}

/** Each file by itself. */
export function parseAll(files: ReadonlyMap<string, FileBytes>, steps: readonly Migration[]) {
  const parsed = new Map<string, ReturnType<typeof parseDataFile>>();
  const problems: FileProblem[] = [];
  for (const [name, bytes] of files) {
    try {
      parsed.set(name, parseDataFile(name, bytes, steps));
    } catch (error) {
      if (!(error instanceof CodedError)) throw error;
      problems.push({ file: name, problem: error });
    }
  }
  return { parsed, problems };
}

/** A file that should be there and is not: an empty journal in its place would look like a loss, and become one. */
function findMissing(
  files: ReadonlyMap<string, unknown>,
  parsed: ReadonlyMap<string, { contents: FileContents }>,
): FileProblem[] {
  const book = parsed.get(bookName)?.contents as BookFile | undefined;
  const expected = [...baseNames, ...(book?.years ?? []).map(yearFileName)];
  return expected
    .filter((name) => !files.has(name))
    .map((file) => ({ file, problem: new CodedError('file-not-found', {}) }));
}

/** The journal of files that were all read. */
export function toStored(contents: ReadonlyMap<string, FileContents>): Stored {
  const { settings, preferences } = contents.get(settingsName) as SettingsFile;
  const { timer, absences, budgetToldOn, evening } = contents.get(timerName) as TimerFile;
  const { channels, contacts, deals, expenses, yearFigures, decisions, deleted, trash } = contents.get(
    bookName,
  ) as BookFile;
  const years = new Map<number, YearLists>();
  for (const [name, file] of contents) {
    if (fileKindOf(name) !== 'year') continue;
    const { sessions, dayEntries, dayCounts } = file as YearFile;
    const year = Number(yearOfFileName(name));
    rememberYear(sessions, year);
    years.set(year, { sessions, dayEntries, dayCounts });
  }
  const book = { channels, contacts, deals, expenses, yearFigures, decisions, deleted };
  return {
    journal: { settings, ...book, ...joinYears(years) },
    timer,
    absences,
    budgetToldOn,
    evening,
    trash,
    preferences,
    years,
  };
}
