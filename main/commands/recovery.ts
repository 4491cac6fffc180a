import { bridgeFunctions, type CommandName } from '../contract/commands.ts';
import type { StatusView } from '../contract/views.ts';
import { CodedError } from '../journal/coded-error.ts';
import type { Language } from '../journal/types.ts';
import type { StoreTrouble } from '../store/types.ts';
import type { ApplicationInfo, Handlers } from './context.ts';

export interface RecoveryContext {
  folder: string;
  trouble: StoreTrouble;
  /** The system's language: the settings may be what cannot be read. */
  language: Language;
  application: Pick<ApplicationInfo, 'openFolder'>;
  /** Sets the unreadable files aside, puts the backup in place and opens the folder again. */
  restore: (backupName: string) => void;
}

/** The commands that stay while the data cannot be opened; every other is refused and nothing is written. */
export function createRecoveryCommands({
  folder,
  trouble,
  language,
  application,
  restore,
}: RecoveryContext): Handlers {
  const refuse = (): never => {
    throw new CodedError(trouble.state === 'newer' ? 'newer-data' : 'damaged-data', { files: trouble.files });
  };
  const refused = Object.fromEntries(
    Object.values(bridgeFunctions).map((name: CommandName) => [name, refuse]),
  ) as unknown as Handlers;
  return {
    ...refused,
    'status:view': (): StatusView => ({
      state: trouble.state,
      language,
      theme: 'system',
      files: trouble.files,
      backup: trouble.backup,
      dataFolder: folder,
      isEmpty: false,
      message: null,
    }),
    'backups:view': () => (trouble.backup ? [trouble.backup] : []),
    'backup:restore': ({ name }) => {
      if (trouble.state === 'newer') refuse();
      restore(name);
      return null;
    },
    'folder:open': () => {
      application.openFolder(folder);
      return null;
    },
  };
}
