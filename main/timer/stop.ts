import { workedStretches } from '../journal/running-time.ts';
import type { Absence, RunningTimer } from '../journal/types.ts';
import { followClock } from './clock.ts';
import {
  belongsTo,
  factsOf,
  toInstant,
  toPlainTimer,
  type TimedStretch,
  type TimerRules,
  type TimerState,
  type Transition,
} from './timer-state.ts';

/** A stretch shorter than this is a slip of the hand and leaves no session. */
const shortestStretchMs = 1000;
/** What is in doubt for less than this is not worth a question: it is left out. */
const shortestDoubtMs = 60_000;
/** Where a channel does not say how long an absence is, a sign of life this old is none. */
const staleAfterMs = 300_000;

export interface StopMoment {
  nowMs: number;
  rules: TimerRules;
  createId: () => string;
}

/**
 * Stops now, whatever any rule says. Time that nobody confirmed (an open absence; on a channel without proof of
 * presence, what came after an unanswered check-in) is not lost and not counted: it becomes a gap to be settled.
 */
export function stopNow(given: TimerState, { nowMs, rules, createId }: StopMoment): Transition {
  const state = followClock(given, nowMs);
  const { timer } = state;
  if (!timer) return { state, stretches: [] };
  const doubt = doubtFrom(timer, rules, nowMs);
  const { away: _away, ...counted } = timer;
  if (!doubt) return stopped(state, counted, nowMs);
  if (nowMs - doubt.fromMs < shortestDoubtMs) return stopped(state, counted, doubt.fromMs);
  const gap: Absence = {
    ...factsOf(timer),
    id: createId(),
    fromAt: toInstant(doubt.fromMs),
    toAt: toInstant(nowMs),
    reason: doubt.reason,
    isAsked: true,
  };
  return stopped({ timer, absences: [...state.absences, gap] }, counted, nowMs);
}

/** Stops at a moment the user names: up to there everything counts but the gaps that are not settled. */
export function stopAt(given: TimerState, endMs: number, nowMs: number): Transition {
  const state = followClock(given, nowMs);
  const { timer } = state;
  if (!timer) return { state, stretches: [] };
  const { away: _away, ...counted } = timer;
  return stopped(state, counted, endMs);
}

/** Throws the timer away with its gaps. */
export function discard({ timer, absences }: TimerState): TimerState {
  return { timer: null, absences: absences.filter((absence) => !belongsTo(timer, absence)) };
}

interface Doubt {
  fromMs: number;
  reason: Absence['reason'];
}

function doubtFrom(timer: RunningTimer, rules: TimerRules, nowMs: number): Doubt | null {
  const { idleAfterMs, awayExpected } = rules;
  const { away, askedAt, isHeld } = timer;
  if (away) {
    const fromMs = Date.parse(away.sinceAt);
    const isLong = isHeld || idleAfterMs === null || nowMs - fromMs >= idleAfterMs;
    if (isLong) return { fromMs, reason: away.reason };
  }
  if (!awayExpected && idleAfterMs !== null) return staleSign(timer, nowMs, idleAfterMs);
  const dueMs = askedAt === undefined ? checkInDueMs(timer, rules) : Date.parse(askedAt);
  return dueMs !== null && nowMs - dueMs >= shortestDoubtMs ? { fromMs: dueMs, reason: 'unconfirmed' } : null;
}

/**
 * Nobody has watched the timer for long: the app crashed or was quit, or the computer slept and no beat has come since.
 * A timer that the command line started was never watched; whoever stops it says when it ended.
 */
function staleSign(timer: RunningTimer, nowMs: number, idleAfterMs: number): Doubt | null {
  const { unattendedSince, heartbeatAt, startAt } = timer;
  if (unattendedSince === startAt) return null;
  const fromMs = Date.parse(unattendedSince ?? heartbeatAt);
  if (nowMs - fromMs < Math.max(idleAfterMs, staleAfterMs)) return null;
  return { fromMs, reason: unattendedSince === undefined ? 'suspend' : 'closed' };
}

/** When the channel's time is up, asked about or not; null for never, and for a timer of the command line. */
function checkInDueMs(timer: RunningTimer, { checkInAfterMs }: TimerRules): number | null {
  if (checkInAfterMs === null || timer.unattendedSince === timer.startAt) return null;
  return Date.parse(timer.confirmedAt ?? timer.startAt) + checkInAfterMs;
}

function stopped({ absences }: TimerState, timer: RunningTimer, endMs: number): Transition {
  const facts = factsOf(timer);
  const stretches = workedStretches(timer, absences, endMs)
    .filter(([fromMs, toMs]) => toMs - fromMs >= shortestStretchMs)
    .map((interval): TimedStretch => ({ ...facts, interval }));
  const left = absences.flatMap((absence): Absence[] => {
    if (!belongsTo(timer, absence) || Date.parse(absence.toAt) <= endMs) return [absence];
    return Date.parse(absence.fromAt) < endMs ? [{ ...absence, toAt: toInstant(endMs) }] : [];
  });
  return { state: { timer: null, absences: left }, stretches };
}

/** The user says that it still runs: what was in doubt counts. */
export function confirm(given: TimerState, nowMs: number): TimerState {
  const state = followClock(given, nowMs);
  if (!state.timer) return state;
  const at = toInstant(nowMs);
  return { ...state, timer: { ...toPlainTimer(state.timer), heartbeatAt: at, confirmedAt: at } };
}
