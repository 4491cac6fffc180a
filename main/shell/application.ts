import { app, dialog, session } from 'electron';
import { toggleTimer } from '../commands/timer-toggle.ts';
import type { DesktopSupport } from '../contract/preferences.ts';
import { CodedError } from '../journal/coded-error.ts';
import type { Language } from '../journal/types.ts';
import { languageOfLocale } from '../language/locale.ts';
import { translator } from '../language/catalogue.ts';
import { errorSentence } from '../language/error-sentence.ts';
import { guardContents } from '../security/contents-guard.ts';
import { servePage } from '../security/page-protocol.ts';
import { guardSession } from '../security/session-guard.ts';
import { now } from './clock.ts';
import { Closing } from './closing.ts';
import { createCommandContext } from './command-context.ts';
import { CompactWindow } from './compact-window.ts';
import { createDialogs } from './dialogs.ts';
import { answerCommands, broadcast } from './ipc.ts';
import { EveningReminder } from './evening.ts';
import { isWaylandSession } from './idle-report.ts';
import { JournalHost } from './journal-host.ts';
import type { Log } from './log.ts';
import { LoginItem } from './login-item.ts';
import { createRunAction, showMenu } from './menu.ts';
import { Notices } from './notices.ts';
import type { Places } from './places.ts';
import { PresenceMonitor } from './presence.ts';
import { Shortcuts } from './shortcuts.ts';
import type { StartArguments } from './start-arguments.ts';
import { applyTheme } from './theme.ts';
import { TimerTray } from './tray.ts';
import { MainWindow } from './window.ts';

const msPerMinute = 60_000;

/** The parts of the running app: the journal, and the places it is shown in. */
export interface Application {
  host: JournalHost;
  window: MainWindow;
  compact: CompactWindow;
  tray: TimerTray;
  presence: PresenceMonitor;
  notices: Notices;
  evening: EveningReminder;
  shortcuts: Shortcuts;
  loginItem: LoginItem;
}

/** Closes every way out of the page before there is one. */
export function guardPages(places: Places, log: Log): void {
  guardContents(log.say);
  guardSession(session.defaultSession, { allowDevTools: !app.isPackaged });
  servePage(session.defaultSession, places.pageFolder);
}

export interface ApplicationOptions {
  places: Places;
  startArguments: StartArguments;
  log: Log;
}

/**
 * Opens the data folder and makes the windows and the tray around it; nothing is shown yet.
 * @throws CodedError when the folder cannot be opened at all.
 */
export function createApplication({ places, startArguments, log }: ApplicationOptions): Application {
  const language = (): Language => host.language;
  const window = createMainWindow(places, { host: () => host, tray: () => tray, log });
  const compact = new CompactWindow(places);
  const loginItem = new LoginItem(startArguments.data === null ? null : places.dataFolder);
  const dialogs = createDialogs({
    window: () => window.current,
    language,
    lastFolder: () => host.preferences.lastFolder,
  });
  const desktop = {
    desktop: (): DesktopSupport => ({
      hasTray: tray.isShown,
      reportsIdle: presence.reportsIdle,
      shortcuts: shortcuts.states,
      canStartAtLogin: loginItem.isPossible,
    }),
    openWindow: () => window.open(),
    openCompact: () => compact.open(),
    closeCompact: () => compact.close(),
  };
  const host = new JournalHost({
    folder: places.dataFolder,
    systemLanguage: systemLanguage(),
    context: createCommandContext({ places, dialogs, language, desktop, log }),
  });
  const tray = createTray(places, { host, window, compact }, startArguments.isHidden);
  const notices = new Notices({ host, window, log });
  const presence = new PresenceMonitor({
    context: () => (host.isReady ? host.requireContext() : null),
    tell: (notice) => {
      notices.show(notice).catch(log.error);
    },
    onError: log.error,
  });
  const evening = new EveningReminder({
    host,
    tell: () => {
      notices.show({ kind: 'evening' }).catch(log.error);
    },
    log,
  });
  const { toggle, addSession } = createDeeds({ host, window, compact });
  const shortcuts = new Shortcuts({
    isWayland: isWaylandSession(process.env),
    run: { toggle, add: addSession },
  });
  return { host, window, compact, tray, presence, notices, evening, shortcuts, loginItem };
}

type Shown = Pick<Application, 'host' | 'window' | 'compact'>;

/** What the menu and the shortcuts do alike. */
function createDeeds({ host, window, compact }: Shown) {
  const run = createRunAction(host, window);
  return {
    toggle: () => run(() => toggleTimer(host.requireContext())),
    addSession: () => window.open('today', 'session'),
    compact: () => compact.open(),
  };
}

function createMainWindow(
  places: Places,
  parts: { host: () => JournalHost; tray: () => TimerTray; log: Log },
): MainWindow {
  const { host, tray, log } = parts;
  const keep = (save: () => void): void => {
    try {
      save();
    } catch (error) {
      // The place of a window is not worth keeping it from closing.
      log.error(error);
    }
  };
  const closing = new Closing({
    hasTray: () => tray().isShown,
    preference: () => host().preferences.closing,
    remember: (choice) => keep(() => host().savePreferences({ closing: choice })),
    isTimerRunning: () => host().isTimerRunning,
    translate: () => translator(host().language),
  });
  return new MainWindow({
    places,
    readSaved: () => host().preferences.window,
    save: (left) => keep(() => host().savePreferences({ window: left })),
    closing,
  });
}

function createTray(places: Places, { host, window, compact }: Shown, isHidden: boolean): TimerTray {
  const run = createRunAction(host, window);
  const timer = () => host.handlers;
  return new TimerTray({
    iconFolder: places.iconFolder,
    view: () => host.handlers['timer:view'](null),
    language: () => host.language,
    onNoHost: () => {
      if (isHidden) window.openMinimised();
    },
    actions: {
      start: (choice) => run(() => timer()['timer:start'](choice)),
      stop: () => run(() => timer()['timer:stop'](null)),
      moveStart: (minutes) =>
        run(async () => {
          const { running } = await timer()['timer:view'](null);
          const startMs = Date.parse(running?.startAt ?? now().toISOString()) - minutes * msPerMinute;
          await timer()['timer:move-start']({ startAt: new Date(startMs).toISOString() });
        }),
      stopAgo: (minutes) => {
        const endAt = new Date(now().getTime() - minutes * msPerMinute).toISOString();
        run(() => timer()['timer:stop-at']({ endAt }));
      },
      answer: () => window.open('today'),
      add: () => window.open('today', 'session'),
      openDay: () => window.open('today'),
      compact: () => compact.open(),
      open: () => window.open(),
      quit: () => app.quit(),
    },
  });
}

/** Lets the page, the tray and the menu show the same state, and the page ask for it. */
export function connect(application: Application, log: Log): void {
  const { host, window, tray, presence, shortcuts, loginItem } = application;
  answerCommands({
    handlers: () => host.handlers,
    translate: () => translator(host.language),
    onUnexpected: log.error,
  });
  const actions = createDeeds(application);
  let shownLanguage: Language | null = null;
  let startsAtLogin: boolean | null = null;
  const followLogin = (isWanted: boolean): void => {
    if (isWanted === startsAtLogin) return;
    startsAtLogin = isWanted;
    try {
      loginItem.follow(isWanted);
    } catch (error) {
      log.error(error);
    }
  };
  const show = (): void => {
    applyTheme(host.preferences.theme);
    if (host.language !== shownLanguage) showMenu({ host, window, actions });
    shownLanguage = host.language;
    if (!host.isReady) return;
    tray.show().catch(log.error);
    followLogin(host.preferences.startAtLogin);
    shortcuts.follow(host.preferences.shortcuts);
  };
  host.onChange(({ revision, nouns }) => {
    show();
    presence.follow();
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
