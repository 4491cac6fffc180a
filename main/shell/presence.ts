import { powerMonitor } from 'electron';
import type { CommandContext } from '../commands/context.ts';
import type { TimerNotice } from '../commands/notice.ts';
import { createTimerWatch, type TimerWatch } from '../commands/timer-watch.ts';
import type { Presence } from '../timer/watch.ts';
import { IdleReport } from './idle-report.ts';

export interface PresenceOptions {
  /** Null while the data folder is not open. */
  context: () => CommandContext | null;
  tell: (notice: TimerNotice) => void;
  onError: (error: unknown) => void;
}

/** From this idle time on, in seconds, Electron would call the system idle; only `locked` is of use here. */
const idleThresholdSeconds = 60;

/** Tells the timer's watch what the system says of the person at the computer; asks nothing while no timer runs. */
export class PresenceMonitor {
  readonly #options: PresenceOptions;
  readonly #idle = new IdleReport(process.env);
  #watch: TimerWatch | null = null;
  #watched: CommandContext | null = null;
  #beatTimer: NodeJS.Timeout | null = null;

  constructor(options: PresenceOptions) {
    this.#options = options;
    this.#listen();
  }

  /** Whether the system tells how long nobody has typed. */
  get reportsIdle(): boolean {
    // Not taken in: whoever looks at the settings has just used the mouse.
    return this.#idle.isWorking && powerMonitor.getSystemIdleTime() >= 0;
  }

  /** Watches the timer as it is now: at the start, and after each change of it. */
  follow(): void {
    const context = this.#options.context();
    if (context !== this.#watched) {
      this.#watched = context;
      this.#watch = context ? createTimerWatch(context, this.#options.tell) : null;
      this.#tell((watch) => watch.begin());
    }
    this.#scheduleBeat();
  }

  /** The app quits: from here on nobody watches. */
  close(): void {
    this.#tell((watch) => watch.quit());
    this.#watch = null;
    this.#stopBeating();
  }

  #listen(): void {
    const leave = (reason: 'suspend' | 'lock') => () =>
      this.#tell((watch) => watch.leave(reason, { ...this.#presence(), isLocked: reason === 'lock' }));
    powerMonitor.on('suspend', leave('suspend'));
    powerMonitor.on('resume', () => this.#tell((watch) => watch.comeBack(this.#presence())));
    powerMonitor.on('shutdown', () => this.#tell((watch) => watch.quit()));
    powerMonitor.on('lock-screen', leave('lock'));
    powerMonitor.on('unlock-screen', () => this.#comeBackUnlocked());
    if (process.platform !== 'darwin') return;
    // Another user of the same Mac.
    powerMonitor.on('user-did-resign-active', leave('lock'));
    powerMonitor.on('user-did-become-active', () => this.#comeBackUnlocked());
  }

  /** The event comes before the state follows: the lock is gone whatever the state still says. */
  #comeBackUnlocked(): void {
    this.#tell((watch) => watch.comeBack({ ...this.#presence(), isLocked: false }));
  }

  #presence(): Presence {
    return {
      idleMs: this.#idle.read(powerMonitor.getSystemIdleTime()),
      // On Linux the event of a lock never comes; the state knows.
      isLocked: powerMonitor.getSystemIdleState(idleThresholdSeconds) === 'locked',
    };
  }

  /** A watch that cannot write (a full disk) must not end the app: the next beat tries again. */
  #tell(say: (watch: TimerWatch) => void): void {
    if (!this.#watch) return;
    try {
      say(this.#watch);
    } catch (error) {
      this.#options.onError(error);
    }
    this.#scheduleBeat();
  }

  #scheduleBeat(): void {
    this.#stopBeating();
    const delayMs = this.#watch?.nextBeatMs() ?? null;
    if (delayMs === null) return;
    this.#beatTimer = setTimeout(() => this.#tell((watch) => watch.beat(this.#presence())), delayMs);
  }

  #stopBeating(): void {
    if (this.#beatTimer) clearTimeout(this.#beatTimer);
    this.#beatTimer = null;
  }
}
