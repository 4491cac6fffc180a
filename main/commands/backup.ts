import type { StatusView } from '../contract/views.ts';
import { isEmptyJournal } from '../journal/journal.ts';
import type { CommandContext, Handlers } from './context.ts';

type BackupCommand = 'backups:view' | 'backup:restore' | 'status:view';

/** The commands of what keeps the data safe. */
export function backupCommands({ store }: CommandContext): Handlers<BackupCommand> {
  return {
    'backups:view': () => store.listBackups(),
    'backup:restore': ({ name }) => {
      store.restoreBackup(name);
      return null;
    },
    'status:view': (): StatusView => {
      const { journal, preferences } = store.state;
      return {
        state: 'ready',
        language: journal.settings.language,
        theme: preferences.theme,
        files: [],
        backup: null,
        dataFolder: store.folder,
        isEmpty: isEmptyJournal(journal),
        message: null,
      };
    },
  };
}
