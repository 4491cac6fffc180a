import { cells } from './cell.ts';
import type { Section, TableRow } from './report-document.ts';
import type { ReportContext } from './report-context.ts';

const steps = ['contacts', 'exchanged', 'met', 'proposed', 'won'] as const;
type PeopleCounts = Record<(typeof steps)[number], number>;

/** The people of the year, from the contact made to the deal won. */
export function peopleSection(context: ReportContext): Section {
  const { review, say, number } = context;
  const { year } = review;
  const title = say('report.people.title');
  const rows = review.funnel.filter((row) => row.contacts > 0);
  if (rows.length === 0)
    return {
      id: 'people',
      title,
      blocks: [{ type: 'paragraph', text: say('report.people.none', { year }) }],
    };
  const total: PeopleCounts = { contacts: 0, exchanged: 0, met: 0, proposed: 0, won: 0 };
  for (const row of rows) for (const step of steps) total[step] += row[step];
  const bars = steps.map((step) => ({
    label: say(`report.people.${step}`),
    value: total[step],
    text: number(total[step]),
  }));
  return {
    id: 'people',
    title,
    blocks: [
      { type: 'paragraph', text: say('report.people.intro', { year, number: number(total.contacts) }) },
      {
        type: 'chart',
        shape: 'steps',
        title: say('report.people.chart'),
        description: bars
          .map(({ label, text }) => say('report.chart.value', { label, value: text }))
          .join(' '),
        rows: bars,
      },
      {
        type: 'table',
        caption: title,
        columns: [say('report.people.channel'), ...steps.map((step) => say(`report.people.${step}`))],
        rows: [
          ...rows.map((row): TableRow => {
            const channel = review.channels.find(({ channelId }) => channelId === row.channelId);
            const kind = channel ? { kind: channel.kind } : {};
            return {
              name: channel?.name ?? row.channelId,
              cells: steps.map((step) => cells.count(row[step])),
              ...kind,
            };
          }),
          {
            name: say('report.label.everyone'),
            cells: steps.map((step) => cells.count(total[step])),
            role: 'sum',
          },
        ],
      },
    ],
  };
}
