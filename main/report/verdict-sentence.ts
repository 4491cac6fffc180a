import type { Retrospective } from '../journal/retrospective-types.ts';
import type { ChannelKind, Language } from '../journal/types.ts';
import type { Translate } from '../language/catalogue.ts';
import { createReportContext, type ReportContext } from './report-context.ts';

export interface VerdictSentence {
  sentence: string;
  /** Why, and how sure that is. */
  reason: string;
}

/** The answer of a year in one sentence that claims no more than its strength allows, and the reason for it. */
export function verdictSentence(
  retrospective: Retrospective,
  translate: Translate,
  language: Language,
): VerdictSentence {
  const context = createReportContext(retrospective, { translate, language });
  const { sentence, reasons } = answer(context);
  const partial = retrospective.partial ? [context.say('report.reason.partial')] : [];
  return { sentence, reason: [...reasons, ...partial].join(' ') };
}

interface Answer {
  sentence: string;
  reasons: string[];
}

function answer(context: ReportContext): Answer {
  const { review, say } = context;
  const { year, kinds, verdict } = review;
  const hasHours = { online: kinds.online.minutes > 0, irl: kinds.irl.minutes > 0 };
  if (!hasHours.online && !hasHours.irl)
    return { sentence: say('report.verdict.nothing', { year }), reasons: [say('report.reason.nothing')] };
  if (!hasHours.irl)
    return {
      sentence: say('report.verdict.onlyOnline', { year }),
      reasons: [onlyKindReason('online', context)],
    };
  if (!hasHours.online)
    return { sentence: say('report.verdict.onlyIrl', { year }), reasons: [onlyKindReason('irl', context)] };
  if (verdict.better === null && verdict.wonDeals >= fewestDeals) {
    const amount = perHour('online', context);
    return { sentence: say('report.verdict.tie', { year, amount }), reasons: [hoursReason(context)] };
  }
  if (verdict.better === null || verdict.strength === 'too-few') return tooFew(context);
  return comparison(verdict.better, context);
}

/** From as many won deals on, equal figures are a tie and no lack of figures (domain.md, "Verdict"). */
const fewestDeals = 3;

function comparison(better: ChannelKind, context: ReportContext): Answer {
  const { review, say } = context;
  const { strength, wonDeals, probability, agreesInModels } = review.verdict;
  const other: ChannelKind = better === 'irl' ? 'online' : 'irl';
  const values = {
    year: review.year,
    better: say(`report.kind.${better}`),
    other: say(`report.kind.${other}`),
    betterAmount: perHour(better, context),
    otherAmount: perHour(other, context),
  };
  const isNothing = (review.kinds[other].centsPerHour[review.model] ?? 0) === 0;
  const isSolid = strength === 'solid';
  const sentence = isSolid
    ? say(isNothing ? 'report.verdict.solidNothing' : 'report.verdict.solid', values)
    : say('report.verdict.fragile', values);
  const why = say(isSolid ? 'report.reason.solid' : 'report.reason.fragile', {
    number: context.number(wonDeals),
    agrees: agreesInModels,
    probability: probabilityText(probability ?? 0, context),
  });
  return { sentence, reasons: [hoursReason(context), why] };
}

/** Never rounded up to a certainty that the draws did not show. */
function probabilityText(probability: number, context: ReportContext): string {
  const percent = Math.floor(probability * 100 + 1e-9);
  return context.wholePercent(percent / 100);
}

function tooFew(context: ReportContext): Answer {
  const { review, say } = context;
  const { year, verdict } = review;
  const { wonDeals } = verdict;
  const sentence =
    wonDeals === 0
      ? say('report.verdict.noneWon', { year })
      : say('report.verdict.tooFew', { year, count: wonDeals, number: context.number(wonDeals) });
  const soFar = say('report.reason.soFar', {
    onlineAmount: perHour('online', context),
    irlAmount: perHour('irl', context),
  });
  return {
    sentence,
    reasons: [hoursReason(context), ...(wonDeals === 0 ? [] : [soFar]), say('report.reason.tooFew')],
  };
}

function hoursReason({ review, say, hours }: ReportContext): string {
  return say('report.reason.hours', {
    online: hours(review.kinds.online.minutes),
    irl: hours(review.kinds.irl.minutes),
  });
}

function onlyKindReason(kind: ChannelKind, context: ReportContext): string {
  const { review, say, hours, money } = context;
  const figures = review.kinds[kind];
  return say('report.reason.onlyKind', {
    hours: hours(figures.minutes),
    amount: money(figures.creditCents[review.model]),
    perHour: perHour(kind, context),
  });
}

function perHour(kind: ChannelKind, context: ReportContext): string {
  return context.perHour(context.review.kinds[kind].centsPerHour[context.review.model] ?? 0);
}
