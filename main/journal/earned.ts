import { yearOf } from './local-day.ts';
import type { Deal } from './types.ts';

/** Months since year 0 of a `YYYY-MM…` text. */
function monthNumber(on: string): number {
  return Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1;
}

/**
 * What a deal has earned in a calendar year, known on the day `asOf`, in cents (domain.md, "Earned in year Y").
 * Once: all on the day it was won. Monthly: the amount for each calendar month from the start to the end.
 */
export function earnedInYearCents(deal: Deal, year: number, asOf: string): number {
  return earnedBetween(deal, { firstMonth: year * 12, lastMonth: year * 12 + 11 }, asOf);
}

/** What a deal has earned from the beginning up to the day `asOf`, in cents. */
export function earnedToDateCents(deal: Deal, asOf: string): number {
  return earnedBetween(
    deal,
    { firstMonth: Number.NEGATIVE_INFINITY, lastMonth: Number.POSITIVE_INFINITY },
    asOf,
  );
}

interface Months {
  firstMonth: number;
  lastMonth: number;
}

function earnedBetween(deal: Deal, months: Months, asOf: string): number {
  const { closedOn } = deal;
  if (deal.status !== 'won' || closedOn === undefined || closedOn > asOf) return 0;
  if (deal.billing === 'once') {
    const month = monthNumber(closedOn);
    return month >= months.firstMonth && month <= months.lastMonth ? deal.amountCents : 0;
  }
  const first = Math.max(months.firstMonth, monthNumber(deal.startsOn ?? closedOn));
  const end = deal.endsOn === undefined ? Number.POSITIVE_INFINITY : monthNumber(deal.endsOn);
  const last = Math.min(months.lastMonth, end, monthNumber(asOf));
  return deal.amountCents * Math.max(0, last - first + 1);
}

/** Whether a day lies in or before a year. */
export function isByEndOf(year: number, on: string | undefined): boolean {
  return on !== undefined && yearOf(on) <= year;
}
