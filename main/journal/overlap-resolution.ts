import type { Interval } from './interval.ts';
import { timeOf } from './session-time.ts';
import type { Session } from './types.ts';

function cut(session: Session, [startMs, endMs]: Interval): Session {
  return { ...session, startAt: new Date(startMs).toISOString(), endAt: new Date(endMs).toISOString() };
}

/** The parts of a stretch outside of others, in order. */
function freeParts([startMs, endMs]: Interval, others: readonly Interval[]): Interval[] {
  let parts: Interval[] = [[startMs, endMs]];
  for (const [otherStartMs, otherEndMs] of others) {
    parts = parts.flatMap(([fromMs, toMs]): Interval[] => {
      if (otherEndMs <= fromMs || otherStartMs >= toMs) return [[fromMs, toMs]];
      const before: Interval = [fromMs, otherStartMs];
      const after: Interval = [otherEndMs, toMs];
      return [before, after].filter(([from, to]) => to > from);
    });
  }
  return parts;
}

function cutTo(session: Session, parts: readonly Interval[], createId: () => string): Session[] {
  return parts.map((part, index) => {
    const piece = cut(session, part);
    if (index === 0) return piece;
    // A publication was made once.
    const { publication: _publication, ...rest } = piece;
    return { ...rest, id: createId() };
  });
}

/**
 * Cuts the others where the session lies: one that reaches over an end becomes shorter, one that surrounds it becomes
 * two. Null when another lies wholly within: nothing would be left of it.
 */
export function makeRoom(
  session: Session,
  others: readonly Session[],
  createId: () => string,
): Session[] | null {
  const changed: Session[] = [];
  for (const other of others) {
    const parts = freeParts(timeOf(other), [timeOf(session)]);
    if (parts.length === 0) return null;
    changed.push(...cutTo(other, parts, createId));
  }
  return changed;
}

/** Cuts the session to what the others leave free, in one piece or more; null when nothing is left. */
export function fitAround(
  session: Session,
  others: readonly Session[],
  createId: () => string,
): Session[] | null {
  const parts = freeParts(timeOf(session), others.map(timeOf));
  return parts.length === 0 ? null : cutTo(session, parts, createId);
}
