import { powerMonitor } from 'electron';
import { remindOfEvening } from '../commands/evening.ts';
import type { JournalHost } from './journal-host.ts';
import type { Log } from './log.ts';

/** The longest that setTimeout can wait, in ms. */
const longestWaitMs = 2 ** 31 - 1;

/** Calls the evening to mind at its time; looks again when the computer wakes up and when something it hangs on changed. */
export class EveningReminder {
  readonly #host: JournalHost;
  readonly #tell: () => void;
  readonly #log: Log;
  #timer: NodeJS.Timeout | null = null;

  constructor({ host, tell, log }: { host: JournalHost; tell: () => void; log: Log }) {
    this.#host = host;
    this.#tell = tell;
    this.#log = log;
    host.onChange(({ nouns }) => {
      // After the change is answered: the look is a change itself.
      if (nouns.some((noun) => noun === 'day' || noun === 'settings')) setImmediate(() => this.follow());
    });
    powerMonitor.on('resume', () => this.follow());
  }

  follow(): void {
    this.close();
    if (!this.#host.isReady) return;
    try {
      const delayMs = remindOfEvening(this.#host.requireContext(), this.#tell);
      if (delayMs !== null) this.#timer = setTimeout(() => this.follow(), Math.min(delayMs, longestWaitMs));
    } catch (error) {
      // On a full disk that it was told cannot be kept; the next change looks again.
      this.#log.error(error);
    }
  }

  close(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
