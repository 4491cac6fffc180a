import { join } from 'node:path';
import ElectronStore from 'electron-store';
import { toFileText, type FileContents, type FileSet } from './data-file.ts';
import { privateFileMode, removeDurably, writeDurably } from './durable-write.ts';
import { hasIntent, intentName, toIntentText } from './intent.ts';
import { toStorageError } from './storage-error.ts';

type JsonFile = ElectronStore;

/** Writes the data files of one folder: one file by one durable write, several all or nothing. */
export class DataWriter {
  readonly #folder: string;
  readonly #files = new Map<string, JsonFile>();
  #unfinished: FileSet | null = null;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * When it returns the change is kept, also over a crash; when it throws (CodedError `disk-full`, `not-writable`)
   * nothing has changed. `previous` is what a file held before, null when it was not there.
   */
  write(files: FileSet, previous: (name: string) => FileContents | null): void {
    this.finish();
    const only = files.size === 1 ? [...files][0] : undefined;
    if (files.size === 0) return;
    if (only?.[1]) this.#put(only[0], only[1]);
    else this.#writeSeveral(files, previous);
  }

  /** Takes up a change whose intent was found in the folder. */
  resume(files: FileSet): void {
    this.#unfinished = files;
  }

  /** Carries out what an intent in place still asks for. Throws as `write` does; then the intent stays. */
  finish(): void {
    this.#carryOut(new Set());
  }

  /** @param touched is told which files may have changed. */
  #carryOut(touched: Set<string>): void {
    if (this.#unfinished === null) return;
    for (const [name, contents] of this.#unfinished) {
      // A file can be gone although its removal was not confirmed; a write that fails has left the old file.
      if (contents === null) touched.add(name);
      this.#set(name, contents);
      touched.add(name);
    }
    removeDurably(this.#path(intentName));
    this.#unfinished = null;
  }

  #writeSeveral(files: FileSet, previous: (name: string) => FileContents | null): void {
    try {
      writeDurably(this.#path(intentName), toIntentText(files));
    } catch (error) {
      // An intent in place will be carried out, whatever was said of it; only without one has nothing changed.
      if (!hasIntent(this.#folder)) throw error;
    }
    this.#unfinished = files;
    const touched = new Set<string>();
    try {
      this.#carryOut(touched);
    } catch (error) {
      // Without an intent every file had been written. With one, the change is kept unless it can be taken back whole.
      if (hasIntent(this.#folder) && this.#takeBack(touched, previous)) throw error;
    }
  }

  /** The old files back in place, then the intent away, in this order: a crash on the way still finds the intent. */
  #takeBack(touched: ReadonlySet<string>, previous: (name: string) => FileContents | null): boolean {
    try {
      for (const name of touched) this.#set(name, previous(name));
      removeDurably(this.#path(intentName));
    } catch (error) {
      if (hasIntent(this.#folder)) {
        process.emitWarning(error instanceof Error ? error : String(error));
        return false;
      }
    }
    this.#unfinished = null;
    return true;
  }

  #set(name: string, contents: FileContents | null): void {
    if (contents === null) removeDurably(this.#path(name));
    else this.#put(name, contents);
  }

  #put(name: string, contents: FileContents): void {
    const snap = process.env['SNAP'];
    // Under this variable, which a snap's terminal hands on, conf writes in place and truncates on a full disk.
    delete process.env['SNAP'];
    try {
      this.#fileNamed(name).store = contents as unknown as Record<string, unknown>;
    } catch (error) {
      throw toStorageError(error, this.#path(name));
    } finally {
      if (snap !== undefined) process.env['SNAP'] = snap;
    }
  }

  #fileNamed(name: string): JsonFile {
    const known = this.#files.get(name);
    if (known !== undefined) return known;
    const file: JsonFile = new ElectronStore({
      cwd: this.#folder,
      name: name.replace(/\.json$/, ''),
      accessPropertiesByDotNotation: false,
      configFileMode: privateFileMode,
      serialize: (contents) => toFileText(contents as unknown as FileContents),
      // Before each write conf reads the file again for bookkeeping of its own, of which there is none here.
      deserialize: () => ({}),
    });
    this.#files.set(name, file);
    return file;
  }

  #path(name: string): string {
    return join(this.#folder, name);
  }
}
