import type { Finding, FindingCode, Retrospective } from '../journal/retrospective-types.ts';
import type { Language } from '../journal/types.ts';
import type { Translate } from '../language/catalogue.ts';
import { createReportContext, type ReportContext } from './report-context.ts';

/** One piece of advice in words, with the figures it rests on. */
export function findingSentence(
  finding: Finding,
  retrospective: Retrospective,
  words: { translate: Translate; language: Language },
): string {
  return findingText(finding, createReportContext(retrospective, words));
}

export function findingText({ code, channelId, figures }: Finding, context: ReportContext): string {
  const channel = context.review.channels.find((one) => one.channelId === channelId)?.name ?? '';
  return writers[code]({ context, channel, figure: (name) => figures[name] ?? 0 });
}

interface Cited {
  context: ReportContext;
  channel: string;
  figure: (name: string) => number;
}

const writers: Record<FindingCode, (cited: Cited) => string> = {
  'over-budget': ({ context: { say, hours, number }, figure }) =>
    say('report.finding.over-budget', {
      count: figure('daysOverBudget'),
      budget: hours(figure('budgetMinutes')),
      days: number(figure('daysOverBudget')),
      active: number(figure('activeDays')),
    }),
  'contacts-without-meeting': ({ context: { say, number }, channel, figure }) =>
    say('report.finding.contacts-without-meeting', {
      channel,
      contacts: number(figure('contacts')),
      met: number(figure('met')),
    }),
  'off-target': ({ context: { say, number }, figure }) =>
    say('report.finding.off-target', {
      count: figure('offTarget'),
      off: number(figure('offTarget')),
      contacts: number(figure('contacts')),
    }),
  'off-topic-publications': ({ context: { say, number }, figure }) =>
    say('report.finding.off-topic-publications', {
      count: figure('offTopic'),
      off: number(figure('offTopic')),
      all: number(figure('publications')),
    }),
  'hours-without-credit': ({ context: { say, hours }, channel, figure }) =>
    say('report.finding.hours-without-credit', { channel, hours: hours(figure('minutes')) }),
  'best-channel-few-hours': ({ context: { say, hours, perHour }, channel, figure }) =>
    say('report.finding.best-channel-few-hours', {
      channel,
      hours: hours(figure('minutes')),
      perHour: perHour(figure('centsPerHour')),
    }),
  'open-deals-without-next-step': ({ context: { say, number }, figure }) =>
    say('report.finding.open-deals-without-next-step', {
      count: figure('without'),
      without: number(figure('without')),
    }),
};
