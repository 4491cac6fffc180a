import { Notification } from 'electron';
import type { Notice } from '../commands/notice.ts';
import type { JournalHost } from './journal-host.ts';
import type { Log } from './log.ts';
import { escapeMarkup, toNoticeText } from './notice-text.ts';
import { hasSessionBus } from './tray-host.ts';
import type { MainWindow } from './window.ts';

/**
 * What the user is told outside the window: a text, and a click that opens the window. No button is relied on: Linux
 * shows none.
 */
export class Notices {
  readonly #host: JournalHost;
  readonly #window: MainWindow;
  readonly #log: Log;
  /** Kept, or its click would be lost with it. */
  #shown: Notification | null = null;

  constructor({ host, window, log }: { host: JournalHost; window: MainWindow; log: Log }) {
    this.#host = host;
    this.#window = window;
    this.#log = log;
  }

  /** Shows a notice; a question only where the window does not show it already. */
  async show(notice: Notice): Promise<void> {
    if (notice.kind === 'question' && this.#window.isSeen) return;
    // Electron says yes on Linux even where nobody can hear it.
    if (!Notification.isSupported() || (process.platform === 'linux' && !hasSessionBus())) return;
    const view = await this.#host.handlers['timer:view'](null);
    const text = toNoticeText(notice, view, this.#host.language);
    if (!text) return;
    const body = process.platform === 'linux' ? escapeMarkup(text.body) : text.body;
    const notification = new Notification({ title: text.title, body });
    notification.on('click', () => this.#window.open('today', notice.kind === 'evening' ? 'evening' : null));
    notification.on('failed', (_event, error) => this.#log.say(`notification not shown: ${error}`));
    this.#shown?.close();
    this.#shown = notification;
    notification.show();
  }

  close(): void {
    this.#shown?.close();
    this.#shown = null;
  }
}
