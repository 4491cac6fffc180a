import { createLocalDays } from '../journal/local-day.ts';
import type { Absence, AbsenceReason, RunningTimer } from '../journal/types.ts';
import { followClock } from './clock.ts';
import { factsOf, toInstant, type TimerRules, type TimerState } from './timer-state.ts';

/** Without a sign of life for this long, nobody was awake: three beats missed. */
const longestSilenceMs = 90_000;
/** Idle time comes in whole seconds: what looks like a movement this soon after the last one is rounding. */
const roundingMs = 2000;
/** A restart this short goes on as if nothing had been, where the channel does not say. */
const shortRestartMs = 300_000;

/** What the system says about the person at the computer. */
export interface Presence {
  /** Since the last key or movement, in ms; null where the system does not say. */
  idleMs: number | null;
  isLocked: boolean;
}

export interface Observation {
  nowMs: number;
  presence: Presence;
  rules: TimerRules;
  createId: () => string;
}

/**
 * A sign of life: notices that the clock was set, that the computer slept without saying so, that nobody has typed for
 * long, that somebody is back, and that the channel's time is up. The same observation twice changes nothing more.
 */
export function observe(given: TimerState, observation: Observation): TimerState {
  const { nowMs, presence, rules } = observation;
  const state = followClock(given, nowMs);
  const { timer } = state;
  if (!timer) return state;
  if (timer.isHeld) return state;
  const silenceMs = nowMs - Date.parse(timer.heartbeatAt);
  const slept =
    silenceMs > longestSilenceMs
      ? leaveAt(state, Date.parse(timer.heartbeatAt), { reason: 'suspend', rules })
      : state;
  const isIdle =
    presence.idleMs !== null && rules.idleAfterMs !== null && presence.idleMs >= rules.idleAfterMs;
  const left =
    isIdle || presence.isLocked ? leave(slept, presence.isLocked ? 'lock' : 'idle', observation) : slept;
  const back = isBack(left, observation) ? comeBack(left, observation) : left;
  return askWhenDue(beaten(back, nowMs), rules, nowMs);
}

/** Somebody leaves: from the last key or movement on, where that is known. One who is away already stays away since then. */
export function leave(
  given: TimerState,
  reason: AbsenceReason,
  { nowMs, presence, rules }: Observation,
): TimerState {
  const state = followClock(given, nowMs);
  return leaveAt(state, nowMs - (presence.idleMs ?? 0), { reason, rules });
}

function leaveAt(
  state: TimerState,
  sinceMs: number,
  { reason, rules }: { reason: AbsenceReason; rules: TimerRules },
): TimerState {
  const { timer, absences } = state;
  if (!timer || timer.isHeld || timer.away || timer.leftAt !== undefined || rules.idleAfterMs === null)
    return state;
  // The last key may lie before the timer, or in a gap that was closed already.
  const earliestMs = Math.max(
    Date.parse(timer.startAt),
    ...absences.map(({ toAt }) => Date.parse(toAt)),
    timer.confirmedAt === undefined ? 0 : Date.parse(timer.confirmedAt),
  );
  const sinceAt = toInstant(Math.max(earliestMs, sinceMs));
  const left = rules.awayExpected ? { leftAt: sinceAt } : { away: { sinceAt, reason } };
  return { ...state, timer: { ...timer, ...left } };
}

function isBack({ timer }: TimerState, { nowMs, presence }: Observation): boolean {
  const sinceAt = timer?.away?.sinceAt ?? timer?.leftAt;
  if (sinceAt === undefined || presence.isLocked) return false;
  // Where idle time is not told, an absence began with sleep or a lock: awake and unlocked is back.
  if (presence.idleMs === null) return true;
  return nowMs - presence.idleMs > Date.parse(sinceAt) + roundingMs;
}

/**
 * Somebody is back. A short absence counts as if it had not been; a long one becomes a gap with a question; one that
 * goes past the day's end holds the timer ("did you stop earlier?"). Where being away was expected, the time counts and
 * the question is when it ended.
 */
export function comeBack(given: TimerState, observation: Observation): TimerState {
  const { nowMs, rules, presence } = observation;
  const { timer: seen } = given;
  if (!seen || seen.isHeld || presence.isLocked) return followClock(given, nowMs);
  // Sleep that nobody told before: the last sign of life is from before it.
  const silenceMs = nowMs - Date.parse(seen.heartbeatAt);
  const slept =
    silenceMs > longestSilenceMs
      ? leaveAt(given, Date.parse(seen.heartbeatAt), { reason: 'suspend', rules })
      : followClock(given, nowMs);
  const state = beaten(slept, nowMs);
  const { timer } = state;
  const sinceAt = timer?.away?.sinceAt ?? timer?.leftAt;
  if (!timer || sinceAt === undefined) return state;
  const sinceMs = Date.parse(sinceAt);
  const { away, leftAt: _leftAt, ...rest } = timer;
  if (rules.idleAfterMs === null || nowMs - sinceMs < rules.idleAfterMs) return { ...state, timer: rest };
  if (away && isOverNight(timer, sinceMs, observation))
    return { ...state, timer: { ...rest, away: { sinceAt, reason: 'night' }, isHeld: true } };
  if (!away)
    return { ...state, timer: { ...rest, leftAt: sinceAt, askedAt: timer.askedAt ?? toInstant(nowMs) } };
  const gap: Absence = {
    ...factsOf(timer),
    id: observation.createId(),
    fromAt: sinceAt,
    toAt: toInstant(nowMs),
    reason: away.reason,
    isAsked: true,
  };
  return { timer: rest, absences: [...state.absences, gap] };
}

function isOverNight({ timeZone }: RunningTimer, sinceMs: number, { nowMs, rules }: Observation): boolean {
  const days = createLocalDays(rules.dayStartsAt);
  return days.dayOf(sinceMs, timeZone) !== days.dayOf(nowMs, timeZone);
}

function beaten(state: TimerState, nowMs: number): TimerState {
  if (!state.timer) return state;
  // Whoever beats watches: a shutdown that was called off is over.
  const { unattendedSince: _unattendedSince, ...timer } = state.timer;
  return { ...state, timer: { ...timer, heartbeatAt: toInstant(nowMs) } };
}

/** Asks whether the timer still runs once the channel's time is up since the user last said so. */
function askWhenDue(state: TimerState, { checkInAfterMs }: TimerRules, nowMs: number): TimerState {
  const { timer } = state;
  if (!timer || timer.isHeld || timer.away || timer.askedAt !== undefined || checkInAfterMs === null)
    return state;
  const dueMs = Date.parse(timer.confirmedAt ?? timer.startAt) + checkInAfterMs;
  return nowMs < dueMs ? state : { ...state, timer: { ...timer, askedAt: toInstant(dueMs) } };
}

/** The app quits or the computer shuts down: from here on nobody watches, and the next start knows that on purpose. */
export function quit(given: TimerState, nowMs: number): TimerState {
  const state = followClock(given, nowMs);
  const { timer } = state;
  if (!timer || timer.isHeld || timer.unattendedSince !== undefined) return state;
  const at = toInstant(nowMs);
  return { ...state, timer: { ...timer, heartbeatAt: at, unattendedSince: at } };
}

/**
 * The app starts on a timer that was left running. A restart of a few minutes goes on as if nothing had been; after a
 * longer time or a crash nothing counts since the last sign of life until the user says what became of it.
 */
export function resume(
  given: TimerState,
  { nowMs, rules }: Pick<Observation, 'nowMs' | 'rules'>,
): TimerState {
  const state = followClock(given, nowMs);
  const { timer } = state;
  if (!timer || timer.isHeld) return state;
  const { unattendedSince, ...rest } = timer;
  const lastSignAt = unattendedSince ?? timer.heartbeatAt;
  const awayForMs = nowMs - Date.parse(timer.away?.sinceAt ?? lastSignAt);
  const isShort = awayForMs < (rules.idleAfterMs ?? shortRestartMs);
  if (unattendedSince !== undefined && isShort) return beaten({ ...state, timer: rest }, nowMs);
  if (unattendedSince !== undefined && rules.awayExpected && !timer.away)
    return beaten(
      { ...state, timer: { ...rest, leftAt: lastSignAt, askedAt: timer.askedAt ?? lastSignAt } },
      nowMs,
    );
  const reason = unattendedSince === undefined ? 'crash' : 'closed';
  const away = timer.away ?? { sinceAt: lastSignAt, reason };
  return { ...state, timer: { ...rest, away, isHeld: true } };
}
