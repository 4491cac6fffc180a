import { app } from 'electron';
import type { Application } from './application.ts';
import { parseTimerWords } from './start-arguments.ts';

/**
 * How long the app lives: in the tray it outlives its window, without one it ends with it. A second start brings the
 * window to the front, or has its words about the timer carried out here. Quitting gives the folder back; a running timer stays on the disk and goes on.
 */
export function manageLifetime(
  application: Application,
  runTimerWords: (words: readonly string[]) => Promise<void>,
): void {
  const { host, window, tray, presence, notices, evening, shortcuts } = application;
  app.on('second-instance', (...[, , , data]) => {
    const words = parseTimerWords(toWords(data));
    if (words) void runTimerWords(words);
    else window.open();
  });
  app.on('activate', () => window.open());
  app.on('window-all-closed', () => {
    if (!tray.isShown && process.platform !== 'darwin') app.quit();
  });
  app.on('will-quit', () => {
    presence.close();
    evening.close();
    notices.close();
    shortcuts.close();
    tray.close();
    host.close();
  });
}

/** What a second start sent along; whoever can start the app can send anything. */
function toWords(data: unknown): string[] {
  const argv = typeof data === 'object' && data !== null && 'argv' in data ? data.argv : null;
  return Array.isArray(argv) ? argv.filter((word) => typeof word === 'string') : [];
}
