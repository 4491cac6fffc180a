import { addDays, daysBetween, type LocalDays } from './local-day.ts';
import { networkingTimeIn } from './networking-time.ts';
import type { DecisionComparison, WindowFigures } from './retrospective-types.ts';
import { toMinutes } from './rounding.ts';
import type { Decision, Journal } from './types.ts';

const windowDays = 90;

/** The 90 days before a decision's day and the 90 from it on, neither reaching past the day `asOf`. */
export function compareDecision(
  decision: Decision,
  journal: Journal,
  { asOf, days }: { asOf: string; days: LocalDays },
): DecisionComparison {
  const { id, on, title } = decision;
  const endOn = addDays(asOf, 1);
  const figuresOf = (firstOn: string, pastOn: string): WindowFigures =>
    windowFigures(journal, { firstOn, endOn: pastOn < endOn ? pastOn : endOn }, days);
  return {
    id,
    on,
    title,
    before: figuresOf(addDays(on, -windowDays), on),
    after: figuresOf(on, addDays(on, windowDays)),
  };
}

function windowFigures(
  journal: Journal,
  range: { firstOn: string; endOn: string },
  days: LocalDays,
): WindowFigures {
  const isWithin = (on: string | undefined): boolean =>
    on !== undefined && on >= range.firstOn && on < range.endOn;
  const time = networkingTimeIn(journal, range, days);
  return {
    days: Math.max(0, daysBetween(range.firstOn, range.endOn)),
    onlineMinutes: toMinutes(time.kinds.online.ms),
    irlMinutes: toMinutes(time.kinds.irl.ms),
    contactsMade: journal.contacts.filter((contact) => isWithin(contact.origin?.on)).length,
    contactsMet: journal.contacts.filter((contact) => isWithin(contact.metOn)).length,
    dealsOpened: journal.deals.filter((deal) => isWithin(deal.openedOn)).length,
    dealsWon: journal.deals.filter((deal) => deal.status === 'won' && isWithin(deal.closedOn)).length,
  };
}
