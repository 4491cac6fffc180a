import { app, type BrowserWindow, nativeTheme, screen } from 'electron';
import { join } from 'node:path';
import { type Events, type Page, toPagePath } from '../contract/events.ts';
import type { Preferences } from '../contract/preferences.ts';
import { applicationUrl } from '../security/application-origin.ts';
import { createSecureWindow } from '../security/secure-window.ts';
import { createSecureWebPreferences } from '../security/web-preferences.ts';
import type { Closing } from './closing.ts';
import type { Places } from './places.ts';
import { windowBackground } from './theme.ts';
import { fitBounds, smallestWindow } from './window-bounds.ts';

type SavedWindow = NonNullable<Preferences['window']>;

export interface MainWindowOptions {
  places: Places;
  /** How the window was left. */
  readSaved: () => SavedWindow | null;
  save: (window: SavedWindow) => void;
  closing: Pick<Closing, 'mayClose'>;
}

export type Beginning = Events['navigate']['begin'];

/** The one window. Closing it gives its memory back; hiding would not. */
export class MainWindow {
  readonly #options: MainWindowOptions;
  #window: BrowserWindow | null = null;
  #isShown = false;

  constructor(options: MainWindowOptions) {
    this.#options = options;
    nativeTheme.on('updated', () => this.#window?.setBackgroundColor(windowBackground()));
  }

  /** The window, to hang a dialog on; null while it is closed. */
  get current(): BrowserWindow | null {
    return this.#window;
  }

  /** Whether the user has the window before their eyes, or is about to. */
  get isSeen(): boolean {
    return this.#window !== null && (!this.#isShown || this.#window.isFocused());
  }

  /** Tells the page; nobody while the window is closed. */
  send<Name extends keyof Events>(name: Name, event: Events[Name]): void {
    this.#window?.webContents.send(name, event);
  }

  /** Opens the window or brings it to the front, on a page if one is asked for, and perhaps begins something there. */
  open(page?: Page, begin: Beginning = null): void {
    if (this.#window) {
      if (page) this.send('navigate', { page, begin });
      if (this.#window.isMinimized()) this.#window.restore();
      this.#window.show();
      this.#window.focus();
      return;
    }
    this.#window = this.#create();
    void this.#window.loadURL(toUrl(page, begin));
  }

  /** In the taskbar only: there is no tray to open it from. */
  openMinimised(): void {
    if (this.#window) return;
    this.open();
    this.current?.minimize();
  }

  #create(): BrowserWindow {
    const { places, readSaved, save, closing } = this.#options;
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
    this.#isShown = false;
    window.once('ready-to-show', () => {
      this.#isShown = true;
      if (window.isMinimized()) return;
      if (saved?.maximized) window.maximize();
      window.show();
    });
    window.on('close', (event) => {
      save({ ...window.getNormalBounds(), maximized: window.isMaximized() });
      if (!closing.mayClose(window)) event.preventDefault();
    });
    window.on('closed', () => {
      this.#window = null;
    });
    return window;
  }
}

function toUrl(page: Page | undefined, begin: Beginning): string {
  if (!page) return applicationUrl;
  return `${applicationUrl}#/${toPagePath({ page, begin })}`;
}
