import { createCommands } from '../commands/commands.ts';
import type { CommandContext, Handlers } from '../commands/context.ts';
import { createRecoveryCommands } from '../commands/recovery.ts';
import { createStartingJournal } from '../commands/starting-journal.ts';
import type { Preferences } from '../contract/preferences.ts';
import { nouns } from '../contract/events.ts';
import { CodedError } from '../journal/coded-error.ts';
import type { Language } from '../journal/types.ts';
import { defaultPreferences } from '../store/data-file.ts';
import { setAsideAndRestore } from '../store/recovery.ts';
import { openStore } from '../store/store.ts';
import type { ChangeListener, Store, StoreTrouble } from '../store/types.ts';

export interface JournalHostOptions {
  folder: string;
  /** For a first start, and while the settings cannot be read. */
  systemLanguage: Language;
  /** All that commands need besides the store. */
  context: Omit<CommandContext, 'store'>;
}

type Opened = { context: CommandContext; handlers: Handlers } | { trouble: StoreTrouble; handlers: Handlers };

/** The data folder as the app has it: open with every command, or damaged with those of the recovery page. */
export class JournalHost {
  readonly #options: JournalHostOptions;
  readonly #listeners = new Set<ChangeListener>();
  #opened: Opened;

  /** @throws CodedError when the folder cannot be opened at all, such as `folder-in-use`. */
  constructor(options: JournalHostOptions) {
    this.#options = options;
    this.#opened = this.#open();
  }

  get handlers(): Handlers {
    return this.#opened.handlers;
  }

  get isReady(): boolean {
    return 'context' in this.#opened;
  }

  get language(): Language {
    return this.#store?.state.journal.settings.language ?? this.#options.systemLanguage;
  }

  get preferences(): Preferences {
    return this.#store?.state.preferences ?? defaultPreferences;
  }

  /** The commands' context. @throws CodedError `damaged-data` or `newer-data` while the folder is not open. */
  requireContext(): CommandContext {
    if ('context' in this.#opened) return this.#opened.context;
    const { state, files } = this.#opened.trouble;
    throw new CodedError(state === 'newer' ? 'newer-data' : 'damaged-data', { files });
  }

  onChange(listener: ChangeListener): void {
    this.#listeners.add(listener);
  }

  get isTimerRunning(): boolean {
    return this.#store?.state.timer != null;
  }

  /** Keeps what the shell was told, such as how the window was left; nothing to keep it in while the folder is not open. */
  savePreferences(change: Partial<Preferences>): void {
    const store = this.#store;
    const isShown = Object.keys(change).some((key) => key !== 'window');
    store?.commit({
      preferences: { ...store.state.preferences, ...change },
      nouns: isShown ? ['settings'] : [],
    });
  }

  close(): void {
    this.#store?.close();
  }

  get #store(): Store | null {
    return 'context' in this.#opened ? this.#opened.context.store : null;
  }

  #open(): Opened {
    const { folder, systemLanguage, context } = this.#options;
    const createJournal = () => createStartingJournal(systemLanguage);
    const result = openStore({ folder, mode: 'write', createJournal, now: context.now });
    if (result.ok) {
      const ready: CommandContext = { ...context, store: result.store };
      result.store.onChange((change) => this.#tell(change));
      return { context: ready, handlers: createCommands(ready) };
    }
    const { trouble } = result;
    const { application } = context;
    const restore = (backupName: string) => this.#restore(backupName);
    const handlers = createRecoveryCommands({
      folder,
      trouble,
      language: systemLanguage,
      application,
      restore,
    });
    return { trouble, handlers };
  }

  #restore(backupName: string): void {
    setAsideAndRestore(this.#options.folder, backupName, this.#options.context.now());
    this.#opened = this.#open();
    this.#tell({ revision: this.#store?.state.revision ?? 0, nouns, isRestored: true });
  }

  #tell(change: Parameters<ChangeListener>[0]): void {
    for (const listener of this.#listeners) listener(change);
  }
}
