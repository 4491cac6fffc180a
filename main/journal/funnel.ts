import { isByEndOf } from './earned.ts';
import { sessionsByContact } from './journal.ts';
import { yearOf, yearText, type LocalDays } from './local-day.ts';
import type { FunnelRow } from './retrospective-types.ts';
import { startDayOf } from './touches.ts';
import type { Contact, Journal } from './types.ts';

/**
 * How far the people whose origin is a channel, first known in the year, have come by the end of it: exchanged with,
 * met, on a deal, on a won deal (domain.md, "Exact meanings").
 */
export function createFunnel(journal: Journal, year: number, days: LocalDays): FunnelRow[] {
  const proposed = new Set<string>();
  const won = new Set<string>();
  for (const deal of journal.deals) {
    const isWon = deal.status === 'won' && isByEndOf(year, deal.closedOn);
    for (const contactId of deal.contactIds) {
      if (isByEndOf(year, deal.openedOn)) proposed.add(contactId);
      if (isWon) won.add(contactId);
    }
  }
  const digits = yearText(year);
  const named = sessionsByContact(journal.sessions);
  const hasExchanged = ({ id }: Contact): boolean =>
    (named.get(id) ?? []).some((session) => yearOf(startDayOf(session, days)) <= year);
  const rows = new Map(
    journal.channels.map((channel) => [
      channel.id,
      { channelId: channel.id, contacts: 0, exchanged: 0, met: 0, proposed: 0, won: 0 },
    ]),
  );
  for (const contact of journal.contacts) {
    const { origin } = contact;
    if (origin?.channelId == null || origin.on === undefined || !origin.on.startsWith(digits)) continue;
    const row = rows.get(origin.channelId);
    if (!row) continue;
    row.contacts += 1;
    if (hasExchanged(contact)) row.exchanged += 1;
    if (isByEndOf(year, contact.metOn)) row.met += 1;
    if (proposed.has(contact.id)) row.proposed += 1;
    if (won.has(contact.id)) row.won += 1;
  }
  return [...rows.values()];
}
