import { dirname } from 'node:path';
import { CodedError } from '../journal/coded-error.ts';
import { isEmptyJournal } from '../journal/journal.ts';
import { parseJournalFile, toJournalFile } from '../exchange/journal-file.ts';
import type { CommandContext, Handlers } from './context.ts';
import { saveOutput } from './review.ts';

type JournalCommand = 'journal:export' | 'sample:load';

/** The commands of the journal as a whole: take all of it out, or start from the example. */
export function journalCommands(context: CommandContext): Handlers<JournalCommand> {
  const { store } = context;
  return {
    'journal:export': async () => {
      const { journal, preferences } = store.state;
      const exportedAt = context.now().toISOString();
      const path = await context.dialogs.chooseFileToSave({
        name: `retour-${exportedAt.slice(0, 10)}`,
        extension: 'json',
        folder: preferences.lastFolder,
      });
      if (path === null) return null;
      await saveOutput(path, new TextEncoder().encode(toJournalFile(journal, exportedAt)));
      store.commit({ preferences: { ...preferences, lastFolder: dirname(path) }, nouns: [] });
      return { path };
    },
    'sample:load': () => {
      const { journal, timer } = store.state;
      if (!isEmptyJournal(journal) || timer) throw new CodedError('not-empty');
      const sample = parseJournalFile(context.readSample());
      const { language } = journal.settings;
      store.commit({
        journal: { ...sample, settings: { ...sample.settings, language } },
        nouns: [
          'session',
          'day',
          'contact',
          'deal',
          'settings',
          'channel',
          'year-figures',
          'timer',
          'status',
        ],
      });
      return null;
    },
  };
}
