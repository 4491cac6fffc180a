import type { Language } from '../../journal/types.ts';
import type { CommandContext } from '../context.ts';

/** What a command line was given and where its answer goes. */
export interface LineEnvironment {
  cwd: string;
  out: (text: string | Uint8Array) => void;
  /** For people: progress, sentences, refusals. */
  say: (text: string) => void;
  language: Language;
  defaultFolder: string;
  /** Opens the data folder; a running app carries out writing commands itself and answers `forwarded`. */
  open: (folder: string, mode: 'read' | 'write') => Promise<Opened>;
  checkFolder: (folder: string) => FolderProblem[];
}

export type Opened =
  | { kind: 'context'; context: CommandContext; close: () => void }
  | { kind: 'forwarded'; exitCode: number };

export interface FolderProblem {
  file: string;
  code: string;
  sentence: string;
}
