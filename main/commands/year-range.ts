import { CodedError } from '../journal/coded-error.ts';
import type { Journal } from '../journal/types.ts';

/** The years in which anything happened or was entered, oldest first, without gaps. */
export function yearsOf(journal: Journal, today: string): number[] {
  const seen = new Set<number>();
  const see = (text: string | undefined) => {
    if (text !== undefined) seen.add(Number(text.slice(0, 4)));
  };
  for (const session of journal.sessions) see(session.startAt);
  for (const entry of journal.dayEntries) see(entry.on);
  for (const contact of journal.contacts) see(contact.origin?.on);
  for (const deal of journal.deals) {
    see(deal.openedOn);
    see(deal.closedOn);
  }
  for (const expense of journal.expenses) see(expense.on);
  for (const figures of journal.yearFigures) seen.add(figures.year);
  const known = [...seen];
  // Money that comes in every month reaches from its first year to today.
  if (journal.deals.some((deal) => deal.status === 'won' && deal.billing === 'monthly'))
    known.push(Number(today.slice(0, 4)));
  if (known.length === 0) return [];
  const first = known.reduce((a, b) => Math.min(a, b));
  const last = known.reduce((a, b) => Math.max(a, b));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Refuses a year of which the journal knows nothing: CodedError `unknown-year`. */
export function requireYear(journal: Journal, year: number, today: string): void {
  const known = yearsOf(journal, today);
  const current = Number(today.slice(0, 4));
  if (known.includes(year) || year === current) return;
  throw new CodedError('unknown-year', { year, known: (known.length > 0 ? known : [current]).map(String) });
}
