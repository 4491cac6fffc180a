import type { Language } from '../journal/types.ts';

const localeOf: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };
const thinSpace = '\u202f';
/** Between a number and its hours or minutes: the thin one would read as one word, `23h29`. */
const unitSpace = '\u00a0';

/** Intl writes a wide no-break space before € and % in French; one thin space everywhere keeps columns even. */
function withThinSpaces(text: string): string {
  return text.replace(/[\u00a0 ]/g, thinSpace);
}

const numberFormats = new Map<string, Intl.NumberFormat>();

/** `negative`: what rounds to nothing is not written "-0". */
function numberFormat(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known =
    numberFormats.get(key) ??
    new Intl.NumberFormat(localeOf[language], { ...options, signDisplay: 'negative' });
  numberFormats.set(key, known);
  return known;
}

export interface Decimals {
  decimals?: number;
}

/** A count or a measure, `1 760`; whole unless `decimals` are asked for. */
export function formatNumber(value: number, language: Language, { decimals = 0 }: Decimals = {}): string {
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return withThinSpaces(numberFormat(language, options).format(value));
}

/**
 * An amount of cents, `12 400 €`. Without `decimals` nothing is lost: cents are shown where there are any; with
 * `decimals: 0` it is rounded to whole units.
 */
// oxlint-disable-next-line max-params -- an amount is nothing without its currency, and both screens and reports say it so.
export function formatMoney(
  cents: number,
  currency: string,
  language: Language,
  { decimals = cents % 100 === 0 ? 0 : 2 }: Decimals = {},
): string {
  const options = {
    style: 'currency',
    currency,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  } as const;
  return withThinSpaces(numberFormat(language, options).format(cents / 100));
}

/** A fraction as a share, 0.02 → `2,0 %`; one decimal unless told. */
export function formatPercent(fraction: number, language: Language, { decimals = 1 }: Decimals = {}): string {
  const options = {
    style: 'percent',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  } as const;
  return withThinSpaces(numberFormat(language, options).format(fraction));
}

const minutesPerHour = 60;
/** From here on, minutes say nothing more. */
const wholeHoursFrom = 100;

/** Minutes as they are said: `12 min`, `1 h 05`, and whole hours from 100 on, `1 234 h`. */
export function formatHours(minutes: number, language: Language = 'fr'): string {
  const whole = Math.round(minutes);
  if (whole < minutesPerHour) return `${whole}${unitSpace}min`;
  if (whole >= wholeHoursFrom * minutesPerHour)
    return `${formatNumber(whole / minutesPerHour, language)}${unitSpace}h`;
  const rest = whole % minutesPerHour;
  const hours = `${Math.floor(whole / minutesPerHour)}${unitSpace}h`;
  return rest === 0 ? hours : `${hours}${unitSpace}${String(rest).padStart(2, '0')}`;
}

const msPerSecond = 1000;
const msPerMinute = 60_000;

/** Milliseconds as a person says them: `45 s`, `12 min`, `1 h 05`. Never rounded up to a minute not yet over. */
export function formatDuration(ms: number, language: Language): string {
  if (ms < msPerMinute) return `${Math.floor(ms / msPerSecond)}${unitSpace}s`;
  return formatHours(Math.floor(ms / msPerMinute), language);
}

const dayFormats: Record<Language, Intl.DateTimeFormat> = {
  fr: new Intl.DateTimeFormat(localeOf.fr, { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat(localeOf.en, { dateStyle: 'long', timeZone: 'UTC' }),
};

/** A calendar day (`YYYY-MM-DD`) in full: `31 décembre 2018`, `1er janvier 2019`, `31 December 2018`. */
export function formatDay(on: string, language: Language): string {
  const text = dayFormats[language].format(new Date(`${on}T00:00:00Z`));
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text;
}

/**
 * A sentence with the spaces its language asks for: in French a thin no-break space before `: ; ? !` and inside
 * quotation marks, so that no line begins with a sign.
 */
export function typeset(text: string, language: Language): string {
  if (language !== 'fr') return text;
  return text.replace(/ (?=[:;?!»%€])/g, thinSpace).replace(/« /g, `«${thinSpace}`);
}
