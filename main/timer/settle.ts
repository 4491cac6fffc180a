import { CodedError } from '../journal/coded-error.ts';
import type { Interval } from '../journal/interval.ts';
import { workedStretches } from '../journal/running-time.ts';
import type { Absence, Activity, RunningTimer } from '../journal/types.ts';
import { followClock } from './clock.ts';
import {
  belongsTo,
  factsOf,
  toInstant,
  toPlainTimer,
  type TimedStretch,
  type TimerState,
  type Transition,
} from './timer-state.ts';

/** One part of a gap, from where the one before ended up to `toAt`. */
export interface GapPart {
  toAt: string;
  as: 'keep' | 'discard' | { channelId: string; activity: Activity };
}

export interface Settlement {
  id: string;
  parts: readonly GapPart[];
  next: 'continue' | 'stop';
  nowMs: number;
}

/**
 * Settles a gap by its parts, which add up to it. What is kept joins the stretch before it; what is somebody else's is
 * saved at once. Stopping drops what the timer ran after the gap: the question is what became of it since.
 * @throws CodedError `not-found`; `invalid-request` when the parts do not add up to the gap.
 */
export function settle(given: TimerState, settlement: Settlement): Transition {
  const state = followClock(given, settlement.nowMs);
  const absence = state.absences.find(({ id }) => id === settlement.id);
  if (!absence) throw new CodedError('not-found');
  const parts = toIntervals(absence, settlement.parts);
  const left = state.absences.filter((other) => other !== absence);
  const others = parts.flatMap((part) =>
    typeof part.as === 'object' ? [toOther(absence, part.interval, part.as)] : [],
  );
  const kept = parts.filter(({ as }) => as === 'keep').map(({ interval }) => interval);
  const { timer } = state;
  if (!timer || !belongsTo(timer, absence))
    return {
      state: { timer, absences: left },
      stretches: [
        ...joined(kept).map((interval) => ({ ...factsOf(absence), interval, prolongs: true })),
        ...others,
      ],
    };
  if (settlement.next === 'continue' && parts.every(({ as }) => as === 'keep'))
    return { state: { timer: confirmed(timer, settlement.nowMs), absences: left }, stretches: [] };
  const before = workedStretches(timer, state.absences, Date.parse(absence.fromAt));
  const own = joined([...before, ...kept]).map((interval): TimedStretch => ({ ...factsOf(timer), interval }));
  if (settlement.next === 'stop') {
    const earlier = left.filter((other) => !belongsTo(timer, other) || other.fromAt < absence.fromAt);
    return { state: { timer: null, absences: earlier }, stretches: [...own, ...others] };
  }
  return goOn({ timer, absence, own, others, left }, settlement.nowMs);
}

/** The timer goes on from the gap's end; a part kept up to there is still its own. */
function goOn(
  split: {
    timer: RunningTimer;
    absence: Absence;
    own: TimedStretch[];
    others: TimedStretch[];
    left: readonly Absence[];
  },
  nowMs: number,
): Transition {
  const { timer, absence, own, others, left } = split;
  const gapEndMs = Date.parse(absence.toAt);
  const last = own.at(-1);
  const carriesOn = last !== undefined && last.interval[1] === gapEndMs;
  const startMs = carriesOn ? last.interval[0] : gapEndMs;
  return {
    state: { timer: { ...confirmed(timer, nowMs), startAt: toInstant(startMs) }, absences: left },
    stretches: [...(carriesOn ? own.slice(0, -1) : own), ...others],
  };
}

/** Whoever answers is there: the check-in counts from now. */
function confirmed(timer: RunningTimer, nowMs: number): RunningTimer {
  const at = toInstant(nowMs);
  return timer.isHeld ? timer : { ...toPlainTimer(timer), heartbeatAt: at, confirmedAt: at };
}

function toIntervals(
  absence: Absence,
  parts: readonly GapPart[],
): { interval: Interval; as: GapPart['as'] }[] {
  let fromMs = Date.parse(absence.fromAt);
  const intervals = parts.map(({ toAt, as }, index) => {
    const toMs = Date.parse(toAt);
    if (toMs <= fromMs) throw new CodedError('invalid-request', { path: `parts[${index}].toAt` });
    const interval: Interval = [fromMs, toMs];
    fromMs = toMs;
    return { interval, as };
  });
  if (fromMs !== Date.parse(absence.toAt)) throw new CodedError('invalid-request', { path: 'parts' });
  return intervals;
}

function toOther(
  absence: Absence,
  interval: Interval,
  as: { channelId: string; activity: Activity },
): TimedStretch {
  // Another activity is with other people: whom the timer named was not there.
  return { ...factsOf(absence), ...as, contactIds: [], dealIds: [], note: '', interval };
}

/** Stretches that touch are one. */
function joined(intervals: readonly Interval[]): Interval[] {
  const found: Interval[] = [];
  for (const interval of intervals) {
    const last = found.at(-1);
    if (last && last[1] === interval[0]) found[found.length - 1] = [last[0], interval[1]];
    else found.push(interval);
  }
  return found;
}
