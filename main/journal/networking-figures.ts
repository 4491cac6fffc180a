import { byModel } from './credit.ts';
import {
  createCreditLedger,
  earningDeals,
  kindCents,
  zeroCents,
  type Crediting,
  type CreditLedger,
} from './credit-ledger.ts';
import { earnedInYearCents } from './earned.ts';
import { channelsById } from './journal.ts';
import { createLocalDays, yearText, type LocalDays } from './local-day.ts';
import { networkingTimeIn, type NetworkingTime, type TimeSpent } from './networking-time.ts';
import type { CentsByModel, ChannelFigures, NetworkingFigures } from './retrospective-types.ts';
import { toCentsPerHour, toMinutes, toShareOfTurnover, toTimeCostCents } from './rounding.ts';
import {
  attributionModels,
  type AttributionModel,
  type Channel,
  type ChannelKind,
  type Journal,
} from './types.ts';
import { sumTallies, tallyYear, type ChannelTally } from './year-tally.ts';

/** What one pass over the journal's year gives; figures are put together from it. */
export interface YearWork {
  journal: Journal;
  year: number;
  asOf: string;
  model: AttributionModel;
  days: LocalDays;
  time: NetworkingTime;
  ledger: CreditLedger;
  tallies: ReadonlyMap<string, ChannelTally>;
  turnoverCents: number | null;
  hourCostCents: number | null;
}

export interface YearRequest {
  year: number;
  /** The last day whose money counts, `YYYY-MM-DD`. */
  asOf: string;
  model: AttributionModel;
}

export function workOnYear(
  journal: Journal,
  { year, asOf, model }: YearRequest,
  crediting: Crediting,
): YearWork {
  const days = createLocalDays(journal.settings.dayStartsAt);
  const figures = journal.yearFigures.find((other) => other.year === year);
  const earning = earningDeals(journal, (deal) => earnedInYearCents(deal, year, asOf));
  return {
    journal,
    year,
    asOf,
    model,
    days,
    time: networkingTimeIn(
      journal,
      { firstOn: `${yearText(year)}-01-01`, endOn: `${yearText(year + 1)}-01-01` },
      days,
    ),
    ledger: createCreditLedger(earning, journal, crediting),
    tallies: tallyYear(journal, year),
    turnoverCents: figures?.turnoverCents ?? null,
    hourCostCents: figures?.hourCostCents ?? null,
  };
}

interface FiguresPart {
  spent: TimeSpent;
  creditCents: CentsByModel;
  dealsWon: number;
  channels: readonly Channel[];
}

function networkingFigures(
  work: YearWork,
  { spent, creditCents, dealsWon, channels }: FiguresPart,
): NetworkingFigures {
  const { hourCostCents, turnoverCents } = work;
  const { expensesCents, contactsMade, contactsMet, dealsOpened } = sumTallies(work.tallies, channels);
  return {
    minutes: toMinutes(spent.ms),
    estimatedMinutes: toMinutes(spent.ms) - toMinutes(spent.timedMs),
    sessions: spent.sessions,
    timeCostCents: hourCostCents === null ? null : toTimeCostCents(spent.ms, hourCostCents),
    expensesCents,
    contactsMade,
    contactsMet,
    dealsOpened,
    dealsWon,
    creditCents,
    centsPerHour: byModel((model) => toCentsPerHour(creditCents[model], spent.ms)),
    shareOfTurnover: byModel((model) => toShareOfTurnover(creditCents[model], turnoverCents)),
  };
}

const noTime: TimeSpent = { ms: 0, timedMs: 0, sessions: 0 };

export function channelFigures(work: YearWork, channel: Channel): ChannelFigures {
  const { ledger, time, model } = work;
  const creditOf = (entry: CreditLedger['entries'][number]): number =>
    entry.credits[model].channels.get(channel.id) ?? 0;
  const figures = networkingFigures(work, {
    spent: time.channels.get(channel.id) ?? noTime,
    creditCents: ledger.channels.get(channel.id) ?? zeroCents(),
    dealsWon: ledger.entries.filter((entry) => creditOf(entry) > 0).length,
    channels: [channel],
  });
  return { channelId: channel.id, name: channel.name, kind: channel.kind, ...figures };
}

export function kindOf(journal: Journal): (channelId: string) => ChannelKind | undefined {
  const channels = channelsById(journal.channels);
  return (channelId) => channels.get(channelId)?.kind;
}

/** The credit of a kind: the sum over its channels. */
export function kindCredit({ journal, ledger }: YearWork, kind: ChannelKind): CentsByModel {
  const sum = zeroCents();
  for (const channel of journal.channels) {
    if (channel.kind !== kind) continue;
    for (const model of attributionModels) sum[model] += ledger.channels.get(channel.id)?.[model] ?? 0;
  }
  return sum;
}

export function kindFigures(work: YearWork, kind: ChannelKind): NetworkingFigures {
  const { journal, ledger, time, model } = work;
  const ofKind = kindOf(journal);
  return networkingFigures(work, {
    spent: time.kinds[kind],
    creditCents: kindCredit(work, kind),
    dealsWon: ledger.entries.filter((entry) => kindCents(entry, model, ofKind)[kind] > 0).length,
    channels: journal.channels.filter((channel) => channel.kind === kind),
  });
}
