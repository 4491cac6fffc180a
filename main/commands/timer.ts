import type { TimerDraft } from '../contract/commands.ts';
import type { RecentActivity, TimerView } from '../contract/views.ts';
import { CodedError } from '../journal/coded-error.ts';
import { putRecords } from '../journal/records.ts';
import type { Journal, RunningTimer, Session } from '../journal/types.ts';
import { markParallelWhereNeeded } from '../journal/overlap.ts';
import type { CommandContext, Handlers } from './context.ts';
import { dayTotals } from './day-totals.ts';
import { channelById, namedContacts, namedDeals, requireActivity, requireLinks } from './links.ts';
import { todayOf } from './today.ts';

type TimerCommand = 'timer:view' | 'timer:start' | 'timer:stop' | 'timer:update';

/** A stretch shorter than this is a slip of the hand and leaves no session. */
const shortestSessionMs = 1000;
const recentCount = 5;

/** The commands of the one running timer. It is on the disk before it is shown as running. */
export function timerCommands(context: CommandContext): Handlers<TimerCommand> {
  const { store } = context;
  return {
    'timer:view': () => viewTimer(context),
    'timer:start': (draft) => {
      const running = createRunningTimer(context, draft);
      const stopped = stopAt(context, running.startAt);
      const journal = stopped ? putRecords(store.state.journal, 'session', [stopped]) : store.state.journal;
      store.commit({ journal, timer: running, nouns: stopped ? ['timer', 'session', 'day'] : ['timer'] });
      return viewTimer(context);
    },
    'timer:stop': () => {
      const { timer, journal } = store.state;
      if (!timer) throw new CodedError('timer-not-running');
      const session = stopAt(context, context.now().toISOString());
      if (session)
        store.commit({
          journal: putRecords(journal, 'session', [session]),
          timer: null,
          nouns: ['timer', 'session', 'day'],
        });
      else store.commit({ timer: null, nouns: ['timer'] });
      return session;
    },
    'timer:update': (draft) => {
      const { timer } = store.state;
      if (!timer) throw new CodedError('timer-not-running');
      store.commit({ timer: updated(store.state.journal, timer, draft), nouns: ['timer'] });
      return viewTimer(context);
    },
  };
}

function createRunningTimer(context: CommandContext, draft: TimerDraft): RunningTimer {
  const { journal } = context.store.state;
  requireActivity(channelById(journal, draft.channelId), draft.activity);
  requireLinks(journal, draft);
  const startAt = context.now().toISOString();
  return {
    startAt,
    timeZone: context.systemTimeZone(),
    channelId: draft.channelId,
    activity: draft.activity,
    contactIds: draft.contactIds ?? [],
    dealIds: draft.dealIds ?? [],
    note: draft.note ?? '',
    heartbeatAt: startAt,
  };
}

function updated(journal: Journal, timer: RunningTimer, draft: Partial<TimerDraft>): RunningTimer {
  const channelId = draft.channelId ?? timer.channelId;
  const activity = draft.activity ?? timer.activity;
  requireActivity(channelById(journal, channelId), activity);
  requireLinks(journal, draft);
  return {
    ...timer,
    channelId,
    activity,
    contactIds: draft.contactIds ?? timer.contactIds,
    dealIds: draft.dealIds ?? timer.dealIds,
    note: draft.note ?? timer.note,
  };
}

/**
 * The session that the running timer becomes when it stops now; null without a timer or under a second.
 * Stopping always works: where something was added by hand meanwhile, the session is kept as parallel.
 */
function stopAt(context: CommandContext, endAt: string): Session | null {
  const { timer, journal } = context.store.state;
  if (!timer || Date.parse(endAt) - Date.parse(timer.startAt) < shortestSessionMs) return null;
  const session: Session = {
    id: context.createId(),
    startAt: timer.startAt,
    endAt,
    timeZone: timer.timeZone,
    channelId: timer.channelId,
    activity: timer.activity,
    contactIds: timer.contactIds,
    dealIds: timer.dealIds,
    source: 'timer',
    ...(timer.note ? { note: timer.note } : {}),
    changedAt: endAt,
  };
  return markParallelWhereNeeded(session, journal.sessions);
}

function viewTimer(context: CommandContext): TimerView {
  const { journal, timer } = context.store.state;
  const today = todayOf(context);
  return {
    running: timer,
    runningContacts: timer ? namedContacts(journal, timer.contactIds) : [],
    runningDeals: timer ? namedDeals(journal, timer.dealIds) : [],
    recent: recentActivities(journal, timer),
    channels: [...journal.channels],
    onlineTodayMs: dayTotals(journal, today).onlineMs,
    budgetMinutes: journal.settings.dailyOnlineBudgetMinutes,
    today,
  };
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
