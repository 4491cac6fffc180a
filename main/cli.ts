import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommandContext } from './commands/context.ts';
import { noDesktop } from './commands/no-desktop.ts';
import type { LineEnvironment, Opened } from './commands/line/environment.ts';
import { runCommandLine } from './commands/line/program.ts';
import { askRunningApp } from './control/control-client.ts';
import { CodedError } from './journal/coded-error.ts';
import { createStartingJournal } from './commands/starting-journal.ts';
import { translator } from './language/catalogue.ts';
import { errorSentence } from './language/error-sentence.ts';
import { languageOfLocale } from './language/locale.ts';
import { printWithElectron } from './launch/print-with-electron.ts';
import { projectRoot } from './launch/project-root.ts';
import { readReportFonts } from './report/report-fonts.ts';
import { checkFolder } from './store/check.ts';
import { defaultDataFolder } from './store/data-folder.ts';
import { openStore } from './store/store.ts';
import type { Store } from './store/types.ts';

const language = languageOfLocale(process.env);
const argv = process.argv.slice(2);
const packageFile = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
  version: string;
};

function write(stream: 1 | 2, text: string | Uint8Array): void {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  // A pipe takes what it can: the rest goes in the next round, so that a long report is not cut by the exit.
  for (let written = 0; written < bytes.length; ) {
    try {
      written += writeSync(stream, bytes, written);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EPIPE') return;
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    }
  }
}

function createContext(store: Store): CommandContext {
  return {
    store,
    now: () => new Date(),
    createId: randomUUID,
    watchesTimer: false,
    systemTimeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    dialogs: { chooseFilesToImport: async () => null, chooseFileToSave: async () => null },
    printPdf: async (html, { year, asOf }) => {
      const { settings } = store.state.journal;
      const title = translator(settings.language)('report.title', { year });
      try {
        return await printWithElectron({ html, title, asOf, language: settings.language });
      } catch (cause) {
        throw new CodedError('no-electron', {}, { cause });
      }
    },
    readSample: () => readFileSync(join(projectRoot, 'assets/example-journal.json'), 'utf8'),
    reportFonts: () => readReportFonts(join(projectRoot, 'assets/fonts')),
    application: {
      version: packageFile.version,
      electronVersion: '',
      ...noDesktop,
    },
  };
}

async function open(folder: string, mode: 'read' | 'write'): Promise<Opened> {
  if (mode === 'write') {
    const answer = await askRunningApp(folder, { argv, cwd: process.cwd() });
    if (answer) {
      write(1, answer.stdout);
      write(2, answer.stderr);
      return { kind: 'forwarded', exitCode: answer.exitCode };
    }
  }
  const isTrial = mode === 'read' && argv.includes('--dry-run') && !existsSync(folder);
  const opened = isTrial ? openTrial() : openFolder(folder, mode);
  return { kind: 'context', context: createContext(opened.store), close: opened.close };
}

function openFolder(folder: string, mode: 'read' | 'write'): { store: Store; close: () => void } {
  const result = openStore({
    folder,
    mode,
    createJournal: () => createStartingJournal(language),
    now: () => new Date(),
  });
  if (!result.ok)
    throw new CodedError(result.trouble.state === 'newer' ? 'newer-data' : 'damaged-data', {
      files: result.trouble.files,
    });
  return { store: result.store, close: () => result.store.close() };
}

/** A dry run on a folder that does not exist yet must not make it: it looks at an empty one elsewhere. */
function openTrial(): { store: Store; close: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'retour-trial-'));
  const opened = openFolder(folder, 'read');
  return {
    store: opened.store,
    close: () => {
      opened.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const environment: LineEnvironment = {
  cwd: process.cwd(),
  out: (text) => write(1, text),
  say: (text) => write(2, text),
  language,
  defaultFolder: defaultDataFolder(),
  open,
  checkFolder: (folder) =>
    checkFolder(folder).map(({ file, problem }) => ({
      file,
      code: problem.code,
      sentence: errorSentence(
        new CodedError(problem.code, { file, ...problem.details }),
        translator(language),
      ),
    })),
};

process.exitCode = await runCommandLine(argv, environment);
