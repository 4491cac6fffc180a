import { app } from 'electron';
import type { Store } from '../store/types.ts';
import type { JournalHost } from './journal-host.ts';
import type { Log } from './log.ts';

const msPerHour = 3_600_000;
/** The window comes first. */
const firstDelayMs = 3000;

/** Keeps a backup of each day the app is used: soon after the start, and once a day while it stays open. */
export function keepDailyBackups(host: JournalHost, log: Log): void {
  const backUp = (): void => {
    try {
      if (host.isReady) backUpIfDue(host.requireContext().store, new Date());
    } catch (error) {
      // The journal is sound; the next hour tries again.
      log.error(error);
    }
  };
  const first = setTimeout(backUp, firstDelayMs);
  const hourly = setInterval(backUp, msPerHour);
  app.on('will-quit', () => {
    clearTimeout(first);
    clearInterval(hourly);
  });
}

/** Makes the day's backup unless there is one already, whatever it was made for. */
export function backUpIfDue(store: Pick<Store, 'listBackups' | 'createBackup'>, now: Date): void {
  const isOfToday = ({ at }: { at: string }): boolean => new Date(at).toDateString() === now.toDateString();
  if (!store.listBackups().some(isOfToday)) store.createBackup('daily');
}
