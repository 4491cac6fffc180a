import type { NetworkingFigures } from '../journal/retrospective-types.ts';
import { channelKinds, type ChannelKind } from '../journal/types.ts';
import { cells, rangeText, type Cell } from './cell.ts';
import { toRange } from './figure-range.ts';
import type { KindSummary, Section, TableRow } from './report-document.ts';
import type { ReportContext } from './report-context.ts';

/** The two kinds in a few words each, for the first page. */
export function kindSummaries(context: ReportContext): KindSummary[] {
  return channelKinds.map((kind) => kindSummary(kind, context));
}

function kindSummary(kind: ChannelKind, context: ReportContext): KindSummary {
  const { review, say, hours, money, percent, perHour, number } = context;
  const figures = review.kinds[kind];
  const cents = figures.centsPerHour[review.model];
  const share = toRange(figures.shareOfTurnover);
  return {
    kind,
    label: say(`app.kind.${kind}`),
    perHour: cents === null ? say('report.none') : perHour(cents),
    perHourLabel: say(cents === null ? 'report.summary.none' : 'report.summary.perHour'),
    details: [
      say('report.summary.hours', { hours: hours(figures.minutes) }),
      say('report.summary.earned', { amount: money(figures.creditCents[review.model]) }),
      ...(share === null ? [] : [say('report.summary.share', { share: rangeText(share, percent, context) })]),
      say('report.summary.met', { count: figures.contactsMet, number: number(figures.contactsMet) }),
    ],
  };
}

/** Time and expenses together; null while the price of an hour is not known. */
export function costCents(figures: NetworkingFigures): number | null {
  return figures.timeCostCents === null ? null : figures.timeCostCents + figures.expensesCents;
}

/** The two kinds side by side, measure by measure. */
export function kindsSection(context: ReportContext): Section {
  const { review, say, money } = context;
  const model = say(`review.model.${review.model}`);
  const { year, earnedCents, turnoverCents } = review;
  const earned = money(earnedCents);
  const hasEstimates = channelKinds.some((kind) => review.kinds[kind].estimatedMinutes > 0);
  const row = (name: string, cell: (figures: NetworkingFigures) => Cell): TableRow => ({
    name,
    cells: channelKinds.map((kind) => cell(review.kinds[kind])),
  });
  return {
    id: 'kinds',
    title: say('report.kinds.title'),
    blocks: [
      {
        type: 'paragraph',
        text:
          turnoverCents === null
            ? say('report.kinds.noTurnover', { year, earned })
            : say('report.kinds.turnover', { year, earned, turnover: money(turnoverCents) }),
      },
      {
        type: 'table',
        caption: say('report.kinds.title'),
        columns: [say('report.table.measure'), ...channelKinds.map((kind) => say(`app.kind.${kind}`))],
        rows: [
          row(say('report.label.hours'), (figures) => cells.minutes(figures.minutes)),
          ...(hasEstimates ? [row(say('report.table.estimated'), (figures) => cells.minutes(figures.estimatedMinutes))] : []),
          row(say('report.label.timeCost'), (figures) => cells.money(figures.timeCostCents)),
          row(say('report.label.expenses'), (figures) => cells.money(figures.expensesCents)),
          row(say('report.table.earned', { model }), (figures) => cells.money(figures.creditCents[review.model])),
          row(say('report.table.earnedRange'), (figures) => ({ unit: 'moneyRange', value: toRange(figures.creditCents) })),
          row(say('report.table.perHour', { model }), (figures) => cells.perHour(figures.centsPerHour[review.model])),
          row(say('report.table.perHourRange'), (figures) => ({ unit: 'perHourRange', value: toRange(figures.centsPerHour) })),
          row(say('report.table.shareRange'), (figures) => ({ unit: 'shareRange', value: toRange(figures.shareOfTurnover) })),
          row(say('report.label.contactsMade'), (figures) => cells.count(figures.contactsMade)),
          row(say('report.label.contactsMet'), (figures) => cells.count(figures.contactsMet)),
          row(say('report.table.dealsOpened'), (figures) => cells.count(figures.dealsOpened)),
          row(say('report.label.dealsWon'), (figures) => cells.count(figures.dealsWon)),
        ],
      },
      { type: 'note', text: say('report.kinds.counted', { model, hint: say(`review.modelHint.${review.model}`) }) },
    ],
  };
}
