import type { Preferences } from '../contract/preferences.ts';
import type {
  Absence,
  Channel,
  Contact,
  DayCount,
  DayEntry,
  Deal,
  Decision,
  Deletion,
  Expense,
  JournalSettings,
  RunningTimer,
  Session,
  YearFigures,
} from '../journal/types.ts';
import type { TrashedRecord } from '../journal/trash.ts';

export interface SettingsFile {
  schemaVersion: number;
  settings: JournalSettings;
  preferences: Preferences;
}

/** The day on which Ma journée was called to mind, so that it is once; and until when it was put off. */
export interface EveningState {
  toldOn: string | null;
  snoozedUntil: string | null;
}

export interface TimerFile {
  schemaVersion: number;
  timer: RunningTimer | null;
  absences: readonly Absence[];
  /** The day on which the end of the time online was told, so that it is told once. */
  budgetToldOn: string | null;
  evening: EveningState;
}

export interface BookFile {
  schemaVersion: number;
  /** The years that have a file, so that a lost one is noticed. */
  years: readonly number[];
  channels: readonly Channel[];
  contacts: readonly Contact[];
  deals: readonly Deal[];
  expenses: readonly Expense[];
  yearFigures: readonly YearFigures[];
  decisions: readonly Decision[];
  deleted: readonly Deletion[];
  trash: readonly TrashedRecord[];
}

/** What one local year holds. */
export interface YearLists {
  readonly sessions: readonly Session[];
  readonly dayEntries: readonly DayEntry[];
  readonly dayCounts: readonly DayCount[];
}

export interface YearFile extends YearLists {
  schemaVersion: number;
}

export interface FileOfKind {
  settings: SettingsFile;
  timer: TimerFile;
  book: BookFile;
  year: YearFile;
}
export type FileKind = keyof FileOfKind;
export type FileContents = FileOfKind[FileKind];

/** The version of each kind's shape; a newer one is refused, an older one migrated. */
export const currentVersions = {
  settings: 2,
  timer: 2,
  book: 2,
  year: 1,
} as const satisfies Record<FileKind, number>;

/** Whole files to be written by name; null takes the file away. */
export type FileSet = ReadonlyMap<string, FileContents | null>;

export const settingsName = 'settings.json';
export const timerName = 'timer.json';
export const bookName = 'book.json';
/** A folder with any data has these three. */
export const baseNames = [settingsName, bookName, timerName] as const;

const yearName = /^journal-(\d{4})\.json$/;

export function yearFileName(year: number): string {
  return `journal-${String(year).padStart(4, '0')}.json`;
}

/** The year of a file's name, or null for another file. */
export function yearOfFileName(name: string): number | null {
  const match = yearName.exec(name);
  return match === null ? null : Number(match[1]);
}

/** What a file of that name holds; null for files that are not ours. */
export function fileKindOf(name: string): FileKind | null {
  if (name === settingsName) return 'settings';
  if (name === timerName) return 'timer';
  if (name === bookName) return 'book';
  return yearName.test(name) ? 'year' : null;
}

export const noEvening: EveningState = { toldOn: null, snoozedUntil: null };

/** Letters that no usual keyboard writes with AltGr, which Windows reads as Ctrl+Alt. */
const defaultShortcuts: Preferences['shortcuts'] = {
  toggle: 'CommandOrControl+Alt+R',
  add: 'CommandOrControl+Alt+J',
};

export const defaultPreferences: Preferences = {
  theme: 'system',
  window: null,
  lastFolder: null,
  idleMinutes: 5,
  idleOffChannelIds: [],
  shortcuts: defaultShortcuts,
  startAtLogin: false,
  evening: { isOn: true, at: '18:30', weekdays: [1, 2, 3, 4, 5] },
  closing: 'ask',
};

const texts = new WeakMap<object, string>();

/** The text of a file: JSON with a line for each record, so that people and their tools can read it too. */
export function toFileText(contents: FileContents): string {
  const known = texts.get(contents);
  if (known !== undefined) return known;
  const members = Object.entries(contents).map(
    ([key, value]) => `${JSON.stringify(key)}:${toMemberText(value)}`,
  );
  const text = `{${members.join(',\n')}}\n`;
  texts.set(contents, text);
  return text;
}

const lines = new WeakMap<object, string>();

/** Records never change in place: a save makes the text of the new ones only. */
function toLine(record: object): string {
  const known = lines.get(record);
  if (known !== undefined) return known;
  const line = JSON.stringify(record);
  lines.set(record, line);
  return line;
}

function toMemberText(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((item: unknown) => (isRecord(item) ? toLine(item) : JSON.stringify(item))).join(',\n')}\n]`;
}

function isRecord(item: unknown): item is object {
  return typeof item === 'object' && item !== null;
}
