import type { ChannelFigures } from '../journal/retrospective-types.ts';
import { attributionModels } from '../journal/types.ts';
import { cells } from './cell.ts';
import { costCents } from './kinds-section.ts';
import type { Chart, Section, TableRow } from './report-document.ts';
import type { ReportContext } from './report-context.ts';

/** The channels that have anything to show for the year, in the journal's order. */
export function shownChannels({ review }: ReportContext): ChannelFigures[] {
  return review.channels.filter(
    (channel) =>
      channel.minutes > 0 ||
      channel.expensesCents > 0 ||
      channel.contactsMade > 0 ||
      channel.contactsMet > 0 ||
      channel.dealsOpened > 0 ||
      attributionModels.some((model) => channel.creditCents[model] > 0),
  );
}

/** Channel by channel, then what belongs to none, so that the column of money adds up to what was earned. */
export function channelsSection(context: ReportContext): Section {
  const { review, say } = context;
  const { model, turnoverCents } = review;
  const share = (cents: number): number | null => (turnoverCents ? cents / turnoverCents : null);
  const outside = (role: 'aside' | 'sum', name: string, cents: number): TableRow => ({
    name,
    role,
    cells: [
      cells.minutes(null),
      cells.money(null),
      cells.money(cents),
      cells.perHour(null),
      cells.share(share(cents)),
      cells.count(null),
    ],
  });
  return {
    id: 'channels',
    title: say('report.channels.title'),
    blocks: [
      {
        type: 'table',
        caption: say('report.table.counted', { model: say(`review.model.${model}`) }),
        columns: [
          say('report.label.channel'),
          say('report.label.hours'),
          say('report.label.cost'),
          say('report.label.earned'),
          say('report.label.perHour'),
          say('report.label.share'),
          say('report.label.deals'),
        ],
        rows: [
          ...shownChannels(context).map((channel) => channelRow(channel, context)),
          outside('aside', say('report.label.unattributed'), review.unattributedCents[model]),
          outside('aside', say('report.label.outside'), review.outsideCents[model]),
          outside('sum', say('report.label.total'), review.earnedCents),
        ],
      },
      ...moneyChart(context),
    ],
  };
}

function channelRow(channel: ChannelFigures, { review: { model } }: ReportContext): TableRow {
  return {
    name: channel.name,
    kind: channel.kind,
    cells: [
      cells.minutes(channel.minutes),
      cells.money(costCents(channel)),
      cells.money(channel.creditCents[model]),
      cells.perHour(channel.centsPerHour[model]),
      cells.share(channel.shareOfTurnover[model]),
      cells.count(channel.dealsWon),
    ],
  };
}

/** Hours on one side, money on the other, a line per channel. */
function moneyChart(context: ReportContext): Chart[] {
  const { review, say, hours, money } = context;
  const rows = shownChannels(context)
    .map((channel) => ({ channel, cents: channel.creditCents[review.model] }))
    .filter(({ channel, cents }) => channel.minutes > 0 || cents > 0)
    .map(({ channel, cents }) => ({
      name: channel.name,
      kind: channel.kind,
      left: channel.minutes,
      leftText: hours(channel.minutes),
      right: cents,
      rightText: money(cents),
    }));
  if (rows.length === 0) return [];
  const told = rows
    .map((row) => say('report.chart.row', { channel: row.name, hours: row.leftText, money: row.rightText }))
    .join(' ');
  return [
    {
      type: 'chart',
      shape: 'pairs',
      title: say('report.chart.title'),
      description: say('report.chart.summary', { year: review.year, rows: told }),
      leftTitle: say('report.label.hours'),
      rightTitle: say('report.label.earned'),
      rows,
    },
  ];
}
