import type { Absence } from '../journal/types.ts';
import { belongsTo, toInstant, type TimerState } from './timer-state.ts';

/**
 * The state by a clock that was set back: the timer keeps the length it had at its last sign of life, and its gaps
 * their places in it. A clock that was set forward looks like an absence, and is asked about like one.
 */
export function followClock(state: TimerState, nowMs: number): TimerState {
  const { timer, absences } = state;
  if (!timer) return state;
  const backMs = Date.parse(timer.heartbeatAt) - nowMs;
  if (backMs <= 0) return state;
  const moved = (at: string): string => toInstant(Date.parse(at) - backMs);
  const { away, leftAt, askedAt, confirmedAt, unattendedSince } = timer;
  return {
    timer: {
      ...timer,
      startAt: moved(timer.startAt),
      heartbeatAt: toInstant(nowMs),
      ...(away && { away: { ...away, sinceAt: moved(away.sinceAt) } }),
      ...(leftAt !== undefined && { leftAt: moved(leftAt) }),
      ...(askedAt !== undefined && { askedAt: moved(askedAt) }),
      ...(confirmedAt !== undefined && { confirmedAt: moved(confirmedAt) }),
      ...(unattendedSince !== undefined && { unattendedSince: moved(unattendedSince) }),
    },
    absences: absences.map(
      (absence): Absence =>
        belongsTo(timer, absence)
          ? { ...absence, fromAt: moved(absence.fromAt), toAt: moved(absence.toAt) }
          : absence,
    ),
  };
}
