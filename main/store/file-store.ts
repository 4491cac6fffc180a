import { nouns as allNouns } from '../contract/events.ts';
import type { BackupRow } from '../contract/views.ts';
import { CodedError } from '../journal/coded-error.ts';
import { createBackup, readBackup } from './backup.ts';
import { listBackups } from './backup-list.ts';
import {
  allFileNames,
  assertReadable,
  changedFileNames,
  toFileContents,
  type Stored,
} from './change-files.ts';
import type { FileContents } from './data-file.ts';
import type { DataWriter } from './data-writer.ts';
import type { FolderLock } from './lock.ts';
import type { Migration } from './migrations.ts';
import { updateYears } from './partitions.ts';
import type { Change, ChangeListener, Store, StoreChange, StoreState } from './types.ts';

export interface FileStoreParts {
  folder: string;
  stored: Stored;
  /** False for a folder that has no files yet: the first commit writes them all. */
  isWritten: boolean;
  writer: DataWriter;
  /** Null for a store that only reads. */
  lock: FolderLock | null;
  steps: readonly Migration[];
  now: () => Date;
}

/** The store over the files of one folder. */
export class FileStore implements Store {
  readonly folder: string;
  readonly #parts: FileStoreParts;
  readonly #listeners = new Set<ChangeListener>();
  #stored: Stored;
  #isWritten: boolean;
  #isClosed = false;
  #state: StoreState;

  constructor(parts: FileStoreParts) {
    this.folder = parts.folder;
    this.#parts = parts;
    this.#stored = parts.stored;
    this.#isWritten = parts.isWritten;
    this.#state = toState(parts.stored, 0);
  }

  get mode(): 'write' | 'read' {
    return this.#parts.lock?.isHeld && !this.#isClosed ? 'write' : 'read';
  }

  get state(): StoreState {
    return this.#state;
  }

  commit(change: Change): void {
    this.#assertWritable();
    const before = this.#stored;
    const journal = change.journal ?? before.journal;
    const after: Stored = {
      journal,
      years: updateYears(before.years, before.journal, journal),
      timer: change.timer === undefined ? before.timer : change.timer,
      absences: change.absences ?? before.absences,
      budgetToldOn: change.budgetToldOn === undefined ? before.budgetToldOn : change.budgetToldOn,
      evening: change.evening ?? before.evening,
      trash: change.trash ?? before.trash,
      preferences: change.preferences ?? before.preferences,
    };
    assertReadable(this.#isWritten ? before : null, after);
    this.#write(this.#isWritten ? changedFileNames(before, after) : allFileNames(after), after);
    this.#show(after, { nouns: change.nouns, isRestored: false });
  }

  onChange(listener: ChangeListener): () => void {
    // A function of its own, so that a listener given twice is told twice and unsubscribed once.
    const subscription: ChangeListener = (change) => listener(change);
    this.#listeners.add(subscription);
    return () => {
      this.#listeners.delete(subscription);
    };
  }

  listBackups(): BackupRow[] {
    return listBackups(this.folder);
  }

  createBackup(reason: BackupRow['reason']): BackupRow | null {
    this.#assertWritable();
    const { writer, now, steps } = this.#parts;
    writer.finish();
    return createBackup({ folder: this.folder, reason, at: now(), journal: this.#stored.journal, steps });
  }

  restoreBackup(name: string): void {
    this.#assertWritable();
    const restored = readBackup(this.folder, name, this.#parts.steps);
    this.createBackup('restore');
    this.#write([...new Set([...allFileNames(this.#stored), ...allFileNames(restored)])], restored);
    this.#show(restored, { nouns: allNouns, isRestored: true });
  }

  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#listeners.clear();
    this.#parts.lock?.release();
  }

  #assertWritable(): void {
    const { lock } = this.#parts;
    if (lock === null || this.#isClosed)
      throw new CodedError('not-writable', { path: this.folder, reason: 'read-only' });
    lock.assertHeld();
  }

  #write(names: readonly string[], after: Stored): void {
    const before = this.#isWritten ? this.#stored : null;
    const files = new Map(names.map((name) => [name, toFileContents(name, after)]));
    this.#parts.writer.write(files, (name): FileContents | null => before && toFileContents(name, before));
  }

  #show(stored: Stored, told: Omit<StoreChange, 'revision'>): void {
    this.#stored = stored;
    this.#isWritten = true;
    this.#state = toState(stored, this.#state.revision + 1);
    const { revision } = this.#state;
    // A list of its own: a listener may subscribe or unsubscribe meanwhile.
    for (const listener of Array.from(this.#listeners)) {
      try {
        listener({ revision, ...told });
      } catch (error) {
        // The change is made: who cannot hear of it must not make it look refused, nor keep it from the others.
        process.emitWarning(error instanceof Error ? error : String(error));
      }
    }
  }
}

function toState({ years: _years, ...stored }: Stored, revision: number): StoreState {
  return { ...stored, revision };
}
