import { byModel } from './credit.ts';
import { createCreditLedger, kindCents, zeroCents, type CreditLedger, type EarningDeal } from './credit-ledger.ts';
import { compareDecision } from './decision-window.ts';
import { earnedInYearCents, earnedToDateCents } from './earned.ts';
import { findFindings } from './findings.ts';
import { createFunnel } from './funnel.ts';
import { channelsById } from './journal.ts';
import { createLocalDays, yearOf, type LocalDays } from './local-day.ts';
import { networkingTimeIn, type NetworkingTime, type TimeSpent } from './networking-time.ts';
import type { CentsByModel, ChannelFigures, Cohort, NetworkingFigures, PreviousYear, Retrospective } from './retrospective-types.ts';
import { toCentsPerHour, toMinutes, toShareOfTurnover, toTimeCostCents } from './rounding.ts';
import { touchesOf } from './touches.ts';
import { attributionModels, channelKinds, type AttributionModel, type Channel, type ChannelKind, type Deal, type Journal } from './types.ts';
import { createVerdict } from './verdict.ts';

export interface RetrospectiveOptions {
  year: number;
  /** The last day whose money counts, `YYYY-MM-DD`. */
  asOf: string;
  /** The way of counting the sentences use; the journal's setting unless given. */
  model?: AttributionModel;
}

/** What one pass over the journal's year gives; the review is put together from it. */
interface YearWork {
  journal: Journal;
  year: number;
  asOf: string;
  model: AttributionModel;
  days: LocalDays;
  time: NetworkingTime;
  ledger: CreditLedger;
  turnoverCents: number | null;
  hourCostCents: number | null;
}

/** The yearly review as plain data, exactly as domain.md, "The yearly retrospective", says. Pure. */
export function createRetrospective(journal: Journal, options: RetrospectiveOptions): Retrospective {
  const work = reviewYear(journal, options);
  const { year, asOf, model, days, time, ledger, turnoverCents } = work;
  const reviewed = {
    year,
    partial: asOf <= `${yearText(year)}-12-31`,
    asOf,
    currency: journal.settings.currency,
    timeZone: journal.settings.timeZone,
    model,
    turnoverCents,
    earnedCents: ledger.earnedCents,
    channels: journal.channels.map((channel) => channelFigures(work, channel)),
    kinds: { online: kindFigures(work, 'online'), irl: kindFigures(work, 'irl') },
    unattributedCents: ledger.unattributedCents,
    outsideCents: ledger.outsideCents,
    cohort: createCohort(journal, year, asOf),
    roles: {
      createMinutes: toMinutes(time.roles.create),
      interactMinutes: toMinutes(time.roles.interact),
      readMinutes: toMinutes(time.roles.read),
    },
    budget: budgetFigures(work),
    funnel: createFunnel(journal, year, days),
    publishing: time.publishing,
    verdict: verdictOf(work),
    decisions: journal.decisions
      .filter((decision) => yearOf(decision.on) === year)
      .map((decision) => compareDecision(decision, journal, { asOf, days })),
    previousYear: createPreviousYear(journal, { year: year - 1, asOf, model }),
  };
  return { ...reviewed, findings: findFindings(reviewed, journal) };
}

function yearText(year: number): string {
  return String(year).padStart(4, '0');
}

function reviewYear(journal: Journal, { year, asOf, model }: RetrospectiveOptions): YearWork {
  const days = createLocalDays(journal.settings.dayStartsAt);
  const figures = journal.yearFigures.find((other) => other.year === year);
  const earning = earningDeals(journal, (deal) => earnedInYearCents(deal, year, asOf));
  return {
    journal,
    year,
    asOf,
    model: model ?? journal.settings.model,
    days,
    time: networkingTimeIn(journal, { firstOn: `${yearText(year)}-01-01`, endOn: `${yearText(year + 1)}-01-01` }, days),
    ledger: createCreditLedger(earning, journal),
    turnoverCents: figures?.turnoverCents ?? null,
    hourCostCents: figures?.hourCostCents ?? null,
  };
}

function earningDeals(journal: Journal, earnedCentsOf: (deal: Deal) => number): EarningDeal[] {
  return journal.deals
    .map((deal) => ({ deal, earnedCents: earnedCentsOf(deal) }))
    .filter(({ earnedCents }) => earnedCents > 0)
    .map((earning) => ({ ...earning, touches: touchesOf(earning.deal, journal) }));
}

interface FiguresPart {
  spent: TimeSpent;
  creditCents: CentsByModel;
  dealsWon: number;
  channelIds: ReadonlySet<string>;
}

function networkingFigures(work: YearWork, { spent, creditCents, dealsWon, channelIds }: FiguresPart): NetworkingFigures {
  const { journal, year, hourCostCents, turnoverCents } = work;
  const isIn = (on: string | undefined): boolean => on !== undefined && yearOf(on) === year;
  const ofOrigin = journal.contacts.filter((contact) => contact.origin?.channelId != null && channelIds.has(contact.origin.channelId));
  const expenses = journal.expenses.filter((expense) => channelIds.has(expense.channelId) && isIn(expense.on));
  return {
    minutes: toMinutes(spent.ms),
    estimatedMinutes: toMinutes(spent.ms) - toMinutes(spent.timedMs),
    sessions: spent.sessions,
    timeCostCents: hourCostCents === null ? null : toTimeCostCents(spent.ms, hourCostCents),
    expensesCents: expenses.reduce((sum, expense) => sum + expense.amountCents, 0),
    contactsMade: ofOrigin.filter((contact) => isIn(contact.origin?.on)).length,
    contactsMet: ofOrigin.filter((contact) => isIn(contact.metOn)).length,
    dealsOpened: journal.deals.filter((deal) => channelIds.has(deal.declaredOrigin) && isIn(deal.openedOn)).length,
    dealsWon,
    creditCents,
    centsPerHour: byModel((model) => toCentsPerHour(creditCents[model], spent.ms)),
    shareOfTurnover: byModel((model) => toShareOfTurnover(creditCents[model], turnoverCents)),
  };
}

const noTime: TimeSpent = { ms: 0, timedMs: 0, sessions: 0 };

function channelFigures(work: YearWork, channel: Channel): ChannelFigures {
  const { ledger, time, model } = work;
  const figures = networkingFigures(work, {
    spent: time.channels.get(channel.id) ?? noTime,
    creditCents: ledger.channels.get(channel.id) ?? zeroCents(),
    dealsWon: ledger.entries.filter((entry) => (entry.credits[model].channels.get(channel.id) ?? 0) > 0).length,
    channelIds: new Set([channel.id]),
  });
  return { channelId: channel.id, name: channel.name, kind: channel.kind, ...figures };
}

function kindOf(journal: Journal): (channelId: string) => ChannelKind | undefined {
  const channels = channelsById(journal.channels);
  return (channelId) => channels.get(channelId)?.kind;
}

function kindCredit({ journal, ledger }: YearWork, kind: ChannelKind): CentsByModel {
  const sum = zeroCents();
  for (const channel of journal.channels) {
    if (channel.kind !== kind) continue;
    for (const model of attributionModels) sum[model] += ledger.channels.get(channel.id)?.[model] ?? 0;
  }
  return sum;
}

function kindFigures(work: YearWork, kind: ChannelKind): NetworkingFigures {
  const { journal, ledger, time, model } = work;
  const ofKind = kindOf(journal);
  return networkingFigures(work, {
    spent: time.kinds[kind],
    creditCents: kindCredit(work, kind),
    dealsWon: ledger.entries.filter((entry) => kindCents(entry, model, ofKind)[kind] > 0).length,
    channelIds: new Set(journal.channels.filter((channel) => channel.kind === kind).map((channel) => channel.id)),
  });
}

function budgetFigures({ journal, time }: YearWork): Retrospective['budget'] {
  const budgetMinutes = journal.settings.dailyOnlineBudgetMinutes;
  const active = [...time.onlineDays.values()].filter((ms) => ms > 0);
  return {
    onlineMinutesPerActiveDay: active.length === 0 ? 0 : Math.floor(time.kinds.online.ms / active.length / 60_000 + 0.5),
    daysOverBudget: active.filter((ms) => ms > budgetMinutes * 60_000).length,
    activeDays: active.length,
    budgetMinutes,
  };
}

function verdictOf(work: YearWork): Retrospective['verdict'] {
  const { journal, ledger, time, model } = work;
  const ofKind = kindOf(journal);
  return createVerdict({
    model,
    ms: { online: time.kinds.online.ms, irl: time.kinds.irl.ms },
    creditCents: { online: kindCredit(work, 'online'), irl: kindCredit(work, 'irl') },
    deals: ledger.entries.map((entry) => kindCents(entry, model, ofKind)),
  });
}

/** Deals whose first touch lies in the year, and what they earned up to `asOf`, split once on that total. */
function createCohort(journal: Journal, year: number, asOf: string): Cohort {
  const earning = earningDeals(journal, (deal) => earnedToDateCents(deal, asOf));
  const ofYear = earning.filter(({ touches }) => touches[0] !== undefined && yearOf(touches[0].on) === year);
  const ledger = createCreditLedger(ofYear, journal);
  return {
    dealsWon: ofYear.length,
    earnedCents: ledger.earnedCents,
    channels: journal.channels.map((channel) => ({ channelId: channel.id, creditCents: ledger.channels.get(channel.id) ?? zeroCents() })),
    unattributedCents: ledger.unattributedCents,
    outsideCents: ledger.outsideCents,
  };
}

/** Last year's main figures; null where there is nothing to compare with. */
function createPreviousYear(journal: Journal, options: RetrospectiveOptions): PreviousYear | null {
  const work = reviewYear(journal, options);
  const figures = { online: kindFigures(work, 'online'), irl: kindFigures(work, 'irl') };
  const isBlank =
    work.ledger.earnedCents === 0 &&
    work.turnoverCents === null &&
    channelKinds.every((kind) => figures[kind].minutes === 0 && figures[kind].sessions === 0 && figures[kind].contactsMade === 0);
  if (isBlank) return null;
  return { year: options.year, turnoverCents: work.turnoverCents, earnedCents: work.ledger.earnedCents, kinds: { online: mainFigures(figures.online), irl: mainFigures(figures.irl) } };
}

function mainFigures({ minutes, contactsMade, contactsMet, dealsWon, creditCents, centsPerHour, shareOfTurnover }: NetworkingFigures): PreviousYear['kinds'][ChannelKind] {
  return { minutes, contactsMade, contactsMet, dealsWon, creditCents, centsPerHour, shareOfTurnover };
}
