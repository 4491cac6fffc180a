import type { Retrospective } from '../journal/retrospective-types.ts';
import type { Language } from '../journal/types.ts';
import type { Translate } from '../language/catalogue.ts';
import { channelsSection } from './channels-section.ts';
import { decisionsSection, lastYearSection } from './comparison-section.ts';
import { kindsSection, kindSummaries } from './kinds-section.ts';
import { findingsSection, methodSection } from './method-section.ts';
import { moneySection, waysSection } from './money-section.ts';
import { peopleSection } from './people-section.ts';
import { createReportContext, type ReportContext } from './report-context.ts';
import type { ReportDocument } from './report-document.ts';
import { publishingSection, rolesSection, timeSection } from './time-section.ts';
import { verdictSentence } from './verdict-sentence.ts';

/** The review as a document without a format, the answer first. */
export function createReportDocument(
  review: Retrospective,
  words: { translate: Translate; language: Language },
): { document: ReportDocument; context: ReportContext } {
  const context = createReportContext(review, words);
  const { say, day } = context;
  const { year, partial, asOf, verdict } = review;
  const document: ReportDocument = {
    title: say('report.title', { year }),
    subtitle: partial
      ? say('report.periodPartial', { year, day: day(asOf) })
      : say('report.period', { year }),
    verdict: {
      ...verdictSentence(review, words.translate, words.language),
      strength: verdict.strength,
      strengthLabel: say(`report.strength.${verdict.strength}`),
    },
    summaries: kindSummaries(context),
    sections: [
      kindsSection(context),
      channelsSection(context),
      peopleSection(context),
      timeSection(context),
      rolesSection(context),
      publishingSection(context),
      moneySection(context),
      waysSection(context),
      ...decisionsSection(context),
      ...lastYearSection(context),
      findingsSection(context),
      methodSection(context),
    ],
    footer: say('report.footer'),
  };
  return { document, context };
}
