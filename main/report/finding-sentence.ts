import type { Finding, Retrospective } from '../journal/retrospective-types.ts';
import type { Language } from '../journal/types.ts';
import type { Translate } from '../language/catalogue.ts';
import { createReportContext, type ReportContext } from './report-context.ts';

/** One piece of advice in words, with the figures it rests on. */
export function findingSentence(finding: Finding, retrospective: Retrospective, words: { translate: Translate; language: Language }): string {
  return findingText(finding, createReportContext(retrospective, words));
}

export function findingText({ code, channelId, figures }: Finding, { review, say, hours, number, perHour }: ReportContext): string {
  const figure = (name: string): number => figures[name] ?? 0;
  const channel = review.channels.find((one) => one.channelId === channelId)?.name ?? '';
  switch (code) {
    case 'over-budget':
      return say('report.finding.over-budget', {
        count: figure('daysOverBudget'),
        budget: hours(figure('budgetMinutes')),
        days: number(figure('daysOverBudget')),
        active: number(figure('activeDays')),
      });
    case 'contacts-without-meeting':
      return say('report.finding.contacts-without-meeting', { channel, contacts: number(figure('contacts')), met: number(figure('met')) });
    case 'off-target':
      return say('report.finding.off-target', { count: figure('offTarget'), off: number(figure('offTarget')), contacts: number(figure('contacts')) });
    case 'off-topic-publications':
      return say('report.finding.off-topic-publications', {
        count: figure('offTopic'),
        off: number(figure('offTopic')),
        all: number(figure('publications')),
      });
    case 'hours-without-credit':
      return say('report.finding.hours-without-credit', { channel, hours: hours(figure('minutes')) });
    case 'best-channel-few-hours':
      return say('report.finding.best-channel-few-hours', { channel, hours: hours(figure('minutes')), perHour: perHour(figure('centsPerHour')) });
    case 'open-deals-without-next-step':
      return say('report.finding.open-deals-without-next-step', { count: figure('without'), without: number(figure('without')) });
  }
}
