import type { CentsByModel } from '../journal/retrospective-types.ts';
import { attributionModels } from '../journal/types.ts';
import { cells } from './cell.ts';
import { shownChannels } from './channels-section.ts';
import type { Section, TableRow } from './report-document.ts';
import type { ReportContext } from './report-context.ts';

/** Money earned in the year beside the money of the deals that began in it. */
export function moneySection(context: ReportContext): Section {
  const { review, say, day } = context;
  const { year, model, asOf, cohort } = review;
  const cohortOf = new Map(
    cohort.channels.map(({ channelId, creditCents }) => [channelId, creditCents[model]]),
  );
  const pair = (name: string, cash: number, begun: number): TableRow => ({
    name,
    cells: [cells.money(cash), cells.money(begun)],
    role: 'aside',
  });
  const shown = review.channels.filter(
    (channel) => channel.creditCents[model] > 0 || (cohortOf.get(channel.channelId) ?? 0) > 0,
  );
  return {
    id: 'money',
    title: say('report.money.title'),
    blocks: [
      { type: 'paragraph', text: say('report.money.intro', { year, day: day(asOf) }) },
      {
        type: 'table',
        caption: say('report.money.caption', { model: say(`review.model.${model}`) }),
        columns: [
          say('report.label.channel'),
          say('report.money.cash', { year }),
          say('report.money.cohort', { year }),
        ],
        rows: [
          ...shown.map(
            (channel): TableRow => ({
              name: channel.name,
              kind: channel.kind,
              cells: [
                cells.money(channel.creditCents[model]),
                cells.money(cohortOf.get(channel.channelId) ?? 0),
              ],
            }),
          ),
          pair(
            say('report.label.unattributed'),
            review.unattributedCents[model],
            cohort.unattributedCents[model],
          ),
          pair(say('report.label.outside'), review.outsideCents[model], cohort.outsideCents[model]),
          { ...pair(say('report.label.total'), review.earnedCents, cohort.earnedCents), role: 'sum' },
        ],
      },
    ],
  };
}

/** The same money in all seven ways of counting. */
export function waysSection(context: ReportContext): Section {
  const { review, say } = context;
  const row = (name: string, cents: CentsByModel): TableRow => ({
    name,
    cells: attributionModels.map((model) => cells.money(cents[model])),
  });
  return {
    id: 'ways',
    title: say('report.ways.title'),
    blocks: [
      { type: 'paragraph', text: say('report.ways.intro') },
      {
        type: 'table',
        caption: say('report.ways.caption', { year: review.year }),
        columns: [
          say('report.label.channel'),
          ...attributionModels.map((model) => say(`review.model.${model}`)),
        ],
        rows: [
          ...shownChannels(context).map((channel) => ({
            ...row(channel.name, channel.creditCents),
            kind: channel.kind,
          })),
          { ...row(say('report.label.unattributed'), review.unattributedCents), role: 'aside' },
          { ...row(say('report.label.outside'), review.outsideCents), role: 'aside' },
        ],
      },
    ],
  };
}
