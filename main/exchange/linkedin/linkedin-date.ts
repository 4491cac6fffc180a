import { isDay } from '../../journal/local-day.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** How French writes the months whose beginnings differ; a copy saved by a French spreadsheet has them. */
const frenchMonths: Record<string, number> = {
  janv: 1,
  fevr: 2,
  fev: 2,
  mars: 3,
  avr: 4,
  mai: 5,
  juin: 6,
  juil: 7,
  aout: 8,
  sept: 9,
};

/**
 * The day LinkedIn writes as `08 Feb 2026`, `7-Feb-22`, `2026-02-08` (a time may follow) or `02/08/2026` (month first);
 * null for anything else. LinkedIn began in 2003: years of two digits are of this century.
 */
export function toLinkedInDay(text: string): string | null {
  const written = text.trim();
  const named =
    /^(\d{1,2}) (\p{L}{3,9})\.? (\d{4})$/u.exec(written) ??
    /^(\d{1,2})-(\p{L}{3,9})\.?-(\d{4}|\d{2})$/u.exec(written);
  if (named) return toDay(named[3], monthNumber(named[2] ?? ''), named[1]);
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(written);
  if (iso) return toDay(iso[1], Number(iso[2]), iso[3]);
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?:,? .*)?$/.exec(written);
  if (american) return toDay(american[3], Number(american[1]), american[2]);
  return null;
}

function monthNumber(name: string): number {
  const folded = name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
  return frenchMonths[folded] ?? months.indexOf(folded.slice(0, 3)) + 1;
}

function toDay(year: string | undefined, month: number, date: string | undefined): string | null {
  const fullYear = year?.length === 2 ? `20${year}` : year;
  const on = `${fullYear}-${String(month).padStart(2, '0')}-${(date ?? '').padStart(2, '0')}`;
  return isDay(on) ? on : null;
}
