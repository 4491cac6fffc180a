import { globalShortcut } from 'electron';
import {
  type Preferences,
  type ShortcutAction,
  shortcutActions,
  type ShortcutState,
} from '../contract/preferences.ts';

export interface ShortcutsOptions {
  isWayland: boolean;
  run: Record<ShortcutAction, () => void>;
}

/** The keys that work everywhere on the desktop, as far as the desktop lets them. */
export class Shortcuts {
  readonly #options: ShortcutsOptions;
  #states: Record<ShortcutAction, ShortcutState> = { toggle: 'off', add: 'off' };
  #registered: Preferences['shortcuts'] | null = null;

  constructor(options: ShortcutsOptions) {
    this.#options = options;
  }

  get states(): Record<ShortcutAction, ShortcutState> {
    return this.#states;
  }

  /** Registers what the preferences say; nothing when it is registered already. Answers whether anything changed. */
  follow(shortcuts: Preferences['shortcuts']): boolean {
    if (shortcuts === this.#registered) return false;
    globalShortcut.unregisterAll();
    this.#registered = shortcuts;
    this.#states = { toggle: 'off', add: 'off' };
    for (const action of shortcutActions)
      this.#states = { ...this.#states, [action]: this.#register(action, shortcuts[action]) };
    return true;
  }

  close(): void {
    globalShortcut.unregisterAll();
  }

  #register(action: ShortcutAction, accelerator: string | null): ShortcutState {
    if (accelerator === null) return 'off';
    try {
      if (!globalShortcut.register(accelerator, this.#options.run[action])) return 'taken';
    } catch {
      // Electron throws on a text that is no accelerator; the settings say so beside the field.
      return 'invalid';
    }
    return this.#options.isWayland ? 'unsure' : 'active';
  }
}
