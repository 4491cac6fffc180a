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

function doubtFrom(
  timer: RunningTimer,
  { idleAfterMs, awayExpected }: TimerRules,
  nowMs: number,
): { fromMs: number; reason: Absence['reason'] } | null {
  const { away, askedAt, isHeld } = timer;
  if (away) {
    const fromMs = Date.parse(away.sinceAt);
    const isLong = isHeld || idleAfterMs === null || nowMs - fromMs >= idleAfterMs;
    if (isLong) return { fromMs, reason: away.reason };
  }
  const hasProof = !awayExpected && idleAfterMs !== null;
  if (askedAt === undefined || hasProof) return null;
  const fromMs = Date.parse(askedAt);
  return nowMs - fromMs >= shortestDoubtMs ? { fromMs, reason: 'unconfirmed' } : null;
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
