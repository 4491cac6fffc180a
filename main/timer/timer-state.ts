import type { Interval } from '../journal/interval.ts';
import type { Absence, RunningTimer } from '../journal/types.ts';

/** The timer and the gaps that are not settled yet, oldest first. */
export interface TimerState {
  readonly timer: RunningTimer | null;
  readonly absences: readonly Absence[];
}

/** How a channel's timer is watched. Times in ms. */
export interface TimerRules {
  /** From how long on an absence is one; null where nobody asks. */
  idleAfterMs: number | null;
  /** Away from the computer is expected: the time counts, and is confirmed afterwards. */
  awayExpected: boolean;
  /** How long the timer may run until it is asked about; null for ever. */
  checkInAfterMs: number | null;
  /** `HH:00`: where a day ends, and with it what a single absence can be. */
  dayStartsAt: string;
}

/** A stretch that becomes a session, with what was done in it. */
export interface TimedStretch
  extends Pick<Absence, 'timeZone' | 'channelId' | 'activity' | 'contactIds' | 'dealIds' | 'note'> {
  interval: Interval;
  /** Goes on where an earlier session of the same work ended, and makes that one longer. */
  prolongs?: boolean;
}

/** What a step makes of a state: the next one, and the sessions that are to be saved with it. */
export interface Transition {
  state: TimerState;
  stretches: TimedStretch[];
}

/**
 * stopped: nothing runs · running · away: nobody is there, nothing counts · waiting: the user is asked what became of
 * an absence, or whether the timer still runs.
 */
export type TimerStatus = 'stopped' | 'running' | 'away' | 'waiting';

export function statusOf({ timer, absences }: TimerState): TimerStatus {
  if (!timer) return absences.some((absence) => absence.isAsked) ? 'waiting' : 'stopped';
  if (timer.isHeld || timer.askedAt !== undefined || absences.some((absence) => absence.isAsked))
    return 'waiting';
  return timer.away ? 'away' : 'running';
}

export function toInstant(ms: number): string {
  return new Date(ms).toISOString();
}

/** The facts that a session takes over from its timer or its gap. */
export function factsOf(of: RunningTimer | Absence): Omit<TimedStretch, 'interval'> {
  const { timeZone, channelId, activity, contactIds, dealIds, note } = of;
  return { timeZone, channelId, activity, contactIds, dealIds, note };
}

/** The timer without its open absence and without any question about it. */
export function toPlainTimer(timer: RunningTimer): RunningTimer {
  const {
    away: _away,
    isHeld: _isHeld,
    leftAt: _leftAt,
    askedAt: _askedAt,
    unattendedSince: _unattendedSince,
    ...plain
  } = timer;
  return plain;
}

/** Whether a gap lies within what the running timer timed. */
export function belongsTo(timer: RunningTimer | null, { fromAt }: Pick<Absence, 'fromAt'>): boolean {
  return timer !== null && Date.parse(fromAt) >= Date.parse(timer.startAt);
}
