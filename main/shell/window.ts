import { app, type BrowserWindow, nativeTheme, screen } from 'electron';
import { join } from 'node:path';
import type { Page } from '../contract/events.ts';
import type { Preferences } from '../contract/views.ts';
import { applicationUrl } from '../security/application-origin.ts';
import { createSecureWindow } from '../security/secure-window.ts';
import { createSecureWebPreferences } from '../security/web-preferences.ts';
import { broadcast } from './ipc.ts';
import type { Places } from './places.ts';
import { windowBackground } from './theme.ts';
import { fitBounds, smallestWindow } from './window-bounds.ts';

type SavedWindow = NonNullable<Preferences['window']>;

export interface MainWindowOptions {
  places: Places;
  /** How the window was left. */
  readSaved: () => SavedWindow | null;
  save: (window: SavedWindow) => void;
}

/** The one window. Closing it gives its memory back; hiding would not. */
export class MainWindow {
  readonly #options: MainWindowOptions;
  #window: BrowserWindow | null = null;

  constructor(options: MainWindowOptions) {
    this.#options = options;
    nativeTheme.on('updated', () => this.#window?.setBackgroundColor(windowBackground()));
  }

  /** The window, to hang a dialog on; null while it is closed. */
  get current(): BrowserWindow | null {
    return this.#window;
  }

  /** Opens the window or brings it to the front, on a page if one is asked for. */
  open(page?: Page): void {
    if (this.#window) {
      if (page) broadcast('navigate', { page });
      if (this.#window.isMinimized()) this.#window.restore();
      this.#window.show();
      this.#window.focus();
      return;
    }
    this.#window = this.#create();
    void this.#window.loadURL(page ? `${applicationUrl}#/${page}` : applicationUrl);
  }

  #create(): BrowserWindow {
    const { places, readSaved, save } = this.#options;
    const saved = readSaved();
    const workAreas = screen.getAllDisplays().map((display) => display.workArea);
    const primary = screen.getPrimaryDisplay().workArea;
    const window = createSecureWindow({
      ...fitBounds(saved, [primary, ...workAreas]),
      minWidth: smallestWindow.width,
      minHeight: smallestWindow.height,
      title: 'Retour',
      icon: join(places.iconFolder, 'app/256x256.png'),
      backgroundColor: windowBackground(),
      autoHideMenuBar: true,
      show: false,
      webPreferences: {
        ...createSecureWebPreferences({ preload: places.preload }),
        devTools: !app.isPackaged,
      },
    });
    window.once('ready-to-show', () => {
      if (saved?.maximized) window.maximize();
      window.show();
    });
    window.on('close', () => save({ ...window.getNormalBounds(), maximized: window.isMaximized() }));
    window.on('closed', () => {
      this.#window = null;
    });
    return window;
  }
}
