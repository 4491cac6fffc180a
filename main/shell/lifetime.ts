import { app } from 'electron';
import type { Application } from './application.ts';

/**
 * How long the app lives: in the tray it outlives its window, without one it ends with it. A second start brings the
 * window to the front. Quitting gives the folder back; a running timer stays on the disk and goes on.
 */
export function manageLifetime(application: Application): void {
  const { host, window, tray, presence, notices, shortcuts } = application;
  app.on('second-instance', () => window.open());
  app.on('activate', () => window.open());
  app.on('window-all-closed', () => {
    if (!tray.isShown && process.platform !== 'darwin') app.quit();
  });
  app.on('will-quit', () => {
    presence.close();
    notices.close();
    shortcuts.close();
    tray.close();
    host.close();
  });
}
