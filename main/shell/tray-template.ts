import type { MenuItemConstructorOptions } from 'electron';
import type { RecentActivity, TimerView } from '../contract/views.ts';
import { activitiesOf } from '../journal/activity.ts';
import type { Channel, Language } from '../journal/types.ts';
import { translator, type Translate } from '../language/catalogue.ts';
import { formatHours } from '../language/format.ts';

export interface TrayActions {
  start: (choice: RecentActivity) => void;
  stop: () => void;
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
}

const msPerMinute = 60_000;

/** How long the timer has been running, in ms; 0 while the clock is before its start. */
export function elapsedMs({ view, nowMs }: TrayMoment): number {
  return view.running ? Math.max(0, nowMs - Date.parse(view.running.startAt)) : 0;
}

export function toRunningLine(moment: TrayMoment): RunningLine | null {
  const { view, language } = moment;
  if (!view.running) return null;
  const { channelId, activity } = view.running;
  return {
    channel: view.channels.find((channel) => channel.id === channelId)?.name ?? channelId,
    activity: translator(language)(`app.activity.${activity}`),
    duration: formatHours(Math.floor(elapsedMs(moment) / msPerMinute), language),
  };
}

/** The tray's menu: what runs, stop, start or switch, open, quit. */
export function createTrayTemplate(moment: TrayMoment, actions: TrayActions): MenuItemConstructorOptions[] {
  const translate = translator(moment.language);
  const line = toRunningLine(moment);
  return [
    {
      label: escapeLabel(line ? translate('tray.running', { ...line }) : translate('tray.idle')),
      enabled: false,
    },
    ...budgetItems(moment, translate),
    ...(line ? [{ label: translate('tray.stop'), click: actions.stop }] : []),
    { type: 'separator' },
    ...choiceItems(moment, translate, actions),
    { type: 'separator' },
    { label: translate('tray.open'), click: actions.open },
    { label: translate('tray.quit'), click: actions.quit },
  ];
}

/** What is left of the day's time online, once some of it is used. */
function budgetItems(moment: TrayMoment, translate: Translate): MenuItemConstructorOptions[] {
  const { view, language } = moment;
  const runs = view.channels.find((channel) => channel.id === view.running?.channelId);
  const usedMs = view.onlineTodayMs + (runs?.kind === 'online' ? elapsedMs(moment) : 0);
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
