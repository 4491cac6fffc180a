import { app } from 'electron';
import type { Store } from '../store/types.ts';
import { now } from './clock.ts';
import type { JournalHost } from './journal-host.ts';
import type { Log } from './log.ts';

/** The window comes first. */
const firstDelayMs = 3000;

/** Keeps a backup of each day the app is used: soon after the start, and at the first change of a day while it stays open. */
export function keepDailyBackups(host: JournalHost, log: Log): void {
  let doneOn = '';
  const backUp = (): void => {
    const at = now();
    if (!host.isReady || at.toDateString() === doneOn) return;
    try {
      backUpIfDue(host.requireContext().store, at);
      doneOn = at.toDateString();
    } catch (error) {
      // The journal is sound; the next change tries again.
      log.error(error);
    }
  };
  const first = setTimeout(backUp, firstDelayMs);
  // After the change is answered: a backup must not make a click wait.
  host.onChange(() => setImmediate(backUp));
  app.on('will-quit', () => clearTimeout(first));
}

/** Makes the day's backup unless there is one already, whatever it was made for. */
export function backUpIfDue(store: Pick<Store, 'listBackups' | 'createBackup'>, today: Date): void {
  const isOfToday = ({ at }: { at: string }): boolean => new Date(at).toDateString() === today.toDateString();
  if (!store.listBackups().some(isOfToday)) store.createBackup('daily');
}
