import { basename } from 'node:path';
import type { ImportPlan } from '../contract/views.ts';
import { CodedError } from '../journal/coded-error.ts';
import type { Journal } from '../journal/types.ts';
import { planImport, type PlannedImport } from '../exchange/import-plan.ts';
import { translator } from '../language/catalogue.ts';
import { refusalSentence } from '../exchange/refusal-sentence.ts';
import type { CommandContext, Handlers } from './context.ts';

type ImportCommand = 'import:plan' | 'import:apply';

interface Pending {
  token: string;
  journal: Journal;
  planned: PlannedImport;
  files: string[];
}

/** The commands of files that come in: first what they would change, then the change. One plan is open at a time. */
export function importCommands(context: CommandContext): Handlers<ImportCommand> {
  let pending: Pending | null = null;
  return {
    'import:plan': async () => {
      const { journal } = context.store.state;
      const paths = await context.dialogs.chooseFilesToImport(journal.settings.language);
      if (paths === null || paths.length === 0) return null;
      pending = await createPending(context, paths);
      return toPlan(pending, context);
    },
    'import:apply': ({ token }) => {
      if (pending?.token !== token) throw new CodedError('import-expired');
      const applied = pending;
      applyImport(context, applied);
      pending = null;
      return toPlan(applied, context);
    },
  };
}

/** Reads the files and works out what importing them would change; nothing is written. */
export async function createPending(context: CommandContext, paths: readonly string[]): Promise<Pending> {
  const { journal } = context.store.state;
  const files = paths.map((path) => ({ name: basename(path), path }));
  const planned = await planImport(files, journal, { now: context.now, createId: context.createId });
  return { token: context.createId(), journal, planned, files: files.map((file) => file.name) };
}

/** Makes the planned change, after a backup; CodedError `import-expired` when the journal has moved on since. */
export function applyImport({ store }: CommandContext, { planned, journal }: Pending): void {
  if (store.state.journal !== journal) throw new CodedError('import-expired');
  if (planned.journal === journal) return;
  store.createBackup('import');
  store.commit({
    journal: planned.journal,
    nouns: ['session', 'day', 'contact', 'deal', 'settings', 'channel', 'year-figures', 'timer', 'status'],
  });
}

const shownRefusals = 100;

/** The plan as the window and the command line show it. */
export function toPlan({ token, planned, files }: Pending, { store }: CommandContext): ImportPlan {
  const translate = translator(store.state.journal.settings.language);
  return {
    token,
    files,
    format: planned.format,
    contacts: planned.contacts,
    sessions: planned.sessions,
    deals: planned.deals,
    other: planned.other,
    refused: planned.refused.slice(0, shownRefusals).map((refusal) => ({
      file: refusal.file,
      line: refusal.line,
      reason: refusalSentence(refusal, translate),
    })),
    madeParallel: planned.madeParallel,
  };
}
