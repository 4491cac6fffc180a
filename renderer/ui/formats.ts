import type { Translate } from '../../main/language/catalogue.ts';

const minuteMs = 60_000;
const hourMs = 3_600_000;

/** How figures are written on screen, in one language. */
export interface Formats {
  /** `1 760`. */
  number(value: number): string;
  /** A share from 0 to 1: `2,0 %`. */
  percent(share: number): string;
  /** `12 400 €`, with cents only where there are some. */
  money(cents: number): string;
  /** `42 min`, `1 h 05`: rounded to the minute. */
  duration(ms: number): string;
  /** `0:42:07`, for the running time. */
  clock(ms: number): string;
  /** `mardi 24 novembre 2026`. */
  longDay(on: string): string;
  /** `24 nov. 2026`. */
  day(on: string): string;
  /** `14:05`, by the zone's clock. */
  time(at: string, timeZone: string): string;
  /** `24 nov. 2026, 14:05`, by the system's clock. */
  dateTime(at: string): string;
}

interface FormatOptions {
  locale: string;
  currency: string;
  translate: Translate;
}

/** @param options.currency ISO 4217. */
export function createFormats({ locale, currency, translate }: FormatOptions): Formats {
  const numbers = new Intl.NumberFormat(locale);
  const percents = new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const wholeMoney = new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 });
  const money = new Intl.NumberFormat(locale, { style: 'currency', currency, minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const longDays = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return {
    number: (value) => numbers.format(value),
    percent: (share) => percents.format(share),
    money: (cents) => (cents % 100 === 0 ? wholeMoney : money).format(cents / 100),
    duration: (ms) => toDuration(ms, numbers, translate),
    clock: toClock,
    longDay: (on) => longDays.format(toUtcNoon(on)),
    day: (on) => days.format(toUtcNoon(on)),
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

function toUtcNoon(on: string): number {
  return Date.parse(`${on}T12:00:00Z`);
}

function toDuration(ms: number, numbers: Intl.NumberFormat, translate: Translate): string {
  const totalMinutes = Math.round(ms / minuteMs);
  const hours = Math.floor(totalMinutes / 60);
  const minutes = totalMinutes % 60;
  if (hours === 0) return translate('app.duration.minutes', { minutes });
  if (minutes === 0) return translate('app.duration.hours', { hours: numbers.format(hours) });
  return translate('app.duration.hoursMinutes', { hours: numbers.format(hours), minutes: String(minutes).padStart(2, '0') });
}

function toClock(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const two = (value: number) => String(value).padStart(2, '0');
  return `${Math.floor((seconds * 1000) / hourMs)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
