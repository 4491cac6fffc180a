import { findingText } from './finding-sentence.ts';
import type { Section } from './report-document.ts';
import type { ReportContext } from './report-context.ts';

/** The advice of the year. */
export function findingsSection(context: ReportContext): Section {
  const { review, say } = context;
  const items = review.findings.map((finding) => findingText(finding, context));
  return {
    id: 'findings',
    title: say('report.findings.title'),
    blocks: [
      items.length === 0 ? { type: 'paragraph', text: say('report.findings.none') } : { type: 'list', items },
    ],
  };
}

/** How it was counted, and what it cannot say, in plain words. */
export function methodSection(context: ReportContext): Section {
  const { review, say, money, day } = context;
  const { model, year, asOf, cohort } = review;
  const unattributed = review.unattributedCents[model];
  const outside = review.outsideCents.declared;
  const sentences = [
    say('report.method.touches'),
    say('report.method.ways'),
    `${say('report.method.models', { model: say(`review.model.${model}`) })} ${say(`review.modelHint.${model}`)}`,
    drawsSentence(context),
    unattributed === 0
      ? say('report.method.unattributedNone')
      : say('report.method.unattributed', { amount: money(unattributed) }),
    ...(outside === 0 ? [] : [say('report.method.outside', { amount: money(outside) })]),
    estimatedSentence(context),
    ...(review.partial ? [say('report.method.partial', { day: day(asOf) })] : []),
    cohort.earnedCents === 0
      ? say('report.method.cohortNone', { year })
      : say('report.method.cohort', { year, amount: money(cohort.earnedCents), day: day(asOf) }),
    say('report.method.limits'),
    say('report.method.local', { zone: review.timeZone, currency: review.currency }),
  ];
  return { id: 'method', title: say('report.method.title'), blocks: [{ type: 'list', items: sentences }] };
}

function drawsSentence({ review: { verdict }, say, wholePercent }: ReportContext): string {
  if (verdict.strength === 'too-few' || verdict.probability === null) return say('report.method.tooFew');
  // Rounded down: never a certainty that the draws did not show.
  const probability = wholePercent(Math.floor(verdict.probability * 100 + 1e-9) / 100);
  return say('report.method.draws', { probability, agrees: verdict.agreesInModels });
}

function estimatedSentence({ review: { kinds }, say, percent }: ReportContext): string {
  const minutes = kinds.online.minutes + kinds.irl.minutes;
  const estimated = kinds.online.estimatedMinutes + kinds.irl.estimatedMinutes;
  return minutes === 0 || estimated === 0
    ? say('report.method.estimatedNone')
    : say('report.method.estimated', { share: percent(estimated / minutes) });
}
