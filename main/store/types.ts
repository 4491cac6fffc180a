import type { BackupRow } from '../contract/views.ts';
import type { Preferences } from '../contract/preferences.ts';
import type { EveningState } from './data-file.ts';
import type { Noun } from '../contract/events.ts';
import type { Absence, Journal, RunningTimer } from '../journal/types.ts';
import type { TrashedRecord } from '../journal/trash.ts';

/** What a command wants kept; a part that is not named stays as it is. */
export interface Change {
  journal?: Journal;
  timer?: RunningTimer | null;
  absences?: readonly Absence[];
  budgetToldOn?: string | null;
  evening?: EveningState;
  trash?: readonly TrashedRecord[];
  preferences?: Preferences;
  /** What to announce once it is on the disk. */
  nouns: readonly Noun[];
}

export interface StoreState {
  readonly journal: Journal;
  readonly timer: RunningTimer | null;
  /** Gaps not settled yet, oldest first. */
  readonly absences: readonly Absence[];
  /** The day on which the end of the time online was told. */
  readonly budgetToldOn: string | null;
  readonly evening: EveningState;
  /** What was deleted and can still be brought back, latest last. */
  readonly trash: readonly TrashedRecord[];
  readonly preferences: Preferences;
  /** Grows by one with each commit. */
  readonly revision: number;
}

export interface StoreChange {
  revision: number;
  nouns: readonly Noun[];
  /** A backup was put in place of everything. */
  isRestored: boolean;
}

export type ChangeListener = (change: StoreChange) => void;

/** The data folder, open. Only its owner writes; everything is in memory, each commit is on the disk before it returns. */
export interface Store {
  readonly folder: string;
  readonly mode: 'write' | 'read';
  readonly state: StoreState;
  /**
   * Makes the change durable (all of it or nothing, also over several files and a crash), then shows it in `state` and
   * tells the listeners. Throws CodedError `disk-full`, `not-writable` or `folder-in-use`; then nothing has changed.
   */
  commit(change: Change): void;
  onChange(listener: ChangeListener): () => void;
  listBackups(): BackupRow[];
  /** Copies the data as it is now; null when the newest backup already holds the same, or there is nothing to keep. */
  createBackup(reason: BackupRow['reason']): BackupRow | null;
  /** Puts a backup in place of the data, after backing up what is there. Throws `no-such-backup`, `damaged-data`. */
  restoreBackup(name: string): void;
  /** Gives the lock back. */
  close(): void;
}

/** What was found when the folder could not simply be opened; nothing has been written or wiped. */
export interface StoreTrouble {
  state: 'damaged' | 'newer';
  /** Names of the files that cannot be read or are newer. */
  files: string[];
  /** The newest backup that reads back well. */
  backup: BackupRow | null;
}

export interface OpenOptions {
  folder: string;
  mode: 'write' | 'read';
  /** For a folder without data yet. */
  createJournal: () => Journal;
  now: () => Date;
}

export type OpenResult = { ok: true; store: Store } | { ok: false; trouble: StoreTrouble };
