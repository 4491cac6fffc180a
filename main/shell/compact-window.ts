import { type BrowserWindow, nativeTheme } from 'electron';
import { applicationUrl } from '../security/application-origin.ts';
import { createSecureWindow } from '../security/secure-window.ts';
import { createSecureWebPreferences } from '../security/web-preferences.ts';
import type { Places } from './places.ts';
import { windowBackground } from './theme.ts';

const size = { width: 320, height: 132 };

/** The small timer that stays above other windows, on demand. */
export class CompactWindow {
  readonly #places: Places;
  #window: BrowserWindow | null = null;

  constructor(places: Places) {
    this.#places = places;
    nativeTheme.on('updated', () => this.#window?.setBackgroundColor(windowBackground()));
  }

  open(): void {
    if (this.#window) {
      this.#window.show();
      return;
    }
    const window = createSecureWindow({
      ...size,
      useContentSize: true,
      resizable: false,
      maximizable: false,
      fullscreenable: false,
      minimizable: false,
      frame: false,
      alwaysOnTop: true,
      skipTaskbar: true,
      title: 'Retour',
      backgroundColor: windowBackground(),
      show: false,
      webPreferences: createSecureWebPreferences({ preload: this.#places.preload }),
    });
    this.#window = window;
    window.setAlwaysOnTop(true, 'floating');
    window.once('ready-to-show', () => window.show());
    window.on('closed', () => {
      this.#window = null;
    });
    void window.loadURL(`${applicationUrl}#/compact`);
  }

  close(): void {
    this.#window?.close();
  }
}
