import {
  formatDay,
  formatDuration,
  formatHours,
  formatMoney,
  formatNumber,
  formatPercent,
} from '../../main/language/format.ts';
import type { Language } from '../../main/journal/types.ts';

const hourMs = 3_600_000;

/** How figures are written on screen, in one language. */
export interface Formats {
  /** `1 760`. */
  number: (value: number) => string;
  /** A share from 0 to 1: `2,0 %`. */
  percent: (share: number) => string;
  /** `12 400 €`, with cents only where there are some. */
  money: (cents: number) => string;
  /** `45 s`, `42 min`, `1 h 05`: never rounded up to a minute not yet over. */
  duration: (ms: number) => string;
  /** `0:42:07`, for the running time. */
  clock: (ms: number) => string;
  /** `mardi 24 novembre 2026`. */
  longDay: (on: string) => string;
  /** `24 novembre 2026`. */
  day: (on: string) => string;
  /** `lundi`, `Monday`. */
  weekdayName: (on: string) => string;
  /** `L`, `M`: a day of the week by its first letter. */
  weekday: (on: string) => string;
  /** `14:05`, by the zone's clock. */
  time: (at: string, timeZone: string) => string;
  /** `24 nov. 2026, 14:05`, by the system's clock. */
  dateTime: (at: string) => string;
}

/** @param options.currency ISO 4217. */
export function createFormats({
  language,
  locale,
  currency,
}: {
  language: Language;
  locale: string;
  currency: string;
}): Formats {
  const longDays = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' });
  const weekdayNames = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const weekdays = new Intl.DateTimeFormat(locale, { weekday: 'narrow', timeZone: 'UTC' });
  const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return {
    number: (value) => formatNumber(value, language),
    percent: (share) => formatPercent(share, language),
    money: (cents) => formatMoney(cents, currency, language),
    duration: (ms) => (ms === 0 ? formatHours(0, language) : formatDuration(ms, language)),
    clock: toClock,
    longDay: (on) => longDays.format(Date.parse(`${on}T12:00:00Z`)),
    day: (on) => formatDay(on, language),
    weekdayName: (on) => weekdayNames.format(Date.parse(`${on}T12:00:00Z`)),
    weekday: (on) => weekdays.format(Date.parse(`${on}T12:00:00Z`)),
    time: (at, timeZone) => timesOf(locale, timeZone).format(Date.parse(at)),
    dateTime: (at) => moments.format(Date.parse(at)),
  };
}

const times = new Map<string, Intl.DateTimeFormat>();

function timesOf(locale: string, timeZone: string): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone}`;
  let format = times.get(key);
  if (!format) times.set(key, (format = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone })));
  return format;
}

function toClock(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const two = (value: number) => String(value).padStart(2, '0');
  return `${Math.floor((seconds * 1000) / hourMs)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
