import { addDays, createLocalDays } from '../journal/local-day.ts';
import { findRecord } from '../journal/records.ts';
import { firstInstantAtWall } from '../journal/zone.ts';
import type { CommandContext, Handlers } from './context.ts';
import { todayOf } from './today.ts';

const snoozeMs = 30 * 60_000;
const daysPerWeek = 7;

/** The command that puts the evening off for half an hour. */
export function eveningCommands({ store, now }: CommandContext): Handlers<'evening:snooze'> {
  return {
    'evening:snooze': () => {
      const snoozedUntil = new Date(now().getTime() + snoozeMs).toISOString();
      store.commit({ evening: { ...store.state.evening, snoozedUntil }, nouns: ['day'] });
      return null;
    },
  };
}

/** Whether the evening of today was called to mind, is not put off, and the day is still open. */
export function canSnooze(context: CommandContext): boolean {
  const { evening, journal } = context.store.state;
  const today = todayOf(context);
  const isClosed = findRecord(journal, 'dayEntry', today)?.closedAt !== undefined;
  return evening.toldOn === today && evening.snoozedUntil === null && !isClosed;
}

/**
 * Calls the evening to mind when it is due: at the chosen time of a chosen day, once, and once more after a snooze;
 * never on a day that is closed already. A computer that was off then does it when it is on again, on the same day.
 * @returns when to look again, in ms; null for never.
 */
export function remindOfEvening(context: CommandContext, tell: () => void): number | null {
  const { store } = context;
  const { preferences, evening } = store.state;
  if (!preferences.evening.isOn || preferences.evening.weekdays.length === 0) return null;
  const nowMs = context.now().getTime();
  const today = todayOf(context);
  const dueMs = dueOn(context, today);
  if (dueMs !== null && nowMs >= dueMs) {
    store.commit({ evening: { toldOn: today, snoozedUntil: null }, nouns: ['day'] });
    tell();
  } else if (dueMs !== null) return dueMs - nowMs;
  else if (evening.snoozedUntil !== null && evening.toldOn !== today)
    store.commit({ evening: { ...evening, snoozedUntil: null }, nouns: [] });
  return nextAfter(context, today) - nowMs;
}

/** When the evening of today is due; null when it is not chosen, was told, or the day is closed. */
function dueOn(context: CommandContext, today: string): number | null {
  const { preferences, evening, journal } = context.store.state;
  if (findRecord(journal, 'dayEntry', today)?.closedAt !== undefined) return null;
  if (evening.toldOn === today)
    return evening.snoozedUntil === null ? null : Date.parse(evening.snoozedUntil);
  if (!preferences.evening.weekdays.includes(weekdayOf(today))) return null;
  return instantOf(context, today);
}

function nextAfter(context: CommandContext, today: string): number {
  const { weekdays } = context.store.state.preferences.evening;
  const days = Array.from({ length: daysPerWeek }, (_, index) => addDays(today, index + 1));
  return instantOf(
    context,
    days.find((on) => weekdays.includes(weekdayOf(on))) ?? addDays(today, daysPerWeek),
  );
}

/** The chosen time of a local day; one before the hour at which days begin is of the small hours after it. */
function instantOf(context: CommandContext, on: string): number {
  const { preferences, journal } = context.store.state;
  const zone = context.systemTimeZone();
  const { at } = preferences.evening;
  const { dayStartsAt } = journal.settings;
  const ms = firstInstantAtWall(Date.parse(`${at < dayStartsAt ? addDays(on, 1) : on}T${at}:00Z`), zone);
  return Math.max(ms, createLocalDays(dayStartsAt).startOfDayMs(on, zone));
}

/** 1 for Monday to 7 for Sunday. */
function weekdayOf(on: string): number {
  return new Date(`${on}T00:00:00Z`).getUTCDay() || daysPerWeek;
}
