import type { CommandName, Request, Response } from '../contract/commands.ts';
import type { DesktopSupport } from '../contract/preferences.ts';
import type { Retrospective } from '../journal/retrospective-types.ts';
import type { Language } from '../journal/types.ts';
import type { Store } from '../store/types.ts';

/** Asks the user for files; null when cancelled. On the command line every answer is null. */
export interface Dialogs {
  chooseFilesToImport(language: Language): Promise<string[] | null>;
  chooseFileToSave(suggestion: {
    name: string;
    extension: string;
    folder: string | null;
  }): Promise<string | null>;
}

/** Makes PDF bytes of a review's HTML; needs Electron. */
export type PrintPdf = (html: string, retrospective: Retrospective) => Promise<Uint8Array>;

/** What a command acts on and through; clocks, ids and the system are given, so that tests give their own. */
export interface CommandContext {
  store: Store;
  now: () => Date;
  createId: () => string;
  /** Whether this process keeps a running timer's sign of life; the command line does not stay for it. */
  watchesTimer: boolean;
  /** The system's zone, for new sessions and for what "today" is. */
  systemTimeZone: () => string;
  dialogs: Dialogs;
  printPdf: PrintPdf;
  /** Reads the example that ships with the app. */
  readSample: () => string;
  /** The typefaces of the review's exports, as data: URLs by family; empty where there are none. */
  reportFonts: () => Record<string, string>;
  application: ApplicationInfo;
}

export interface ApplicationInfo {
  version: string;
  electronVersion: string;
  /** What this desktop can do; on the command line, nothing. */
  desktop: () => DesktopSupport;
  openFolder: (path: string) => void;
  /** Brings the main window to the front. */
  openWindow: () => void;
  /** The small timer that stays above other windows. */
  openCompact: () => void;
  closeCompact: () => void;
}

type Handler<Name extends CommandName> = (request: Request<Name>) => Response<Name> | Promise<Response<Name>>;

/** One function per command; the bridge and the command line call the same. */
export type Handlers<Names extends CommandName = CommandName> = { [Name in Names]: Handler<Name> };
