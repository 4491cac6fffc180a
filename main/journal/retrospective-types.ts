import type { AttributionModel, ChannelKind } from './types.ts';

/** One whole number of cents per way of counting. */
export type CentsByModel = Record<AttributionModel, number>;
/** One figure per way of counting, or null where it cannot be told (no hours, no turnover). */
export type FigureByModel = Record<AttributionModel, number | null>;

/** The figures of one channel or one kind over one year; see domain.md, "The yearly retrospective". */
export interface NetworkingFigures {
  minutes: number;
  estimatedMinutes: number;
  sessions: number;
  timeCostCents: number | null;
  expensesCents: number;
  contactsMade: number;
  contactsMet: number;
  dealsOpened: number;
  dealsWon: number;
  creditCents: CentsByModel;
  centsPerHour: FigureByModel;
  shareOfTurnover: FigureByModel;
}

export interface ChannelFigures extends NetworkingFigures {
  channelId: string;
  name: string;
  kind: ChannelKind;
}

export interface Cohort {
  dealsWon: number;
  earnedCents: number;
  channels: { channelId: string; creditCents: CentsByModel }[];
  unattributedCents: CentsByModel;
  outsideCents: CentsByModel;
}

export interface FunnelRow {
  channelId: string;
  contacts: number;
  exchanged: number;
  met: number;
  proposed: number;
  won: number;
}

export type Strength = 'solid' | 'fragile' | 'too-few';

export interface Verdict {
  question: 'irl-vs-online';
  /** Null when nothing can be compared: a kind without hours, or a tie. */
  better: ChannelKind | null;
  strength: Strength;
  /** Won deals with credit on a channel under the chosen model. */
  wonDeals: number;
  /** Share of the draws in which `better` has the higher credit per hour; null without a `better`. */
  probability: number | null;
  /** How many of the seven models put `better` ahead. */
  agreesInModels: number;
}

export interface WindowFigures {
  days: number;
  onlineMinutes: number;
  irlMinutes: number;
  contactsMade: number;
  contactsMet: number;
  dealsOpened: number;
  dealsWon: number;
}

export interface DecisionComparison {
  id: string;
  on: string;
  title: string;
  before: WindowFigures;
  after: WindowFigures;
}

export interface PreviousYear {
  year: number;
  turnoverCents: number | null;
  earnedCents: number;
  kinds: Record<
    ChannelKind,
    Pick<
      NetworkingFigures,
      | 'minutes'
      | 'contactsMade'
      | 'contactsMet'
      | 'dealsWon'
      | 'creditCents'
      | 'centsPerHour'
      | 'shareOfTurnover'
    >
  >;
}

export type FindingCode =
  | 'over-budget'
  | 'contacts-without-meeting'
  | 'off-target'
  | 'off-topic-publications'
  | 'hours-without-credit'
  | 'best-channel-few-hours'
  | 'open-deals-without-next-step';

/** One piece of advice: a rule that held, and the figures it held on. */
export interface Finding {
  code: FindingCode;
  channelId?: string;
  figures: Record<string, number>;
}

/** The yearly review as plain data; every screen and every export renders this one object. */
export interface Retrospective {
  year: number;
  partial: boolean;
  asOf: string;
  currency: string;
  timeZone: string;
  model: AttributionModel;
  turnoverCents: number | null;
  earnedCents: number;
  channels: ChannelFigures[];
  kinds: Record<ChannelKind, NetworkingFigures>;
  unattributedCents: CentsByModel;
  outsideCents: CentsByModel;
  cohort: Cohort;
  roles: { createMinutes: number; interactMinutes: number; readMinutes: number };
  budget: {
    onlineMinutesPerActiveDay: number;
    daysOverBudget: number;
    activeDays: number;
    budgetMinutes: number;
  };
  funnel: FunnelRow[];
  publishing: { onTopic: number; offTopic: number };
  verdict: Verdict;
  decisions: DecisionComparison[];
  previousYear: PreviousYear | null;
  findings: Finding[];
}
