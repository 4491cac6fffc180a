import { app, type BrowserWindow, dialog } from 'electron';
import type { Preferences } from '../contract/preferences.ts';
import type { Translate } from '../language/catalogue.ts';

export interface ClosingOptions {
  /** True where the tray brings the window back. */
  hasTray: () => boolean;
  preference: () => Preferences['closing'];
  remember: (choice: 'minimise' | 'quit') => void;
  isTimerRunning: () => boolean;
  translate: () => Translate;
}

/**
 * What closing the window does where the desktop shows no tray: a clear choice, once or each time, so that a running
 * timer never vanishes with it. Quitting is never asked about.
 */
export class Closing {
  readonly #options: ClosingOptions;
  #isQuitting = false;

  constructor(options: ClosingOptions) {
    this.#options = options;
    app.on('before-quit', () => {
      this.#isQuitting = true;
    });
  }

  /** Whether the window may close now; else the user is asked, or it is minimised. */
  mayClose(window: BrowserWindow): boolean {
    const { hasTray, preference } = this.#options;
    if (this.#isQuitting || hasTray() || process.platform === 'darwin') return true;
    const choice = preference();
    if (choice === 'quit') {
      // The small timer may still be open, and would keep the app.
      setImmediate(() => app.quit());
      return true;
    }
    if (choice === 'minimise') window.minimize();
    else void this.#ask(window);
    return false;
  }

  async #ask(window: BrowserWindow): Promise<void> {
    const { translate: translator, isTimerRunning, remember } = this.#options;
    const translate = translator();
    const { response, checkboxChecked } = await dialog.showMessageBox(window, {
      type: 'question',
      title: translate('app.name'),
      message: translate('menu.closing.question'),
      detail: translate(isTimerRunning() ? 'menu.closing.running' : 'menu.closing.idle'),
      buttons: [translate('menu.closing.minimise'), translate('menu.closing.quit'), translate('app.cancel')],
      defaultId: 0,
      cancelId: 2,
      checkboxLabel: translate('menu.closing.remember'),
    });
    const choice = (['minimise', 'quit'] as const)[response];
    if (choice === undefined) return;
    if (checkboxChecked) remember(choice);
    if (choice === 'minimise') window.minimize();
    else app.quit();
  }
}
