import type { PreviousYear, WindowFigures } from '../journal/retrospective-types.ts';
import { channelKinds, type ChannelKind } from '../journal/types.ts';
import { cells, type Cell } from './cell.ts';
import type { Section, Table, TableRow } from './report-document.ts';
import type { ReportContext } from './report-context.ts';

const daysPerWeek = 7;

/** Before and after each decision of the year; times are a week's, so that a shorter "after" can be compared. */
export function decisionsSection(context: ReportContext): Section[] {
  const { review, say, day, number } = context;
  if (review.decisions.length === 0) return [];
  const weekly = (minutes: number, days: number): Cell =>
    cells.minutes(days === 0 ? null : (minutes / days) * daysPerWeek);
  return [
    {
      id: 'decisions',
      title: say('report.decisions.title'),
      blocks: review.decisions.flatMap((decision) => {
        const row = (name: string, cell: (figures: WindowFigures) => Cell): TableRow => ({
          name,
          cells: [cell(decision.before), cell(decision.after)],
        });
        const perWeek = (label: string): string => say('report.decisions.perWeek', { duration: label });
        const table: Table = {
          type: 'table',
          caption: say('report.decisions.caption', { title: decision.title, day: day(decision.on) }),
          columns: [
            say('report.table.measure'),
            say('report.decisions.before'),
            say('report.decisions.after'),
          ],
          rows: [
            row(perWeek(say('report.decisions.onlineTime')), (figures) =>
              weekly(figures.onlineMinutes, figures.days),
            ),
            row(perWeek(say('report.decisions.irlTime')), (figures) =>
              weekly(figures.irlMinutes, figures.days),
            ),
            row(say('report.label.contactsMade'), (figures) => cells.count(figures.contactsMade)),
            row(say('report.label.contactsMet'), (figures) => cells.count(figures.contactsMet)),
            row(say('report.table.dealsOpened'), (figures) => cells.count(figures.dealsOpened)),
            row(say('report.label.dealsWon'), (figures) => cells.count(figures.dealsWon)),
          ],
        };
        return [
          { type: 'heading' as const, text: decision.title },
          {
            type: 'paragraph' as const,
            text: `${say('report.decisions.on', { day: day(decision.on) })} ${say('report.decisions.days', { before: number(decision.before.days), after: number(decision.after.days) })}`,
          },
          table,
        ];
      }),
    },
  ];
}

/** Last year beside this one. */
export function lastYearSection(context: ReportContext): Section[] {
  const { review, say } = context;
  const last = review.previousYear;
  if (last === null) return [];
  const title = say('report.lastYear.title', { year: review.year, previous: last.year });
  const whole = (name: string, then: number | null, now: number | null): TableRow => ({
    name,
    cells: [cells.money(then), cells.money(now)],
    role: 'aside',
  });
  return [
    {
      id: 'last-year',
      title,
      blocks: [
        {
          type: 'table',
          caption: title,
          columns: [say('report.table.measure'), String(last.year), String(review.year)],
          rows: [
            ...channelKinds.flatMap((kind) => kindRows(kind, last, context)),
            whole(say('report.lastYear.earned'), last.earnedCents, review.earnedCents),
            whole(say('report.lastYear.turnover'), last.turnoverCents, review.turnoverCents),
          ],
        },
      ],
    },
  ];
}

type YearFigures = PreviousYear['kinds'][ChannelKind];

/** What the two years have in common for one kind. */
function kindRows(
  kind: ChannelKind,
  last: PreviousYear,
  { review, say, language }: ReportContext,
): TableRow[] {
  const { model } = review;
  const label = say(`app.kind.${kind}`);
  const row = (name: string, cell: (figures: YearFigures) => Cell): TableRow => ({
    name: say('report.lastYear.row', {
      kind: label,
      measure: name.charAt(0).toLocaleLowerCase(language) + name.slice(1),
    }),
    cells: [cell(last.kinds[kind]), cell(review.kinds[kind])],
    kind,
  });
  return [
    row(say('report.label.hours'), ({ minutes }) => cells.minutes(minutes)),
    row(say('report.label.earned'), ({ creditCents }) => cells.money(creditCents[model])),
    row(say('report.lastYear.perHour'), ({ centsPerHour }) => cells.perHour(centsPerHour[model])),
    row(say('report.label.share'), ({ shareOfTurnover }) => cells.share(shareOfTurnover[model])),
    row(say('report.label.contactsMade'), ({ contactsMade }) => cells.count(contactsMade)),
    row(say('report.lastYear.met'), ({ contactsMet }) => cells.count(contactsMet)),
    row(say('report.label.dealsWon'), ({ dealsWon }) => cells.count(dealsWon)),
  ];
}
