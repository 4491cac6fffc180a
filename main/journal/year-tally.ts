import { yearText } from './local-day.ts';
import type { Channel, Journal } from './types.ts';

/** What happened on one channel in a year, but for time and money earned. */
export interface ChannelTally {
  expensesCents: number;
  contactsMade: number;
  contactsMet: number;
  dealsOpened: number;
}

function emptyTally(): ChannelTally {
  return { expensesCents: 0, contactsMade: 0, contactsMet: 0, dealsOpened: 0 };
}

/** Counts each channel's expenses, people and opened deals of a year, each list walked once. */
export function tallyYear(journal: Journal, year: number): Map<string, ChannelTally> {
  const tallies = new Map(journal.channels.map((channel) => [channel.id, emptyTally()]));
  const digits = yearText(year);
  const isIn = (on: string | undefined): boolean => on !== undefined && on.startsWith(digits);
  for (const { origin, metOn } of journal.contacts) {
    const tally = origin?.channelId == null ? undefined : tallies.get(origin.channelId);
    if (!tally) continue;
    if (isIn(origin?.on)) tally.contactsMade += 1;
    if (isIn(metOn)) tally.contactsMet += 1;
  }
  for (const { declaredOrigin, openedOn } of journal.deals) {
    const tally = tallies.get(declaredOrigin);
    if (tally && isIn(openedOn)) tally.dealsOpened += 1;
  }
  for (const { channelId, on, amountCents } of journal.expenses) {
    const tally = tallies.get(channelId);
    if (tally && isIn(on)) tally.expensesCents += amountCents;
  }
  return tallies;
}

/** The sum over several channels. */
export function sumTallies(
  tallies: ReadonlyMap<string, ChannelTally>,
  channels: readonly Channel[],
): ChannelTally {
  const sum = emptyTally();
  for (const { id } of channels) {
    const tally = tallies.get(id);
    if (!tally) continue;
    sum.expensesCents += tally.expensesCents;
    sum.contactsMade += tally.contactsMade;
    sum.contactsMet += tally.contactsMet;
    sum.dealsOpened += tally.dealsOpened;
  }
  return sum;
}
