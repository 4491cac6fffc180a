import { createCreditLedger, earningDeals, zeroCents, type Crediting } from './credit-ledger.ts';
import { earnedToDateCents } from './earned.ts';
import { yearOf } from './local-day.ts';
import type { Cohort } from './retrospective-types.ts';
import type { Journal } from './types.ts';

/** Deals whose first touch lies in the year, and what they earned up to the day `asOf`, split once on that total. */
export function createCohort(
  journal: Journal,
  { year, asOf }: { year: number; asOf: string },
  crediting: Crediting,
): Cohort {
  const ofYear = earningDeals(journal, (deal) => earnedToDateCents(deal, asOf)).filter(({ deal }) => {
    const [first] = crediting.touchesOf(deal);
    return first !== undefined && yearOf(first.on) === year;
  });
  const ledger = createCreditLedger(ofYear, journal, crediting);
  return {
    dealsWon: ofYear.length,
    earnedCents: ledger.earnedCents,
    channels: journal.channels.map((channel) => ({
      channelId: channel.id,
      creditCents: ledger.channels.get(channel.id) ?? zeroCents(),
    })),
    unattributedCents: ledger.unattributedCents,
    outsideCents: ledger.outsideCents,
  };
}
