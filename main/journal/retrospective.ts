import { createCohort } from './cohort.ts';
import { createCrediting, kindCents, type Crediting } from './credit-ledger.ts';
import { compareDecision } from './decision-window.ts';
import { findFindings } from './findings.ts';
import { createFunnel } from './funnel.ts';
import { yearOf, yearText } from './local-day.ts';
import {
  channelFigures,
  kindCredit,
  kindFigures,
  kindOf,
  workOnYear,
  type YearRequest,
  type YearWork,
} from './networking-figures.ts';
import type { NetworkingFigures, PreviousYear, Retrospective } from './retrospective-types.ts';
import { toMinutes } from './rounding.ts';
import { channelKinds, type AttributionModel, type ChannelKind, type Journal } from './types.ts';
import { createVerdict } from './verdict.ts';

export interface RetrospectiveOptions {
  year: number;
  /** The last day whose money counts, `YYYY-MM-DD`. */
  asOf: string;
  /** The way of counting the sentences use; the journal's setting unless given. */
  model?: AttributionModel;
}

/** The yearly review as plain data, exactly as domain.md, "The yearly retrospective", says. Pure. */
export function createRetrospective(journal: Journal, options: RetrospectiveOptions): Retrospective {
  const request: YearRequest = { ...options, model: options.model ?? journal.settings.model };
  const crediting = createCrediting(journal);
  const work = workOnYear(journal, request, crediting);
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
    cohort: createCohort(journal, request, crediting),
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
    previousYear: createPreviousYear(journal, { ...request, year: year - 1 }, crediting),
  };
  return { ...reviewed, findings: findFindings(reviewed, journal) };
}

function budgetFigures({ journal, time }: YearWork): Retrospective['budget'] {
  const budgetMinutes = journal.settings.dailyOnlineBudgetMinutes;
  const active = [...time.onlineDays.values()].filter((ms) => ms > 0);
  return {
    onlineMinutesPerActiveDay:
      active.length === 0 ? 0 : Math.floor(time.kinds.online.ms / active.length / 60_000 + 0.5),
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

/** Last year's main figures; null where there is nothing to compare with. */
function createPreviousYear(
  journal: Journal,
  request: YearRequest,
  crediting: Crediting,
): PreviousYear | null {
  const work = workOnYear(journal, request, crediting);
  const figures = { online: kindFigures(work, 'online'), irl: kindFigures(work, 'irl') };
  const isBlank =
    work.ledger.earnedCents === 0 &&
    work.turnoverCents === null &&
    work.hourCostCents === null &&
    channelKinds.every(
      (kind) =>
        figures[kind].minutes === 0 && figures[kind].sessions === 0 && figures[kind].contactsMade === 0,
    );
  if (isBlank) return null;
  return {
    year: request.year,
    turnoverCents: work.turnoverCents,
    earnedCents: work.ledger.earnedCents,
    kinds: { online: mainFigures(figures.online), irl: mainFigures(figures.irl) },
  };
}

function mainFigures({
  minutes,
  contactsMade,
  contactsMet,
  dealsWon,
  creditCents,
  centsPerHour,
  shareOfTurnover,
}: NetworkingFigures): PreviousYear['kinds'][ChannelKind] {
  return { minutes, contactsMade, contactsMet, dealsWon, creditCents, centsPerHour, shareOfTurnover };
}
