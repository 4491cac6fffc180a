import type { Retrospective } from '../journal/retrospective-types.ts';
import type { Language } from '../journal/types.ts';
import type { Store } from '../store/types.ts';

/** Asks the user for files; null when cancelled. On the command line every answer is null. */
export interface Dialogs {
  chooseFilesToImport(language: Language): Promise<string[] | null>;
  chooseFileToSave(suggestion: { name: string; extension: string; folder: string | null }): Promise<string | null>;
}

/** What a command acts on and through; clocks, ids and the system are given, so that tests give their own. */
export interface CommandContext {
  store: Store;
  now: () => Date;
  createId: () => string;
  /** The system's zone, for new sessions. */
  systemTimeZone: () => string;
  dialogs: Dialogs;
  /** Renders a page of HTML as PDF bytes; the command line starts Electron for it. */
  printPdf: (html: string, retrospective: Retrospective) => Promise<Uint8Array>;
  application: { version: string; electronVersion: string; hasTray: () => boolean; openFolder: (path: string) => void };
}

