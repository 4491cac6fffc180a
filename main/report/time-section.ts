import { cells } from './cell.ts';
import type { Block, Section } from './report-document.ts';
import type { ReportContext } from './report-context.ts';

/** Time online against what was planned for a day. */
export function timeSection(context: ReportContext): Section {
  const { review, say, hours, number } = context;
  const { activeDays, budgetMinutes, daysOverBudget, onlineMinutesPerActiveDay } = review.budget;
  const title = say('report.time.title');
  if (activeDays === 0)
    return {
      id: 'time',
      title,
      blocks: [{ type: 'paragraph', text: say('report.time.none', { year: review.year }) }],
    };
  const perDay = hours(onlineMinutesPerActiveDay);
  const budget = hours(budgetMinutes);
  const sentence = [
    say('report.time.average', { count: activeDays, active: number(activeDays), perDay, budget }),
    daysOverBudget === 0
      ? say('report.time.overNone', { active: number(activeDays) })
      : say('report.time.over', {
          count: daysOverBudget,
          number: number(daysOverBudget),
          active: number(activeDays),
        }),
  ].join(' ');
  return {
    id: 'time',
    title,
    blocks: [
      { type: 'paragraph', text: sentence },
      {
        type: 'chart',
        shape: 'limit',
        title: say('report.time.chart'),
        description: sentence,
        value: onlineMinutesPerActiveDay,
        valueText: perDay,
        limit: budgetMinutes,
        limitText: say('report.time.planned', { budget }),
      },
    ],
  };
}

/** Who creates, who reacts, who reads. */
export function rolesSection(context: ReportContext): Section {
  const { review, say, hours, wholePercent } = context;
  const minutes = {
    create: review.roles.createMinutes,
    interact: review.roles.interactMinutes,
    read: review.roles.readMinutes,
  };
  const total = minutes.create + minutes.interact + minutes.read;
  const title = say('report.roles.title');
  if (total === 0)
    return {
      id: 'roles',
      title,
      blocks: [{ type: 'paragraph', text: say('report.time.none', { year: review.year }) }],
    };
  const roles = (['create', 'interact', 'read'] as const).map((role) => ({
    label: say(`report.roles.${role}`),
    minutes: minutes[role],
    fraction: minutes[role] / total,
  }));
  return {
    id: 'roles',
    title,
    blocks: [
      { type: 'paragraph', text: say('report.roles.hint') },
      {
        type: 'chart',
        shape: 'parts',
        title: say('report.roles.chart'),
        description: roles.map(({ label, fraction }) => `${label} ${wholePercent(fraction)}`).join(', '),
        parts: roles.map(({ label, fraction, minutes: spent }) => ({
          label,
          fraction,
          text: `${wholePercent(fraction)}, ${hours(spent)}`,
        })),
      },
      {
        type: 'table',
        caption: title,
        columns: [say('report.table.timeRoles'), say('report.label.hours'), say('report.table.share')],
        rows: roles.map((role) => ({
          name: role.label,
          cells: [cells.minutes(role.minutes), cells.share(role.fraction)],
        })),
      },
    ],
  };
}

/** Publications on the trade and off it. */
export function publishingSection({ review, say, number }: ReportContext): Section {
  const { onTopic, offTopic } = review.publishing;
  const text =
    onTopic + offTopic === 0
      ? say('report.publishing.none', { year: review.year })
      : say('report.publishing.parts', {
          onTopic: say('report.publishing.onTopic', { count: onTopic, number: number(onTopic) }),
          offTopic: say('report.publishing.offTopic', { count: offTopic, number: number(offTopic) }),
        });
  const blocks: Block[] = [{ type: 'paragraph', text }];
  return { id: 'publishing', title: say('report.publishing.title'), blocks };
}
