import { app, dialog, session } from 'electron';
import { CodedError } from '../journal/coded-error.ts';
import type { Language } from '../journal/types.ts';
import { languageOfLocale } from '../language/locale.ts';
import { translator } from '../language/catalogue.ts';
import { errorSentence } from '../language/error-sentence.ts';
import { guardContents } from '../security/contents-guard.ts';
import { servePage } from '../security/page-protocol.ts';
import { guardSession } from '../security/session-guard.ts';
import { createCommandContext } from './command-context.ts';
import { createDialogs } from './dialogs.ts';
import { answerCommands, broadcast } from './ipc.ts';
import { JournalHost } from './journal-host.ts';
import type { Log } from './log.ts';
import { createRunAction, showMenu } from './menu.ts';
import type { Places } from './places.ts';
import { applyTheme } from './theme.ts';
import { TimerTray } from './tray.ts';
import { MainWindow } from './window.ts';

/** The parts of the running app: the journal, and the two places it is shown in. */
export interface Application {
  host: JournalHost;
  window: MainWindow;
  tray: TimerTray;
}

/** Closes every way out of the page before there is one. */
export function guardPages(places: Places, log: Log): void {
  guardContents(log.say);
  guardSession(session.defaultSession, { allowDevTools: !app.isPackaged });
  servePage(session.defaultSession, places.pageFolder);
}

/**
 * Opens the data folder and makes the window and the tray around it; neither is shown yet.
 * @throws CodedError when the folder cannot be opened at all.
 */
export function createApplication(places: Places, log: Log): Application {
  const language = (): Language => host.language;
  const window = new MainWindow({
    places,
    readSaved: () => host.preferences.window,
    save: (left) => keepWindow(host, left, log),
  });
  const dialogs = createDialogs({
    window: () => window.current,
    language,
    lastFolder: () => host.preferences.lastFolder,
  });
  const host = new JournalHost({
    folder: places.dataFolder,
    systemLanguage: systemLanguage(),
    context: createCommandContext({ places, dialogs, language, hasTray: () => tray.isShown, log }),
  });
  const tray = createTray(places, { host, window });
  return { host, window, tray };
}

function keepWindow(host: JournalHost, left: Parameters<JournalHost['saveWindow']>[0], log: Log): void {
  try {
    host.saveWindow(left);
  } catch (error) {
    // The place of a window is not worth keeping it from closing.
    log.error(error);
  }
}

function createTray(places: Places, { host, window }: Omit<Application, 'tray'>): TimerTray {
  const run = createRunAction(host, window);
  return new TimerTray({
    iconFolder: places.iconFolder,
    view: () => host.handlers['timer:view'](null),
    language: () => host.language,
    actions: {
      start: (choice) => run(() => host.handlers['timer:start'](choice)),
      stop: () => run(() => host.handlers['timer:stop'](null)),
      open: () => window.open(),
      quit: () => app.quit(),
    },
  });
}

/** Lets the page, the tray and the menu show the same state, and the page ask for it. */
export function connect({ host, window, tray }: Application, log: Log): void {
  answerCommands({
    handlers: () => host.handlers,
    translate: () => translator(host.language),
    onUnexpected: log.error,
  });
  let shownLanguage: Language | null = null;
  const show = (): void => {
    applyTheme(host.preferences.theme);
    if (host.language !== shownLanguage) showMenu(host, window);
    shownLanguage = host.language;
    if (host.isReady) tray.show().catch(log.error);
  };
  host.onChange(({ revision, nouns }) => {
    show();
    if (nouns.length > 0) broadcast('changed', { revision, nouns: [...nouns] });
  });
  show();
}

/** Says why the app cannot start, on standard error and in a box, and ends it. */
export async function refuseToStart(error: unknown, log: Log): Promise<void> {
  log.error(error);
  const translate = translator(systemLanguage());
  const coded = error instanceof CodedError ? error : new CodedError('internal', {}, { cause: error });
  const sentence = errorSentence(coded, translate);
  process.stderr.write(`${sentence} [${coded.code}]\n`);
  // Not showErrorBox, which keeps the process from hearing that it should end.
  await dialog.showMessageBox({
    type: 'error',
    title: translate('app.name'),
    message: translate('menu.notStarted'),
    detail: sentence,
  });
  app.exit(1);
}

/** English where the system says so, else French. Chromium reads a Linux without a locale as English; we do not. */
function systemLanguage(): Language {
  if (process.platform === 'linux') return languageOfLocale(process.env);
  return /^en/i.test(app.getLocale()) ? 'en' : 'fr';
}
