import type { AbsenceRow, RecentActivity, TimerQuestion, TimerView } from '../contract/views.ts';
import type { Absence, Journal, RunningTimer } from '../journal/types.ts';
import type { CommandContext } from './context.ts';
import { dayTotals } from './day-totals.ts';
import { namedContacts, namedDeals } from './links.ts';
import { todayOf } from './today.ts';

const recentCount = 5;

/** What runs, what it asks, what could be started. */
export function viewTimer(context: CommandContext): TimerView {
  const { journal, timer, absences } = context.store.state;
  const today = todayOf(context);
  return {
    running: timer,
    absences: absences.map((absence) => toAbsenceRow(journal, absence)),
    question: questionOf(journal, timer, absences),
    runningContacts: timer ? namedContacts(journal, timer.contactIds) : [],
    runningDeals: timer ? namedDeals(journal, timer.dealIds) : [],
    recent: recentActivities(journal, timer),
    channels: [...journal.channels],
    onlineTodayMs: dayTotals(journal, today).onlineMs,
    budgetMinutes: journal.settings.dailyOnlineBudgetMinutes,
    today,
  };
}

export function toAbsenceRow(journal: Journal, absence: Absence): AbsenceRow {
  const channel = journal.channels.find(({ id }) => id === absence.channelId);
  return {
    ...absence,
    channelName: channel?.name ?? absence.channelId,
    kind: channel?.kind ?? 'online',
  };
}

/** One question at a time: what holds the timer comes first, then the oldest gap, then whether it still runs. */
export function questionOf(
  journal: Journal,
  timer: RunningTimer | null,
  absences: readonly Absence[],
): TimerQuestion | null {
  if (timer?.isHeld && timer.away) {
    const { sinceAt, reason } = timer.away;
    return { kind: 'held', key: `held ${sinceAt}`, reason, fromAt: sinceAt };
  }
  const asked = absences.find((absence) => absence.isAsked);
  if (asked) return { kind: 'absence', key: asked.id, absence: toAbsenceRow(journal, asked) };
  if (timer?.askedAt !== undefined && !timer.away) {
    const { askedAt, leftAt } = timer;
    return {
      kind: 'check-in',
      key: `check-in ${askedAt}`,
      askedAt,
      leftAt: leftAt ?? null,
      contacts: namedContacts(journal, timer.contactIds),
    };
  }
  return null;
}

/** The latest different channel and activity pairs, the running one first. */
export function recentActivities(journal: Journal, timer: RunningTimer | null): RecentActivity[] {
  const archived = new Set(
    journal.channels.filter((channel) => channel.archived).map((channel) => channel.id),
  );
  const recent = new Map<string, RecentActivity>();
  const add = ({ channelId, activity }: RecentActivity) => {
    if (!archived.has(channelId)) recent.set(`${channelId} ${activity}`, { channelId, activity });
  };
  if (timer) add(timer);
  for (let index = journal.sessions.length - 1; index >= 0 && recent.size < recentCount; index -= 1) {
    const session = journal.sessions[index];
    if (session && !recent.has(`${session.channelId} ${session.activity}`)) add(session);
  }
  return [...recent.values()];
}
