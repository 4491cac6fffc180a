import { Menu, nativeTheme, Tray } from 'electron';
import type { TimerView } from '../contract/views.ts';
import type { Language } from '../journal/types.ts';
import { translator, type Translate } from '../language/catalogue.ts';
import { now } from './clock.ts';
import { hasTrayHost } from './tray-host.ts';
import { createTrayIcon, type TrayLook } from './tray-icon.ts';
import {
  createTrayTemplate,
  elapsedMs,
  toBadge,
  toRunningLine,
  type RunningLine,
  type TrayActions,
  type TrayMoment,
} from './tray-template.ts';

export interface TrayOptions {
  iconFolder: string;
  view: () => TimerView | Promise<TimerView>;
  language: () => Language;
  actions: TrayActions;
  /** No tray so far, and it was asked for the last time: at login the window must not stay away. */
  onNoHost: () => void;
}

const msPerMinute = 60_000;
/** At login the panel may come after us: when it is asked for again, in ms after the start. */
const askAgainAfterMs = [2000, 8000, 30_000, 120_000];

/** The icon in the notification area: shows what runs, and is redrawn only when what it shows has changed. */
export class TimerTray {
  readonly #options: TrayOptions;
  #tray: Tray | null = null;
  #shown = '';
  #minuteTimer: NodeJS.Timeout | null = null;
  #hostTimers: NodeJS.Timeout[] = [];
  #isAsked = false;
  #isClosed = false;
  /** The system's scheme, not the one chosen for the window: the panel follows the system. */
  #isSystemDark = nativeTheme.shouldUseDarkColors;

  constructor(options: TrayOptions) {
    this.#options = options;
    nativeTheme.on('updated', this.#followTheme);
  }

  get isShown(): boolean {
    return this.#tray !== null;
  }

  /** Shows the state as it is now; the first time, makes the icon if the desktop has a place for it, now or soon. */
  async show(): Promise<void> {
    if (this.#isAsked) return this.#update();
    this.#isAsked = true;
    this.#hostTimers = askAgainAfterMs.map((delayMs, index) =>
      setTimeout(() => void this.#askAgain(index === askAgainAfterMs.length - 1), delayMs),
    );
    await this.#openIfHosted();
  }

  async #askAgain(isLast: boolean): Promise<void> {
    await this.#openIfHosted();
    if (isLast && !this.#tray && !this.#isClosed) this.#options.onNoHost();
  }

  async #update(): Promise<void> {
    const moment = await this.#moment();
    if (!this.#tray) return;
    this.#draw(this.#tray, moment);
    this.#scheduleNextMinute(moment);
  }

  close(): void {
    this.#isClosed = true;
    nativeTheme.off('updated', this.#followTheme);
    if (this.#minuteTimer) clearTimeout(this.#minuteTimer);
    for (const timer of this.#hostTimers) clearTimeout(timer);
    this.#tray?.destroy();
    this.#tray = null;
  }

  async #openIfHosted(): Promise<void> {
    if (this.#tray || !(await hasTrayHost())) return;
    const moment = await this.#moment();
    // Another answer may have come first, or the app may have begun to quit.
    if (this.#tray || this.#isClosed) return;
    for (const timer of this.#hostTimers) clearTimeout(timer);
    this.#tray = new Tray(createTrayIcon(this.#options.iconFolder, this.#look(moment)));
    this.#tray.on('click', () => {
      // On macOS and Linux a click shows the menu or opens the app as the desktop decides; Windows expects the app.
      if (process.platform !== 'darwin') this.#options.actions.open();
    });
    await this.#update();
  }

  async #moment(): Promise<TrayMoment> {
    return { view: await this.#options.view(), language: this.#options.language(), nowMs: now().getTime() };
  }

  #look(moment: TrayMoment): TrayLook {
    return {
      isRunning: moment.view.running !== null,
      isDark: this.#isSystemDark,
      badge: toBadge(moment),
    };
  }

  #draw(tray: Tray, moment: TrayMoment): void {
    const template = createTrayTemplate(moment, this.#options.actions);
    const look = this.#look(moment);
    const shown = JSON.stringify([template, look]);
    if (shown === this.#shown) return;
    this.#shown = shown;
    const line = toRunningLine(moment);
    const translate = translator(moment.language);
    tray.setImage(createTrayIcon(this.#options.iconFolder, look));
    tray.setContextMenu(Menu.buildFromTemplate(template));
    tray.setToolTip(toTooltip(line, translate));
    if (process.platform === 'darwin') tray.setTitle(line?.duration ?? '', { fontType: 'monospacedDigit' });
  }

  /** Wakes when the running time shows another minute; not at all while nothing runs. */
  #scheduleNextMinute(moment: TrayMoment): void {
    if (this.#minuteTimer) clearTimeout(this.#minuteTimer);
    this.#minuteTimer = null;
    if (!moment.view.running || moment.view.running.away) return;
    const delayMs = msPerMinute - (elapsedMs(moment) % msPerMinute);
    this.#minuteTimer = setTimeout(() => void this.#update(), delayMs);
  }

  #followTheme = (): void => {
    if (nativeTheme.themeSource !== 'system') return;
    this.#isSystemDark = nativeTheme.shouldUseDarkColors;
    void this.#update();
  };
}

function toTooltip(line: RunningLine | null, translate: Translate): string {
  if (!line) return translate('app.name');
  return line.pausedAt === null
    ? translate('tray.tooltip', { ...line })
    : translate('tray.tooltipPaused', { channel: line.channel, time: line.pausedAt });
}
