import type { MenuItemConstructorOptions } from 'electron';
import type { RecentActivity, TimerView } from '../contract/views.ts';
import { activitiesOf } from '../journal/activity.ts';
import { workedMs } from '../journal/running-time.ts';
import type { Channel, Language } from '../journal/types.ts';
import { translator, type Translate } from '../language/catalogue.ts';
import { formatHours } from '../language/format.ts';
import type { TrayBadge } from './tray-badge.ts';

export interface TrayActions {
  start: (choice: RecentActivity) => void;
  stop: () => void;
  /** "I started earlier", "stop as of": minutes back from the start, from now. */
  moveStart: (minutes: number) => void;
  stopAgo: (minutes: number) => void;
  answer: () => void;
  add: () => void;
  openDay: () => void;
  compact: () => void;
  open: () => void;
  quit: () => void;
}

export interface TrayMoment {
  view: TimerView;
  language: Language;
  nowMs: number;
}

/** What runs, in one line; null when nothing does. The menu, the tooltip and the title are made from it. */
export interface RunningLine {
  channel: string;
  activity: string;
  /** Whole minutes, as they are said: `1 h 05`. */
  duration: string;
  /** The wall clock at which the timer was paused, because nobody was there; null while it counts. */
  pausedAt: string | null;
}

const msPerMinute = 60_000;

const earlierMinutes = [5, 10, 15, 30, 60];
const agoMinutes = [5, 10, 15, 30];

/** How long the timer has counted, in ms; 0 while the clock is before its start. */
export function elapsedMs({ view, nowMs }: TrayMoment): number {
  return view.running ? workedMs(view.running, view.absences, nowMs) : 0;
}

export function toRunningLine(moment: TrayMoment): RunningLine | null {
  const { view, language } = moment;
  if (!view.running) return null;
  const { channelId, activity } = view.running;
  return {
    channel: view.channels.find((channel) => channel.id === channelId)?.name ?? channelId,
    activity: translator(language)(`app.activity.${activity}`),
    duration: formatHours(Math.floor(elapsedMs(moment) / msPerMinute), language),
    pausedAt: view.running.away ? toClock(view.running.away.sinceAt) : null,
  };
}

/** The tray's menu: every action there is, because some desktops pass no click on the icon. */
export function createTrayTemplate(moment: TrayMoment, actions: TrayActions): MenuItemConstructorOptions[] {
  const translate = translator(moment.language);
  const line = toRunningLine(moment);
  return [
    {
      label: escapeLabel(toFirstLine(line, translate)),
      enabled: false,
    },
    ...budgetItems(moment, translate),
    ...(moment.view.question ? [{ label: translate('tray.question'), click: actions.answer }] : []),
    ...(line ? runningItems(moment, translate, actions) : []),
    { type: 'separator' },
    ...choiceItems(moment, translate, actions),
    { type: 'separator' },
    { label: translate('tray.add'), click: actions.add },
    { label: translate('tray.day'), click: actions.openDay },
    { label: translate('tray.compact'), click: actions.compact },
    { type: 'separator' },
    { label: translate('tray.open'), click: actions.open },
    { label: translate('tray.quit'), click: actions.quit },
  ];
}

function toFirstLine(line: RunningLine | null, translate: Translate): string {
  if (!line) return translate('tray.idle');
  return line.pausedAt === null
    ? translate('tray.running', { ...line })
    : translate('tray.paused', { channel: line.channel, time: line.pausedAt });
}

/** Stop, stop as of a moment ago, and "I started earlier"; what is past is only offered as far as the timer ran. */
function runningItems(
  moment: TrayMoment,
  translate: Translate,
  actions: TrayActions,
): MenuItemConstructorOptions[] {
  const { language } = moment;
  const ranMs = elapsedMs(moment);
  const ago = agoMinutes.filter((minutes) => minutes * msPerMinute < ranMs);
  return [
    { label: translate('tray.stop'), click: actions.stop },
    ...(ago.length === 0
      ? []
      : [
          {
            label: translate('tray.stoppedEarlier'),
            submenu: ago.map((minutes) => ({
              label: translate('tray.ago', { duration: formatHours(minutes, language) }),
              click: () => actions.stopAgo(minutes),
            })),
          },
        ]),
    {
      label: translate('tray.startedEarlier'),
      submenu: earlierMinutes.map((minutes) => ({
        label: translate('tray.earlier', { duration: formatHours(minutes, language) }),
        click: () => actions.moveStart(minutes),
      })),
    },
  ];
}

/** Online time of the day so far, with what runs, in ms. */
function onlineMs(moment: TrayMoment): number {
  const { view } = moment;
  const runs = view.channels.find((channel) => channel.id === view.running?.channelId);
  return view.onlineTodayMs + (runs?.kind === 'online' ? elapsedMs(moment) : 0);
}

const ringSteps = 12;

/** The icon's badge: bars while nothing counts, else a ring that fills, in twelve steps, with the time online. */
export function toBadge(moment: TrayMoment): TrayBadge {
  const { running, channels, budgetMinutes, question } = moment.view;
  if (!running) return null;
  if (running.away || question) return { kind: 'pause' };
  const isOnline = channels.find(({ id }) => id === running.channelId)?.kind === 'online';
  if (!isOnline || budgetMinutes === 0) return null;
  const share = Math.min(1, onlineMs(moment) / (budgetMinutes * msPerMinute));
  return { kind: 'ring', share: Math.floor(share * ringSteps) / ringSteps };
}

/** What is left of the day's time online, once some of it is used. */
function budgetItems(moment: TrayMoment, translate: Translate): MenuItemConstructorOptions[] {
  const { view, language } = moment;
  const usedMs = onlineMs(moment);
  if (usedMs === 0 || view.budgetMinutes === 0) return [];
  const leftMinutes = view.budgetMinutes - Math.floor(usedMs / msPerMinute);
  const duration = formatHours(Math.abs(leftMinutes), language);
  return [
    {
      label: translate(leftMinutes >= 0 ? 'tray.onlineLeft' : 'tray.onlineOver', { duration }),
      enabled: false,
    },
  ];
}

function choiceItems(
  { view }: TrayMoment,
  translate: Translate,
  actions: TrayActions,
): MenuItemConstructorOptions[] {
  const { running } = view;
  const isRunning = (choice: RecentActivity) =>
    choice.channelId === running?.channelId && choice.activity === running.activity;
  const toItem = (choice: RecentActivity, label: string, group: string): MenuItemConstructorOptions => ({
    id: `${group} ${choice.channelId} ${choice.activity}`,
    label: escapeLabel(label),
    click: () => actions.start(choice),
  });
  const recent = view.recent.flatMap((choice) => {
    const channel = view.channels.find(({ id }) => id === choice.channelId);
    if (!channel || isRunning(choice)) return [];
    const activity = translate(`app.activity.${choice.activity}`);
    return [toItem(choice, translate('tray.choice', { channel: channel.name, activity }), 'recent')];
  });
  const toSubmenu = (channel: Channel): MenuItemConstructorOptions => ({
    label: escapeLabel(channel.name),
    submenu: activitiesOf(channel.kind)
      .map((activity) => ({ channelId: channel.id, activity }))
      .filter((choice) => !isRunning(choice))
      .map((choice) => toItem(choice, translate(`app.activity.${choice.activity}`), 'channel')),
  });
  return [
    { label: translate(running ? 'tray.switch' : 'tray.start'), enabled: false },
    ...recent,
    ...(recent.length > 0 ? [{ type: 'separator' } as const] : []),
    ...view.channels.filter((channel) => !channel.archived).map(toSubmenu),
  ];
}

/** In a menu `&` marks the next letter as its key; names are shown as they are. */
function escapeLabel(label: string): string {
  return label.replaceAll('&', '&&');
}

/** The wall clock here, `14:05`. */
function toClock(at: string): string {
  const time = new Date(at);
  return [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}
