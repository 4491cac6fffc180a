import type { Interval } from './interval.ts';
import { memoiseByList } from './journal.ts';
import type { Session } from './types.ts';

const times = new WeakMap<Session, Interval>();

/** A session's [startMs, endMs), parsed once per record. */
export function timeOf(session: Session): Interval {
  const known = times.get(session);
  if (known) return known;
  const time: Interval = [Date.parse(session.startAt), Date.parse(session.endAt)];
  times.set(session, time);
  return time;
}

/** The times of a list of sessions, in its order: one walk for all that reads the list again and again. */
export const timesOf = memoiseByList((sessions: readonly Session[]): readonly Interval[] =>
  sessions.map(timeOf),
);
