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
  const { year, turnoverCents } = review;
  const earned = money(review.earnedCents);
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
        rows: kindRows(context, model),
      },
      {
        type: 'note',
        text: say('report.kinds.counted', { model, hint: say(`review.modelHint.${review.model}`) }),
      },
    ],
  };
}

function kindRows({ review, say }: ReportContext, model: string): TableRow[] {
  const chosen = review.model;
  const row = (name: string, cell: (figures: NetworkingFigures) => Cell): TableRow => ({
    name,
    cells: channelKinds.map((kind) => cell(review.kinds[kind])),
  });
  const hasEstimates = channelKinds.some((kind) => review.kinds[kind].estimatedMinutes > 0);
  const estimated = row(say('report.table.estimated'), (figures) => cells.minutes(figures.estimatedMinutes));
  return [
    row(say('report.label.hours'), ({ minutes }) => cells.minutes(minutes)),
    ...(hasEstimates ? [estimated] : []),
    row(say('report.label.timeCost'), ({ timeCostCents }) => cells.money(timeCostCents)),
    row(say('report.label.expenses'), ({ expensesCents }) => cells.money(expensesCents)),
    row(say('report.table.earned', { model }), ({ creditCents }) => cells.money(creditCents[chosen])),
    row(say('report.table.earnedRange'), ({ creditCents }) => cells.range('moneyRange', creditCents)),
    row(say('report.table.perHour', { model }), ({ centsPerHour }) => cells.perHour(centsPerHour[chosen])),
    row(say('report.table.perHourRange'), ({ centsPerHour }) => cells.range('perHourRange', centsPerHour)),
    row(say('report.table.shareRange'), ({ shareOfTurnover }) => cells.range('shareRange', shareOfTurnover)),
    row(say('report.label.contactsMade'), ({ contactsMade }) => cells.count(contactsMade)),
    row(say('report.label.contactsMet'), ({ contactsMet }) => cells.count(contactsMet)),
    row(say('report.table.dealsOpened'), ({ dealsOpened }) => cells.count(dealsOpened)),
    row(say('report.label.dealsWon'), ({ dealsWon }) => cells.count(dealsWon)),
  ];
}
