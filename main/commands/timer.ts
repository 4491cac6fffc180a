import type { TimerDraft } from '../contract/commands.ts';
import type { StoppedTimer } from '../contract/views.ts';
import { CodedError } from '../journal/coded-error.ts';
import { overlapsOf } from '../journal/overlap.ts';
import type { Journal, RunningTimer, Session } from '../journal/types.ts';
import { followClock } from '../timer/clock.ts';
import { confirm, discard, stopAt, stopNow } from '../timer/stop.ts';
import { toInstant, toPlainTimer, type TimerState } from '../timer/timer-state.ts';
import type { CommandContext, Handlers } from './context.ts';
import { channelById, requireActivity, requireLinks } from './links.ts';
import { longestSessionMs } from './session.ts';
import { commitTimer } from './timer-change.ts';
import { rulesOf } from './timer-rules.ts';
import { viewTimer } from './timer-view.ts';

type TimerCommand =
  | 'timer:view'
  | 'timer:start'
  | 'timer:stop'
  | 'timer:stop-at'
  | 'timer:move-start'
  | 'timer:confirm'
  | 'timer:discard'
  | 'timer:update';

/** The commands of the one running timer. It is on the disk before it is shown as running. */
export function timerCommands(context: CommandContext): Handlers<TimerCommand> {
  const { store } = context;
  return {
    'timer:view': () => viewTimer(context),
    'timer:start': (draft) => {
      const next = createRunningTimer(context, draft);
      commitTimer(context, { ...stopRunning(context), next });
      return viewTimer(context);
    },
    'timer:stop': () => {
      requireRunning(context);
      return commitTimer(context, stopRunning(context));
    },
    'timer:stop-at': ({ endAt }) => stopInThePast(context, endAt),
    'timer:move-start': ({ startAt }) => {
      moveStart(context, startAt);
      return viewTimer(context);
    },
    'timer:confirm': (answer) => confirmRunning(context, answer),
    'timer:discard': () => {
      requireRunning(context);
      commitTimer(context, { state: discard(store.state), stretches: [] });
      return null;
    },
    'timer:update': (draft) => {
      const timer = requireRunning(context);
      store.commit({ timer: updated(store.state.journal, timer, draft), nouns: ['timer'] });
      return viewTimer(context);
    },
  };
}

function requireRunning({ store }: CommandContext): RunningTimer {
  if (!store.state.timer) throw new CodedError('timer-not-running');
  return store.state.timer;
}

function stopRunning({ store, now, createId }: CommandContext) {
  const { timer } = store.state;
  const rules = rulesOf(store.state, timer?.channelId ?? '');
  return stopNow(store.state, { nowMs: now().getTime(), rules, createId });
}

/** The state by today's clock, and its timer. */
function runningNow(context: CommandContext): { state: TimerState; timer: RunningTimer; nowMs: number } {
  requireRunning(context);
  const nowMs = context.now().getTime();
  const state = followClock(context.store.state, nowMs);
  if (!state.timer) throw new CodedError('timer-not-running');
  return { state, timer: state.timer, nowMs };
}

function stopInThePast(context: CommandContext, endAt: string): StoppedTimer {
  const { state, timer, nowMs } = runningNow(context);
  const endMs = Date.parse(endAt);
  if (endMs <= Date.parse(timer.startAt)) throw new CodedError('end-before-start', { path: 'endAt' });
  if (endMs > nowMs) throw new CodedError('in-the-future', { path: 'endAt' });
  return commitTimer(context, stopAt(state, endMs, nowMs));
}

function moveStart(context: CommandContext, startAt: string): void {
  const { state, timer, nowMs } = runningNow(context);
  const startMs = Date.parse(startAt);
  if (startMs > nowMs) throw new CodedError('in-the-future', { path: 'startAt' });
  if (nowMs - startMs > longestSessionMs) throw new CodedError('too-long-session', { path: 'startAt' });
  const others = overlapsOf(toDraftSession(timer, startAt, nowMs), context.store.state.journal.sessions);
  if (others.length > 0)
    throw new CodedError('overlap', { ids: others.map(({ id }) => id), path: 'startAt' });
  const { away } = timer;
  // An absence from before the new beginning began with it.
  const sinceMs = away && Math.max(startMs, Date.parse(away.sinceAt));
  context.store.commit({
    timer: {
      ...timer,
      startAt: toInstant(startMs),
      ...(away && sinceMs !== undefined && { away: { ...away, sinceAt: toInstant(sinceMs) } }),
    },
    absences: state.absences,
    nouns: ['timer', 'day'],
  });
}

function toDraftSession(timer: RunningTimer, startAt: string, nowMs: number): Session {
  const { timeZone, channelId, activity, contactIds, dealIds } = timer;
  // Only what is earlier than before is new; a stretch already timed may lie beside others.
  const endAt = toInstant(Math.min(nowMs, Date.parse(timer.startAt)));
  return {
    id: '',
    startAt,
    endAt,
    timeZone,
    channelId,
    activity,
    contactIds,
    dealIds,
    source: 'timer',
  };
}

function confirmRunning(
  context: CommandContext,
  { endAt, contactIds = [] }: { endAt: string | null; contactIds?: readonly string[] | undefined },
): StoppedTimer | null {
  const { store } = context;
  requireLinks(store.state.journal, { contactIds });
  const { state, timer, nowMs } = runningNow(context);
  const met = { ...timer, contactIds: [...new Set([...timer.contactIds, ...contactIds])] };
  const known: TimerState = { ...state, timer: met };
  if (endAt === null) {
    commitTimer(context, { state: confirm(known, nowMs), stretches: [] });
    return null;
  }
  const endMs = Date.parse(endAt);
  if (endMs <= Date.parse(timer.startAt)) throw new CodedError('end-before-start', { path: 'endAt' });
  if (endMs > nowMs) throw new CodedError('in-the-future', { path: 'endAt' });
  return commitTimer(context, stopAt(known, endMs, nowMs));
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
    ...(context.watchesTimer ? {} : { unattendedSince: startAt }),
  };
}

function updated(journal: Journal, timer: RunningTimer, draft: Partial<TimerDraft>): RunningTimer {
  const channelId = draft.channelId ?? timer.channelId;
  const activity = draft.activity ?? timer.activity;
  requireActivity(channelById(journal, channelId), activity);
  requireLinks(journal, draft);
  const changed = {
    ...timer,
    channelId,
    activity,
    contactIds: draft.contactIds ?? timer.contactIds,
    dealIds: draft.dealIds ?? timer.dealIds,
    note: draft.note ?? timer.note,
  };
  // What was asked about another channel is no question of this one; what holds the timer still is.
  return channelId === timer.channelId || timer.isHeld ? changed : toPlainTimer(changed);
}
