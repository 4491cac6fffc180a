import { timeOf } from './session-time.ts';
import type { Session } from './types.ts';

interface Stretch {
  session: Session;
  startMs: number;
  endMs: number;
}

function toStretch(session: Session): Stretch {
  const [startMs, endMs] = timeOf(session);
  return { session, startMs, endMs };
}

/** Two sessions may share time only where at least one of them is `parallel`; sessions are half-open. */
function collide(a: Stretch, b: Stretch): boolean {
  if (a.session.parallel || b.session.parallel) return false;
  return a.startMs < b.endMs && b.startMs < a.endMs;
}

/** The sessions that one may not share time with but does; itself (by id) left out. */
export function overlapsOf(session: Session, sessions: readonly Session[]): Session[] {
  if (session.parallel) return [];
  const stretch = toStretch(session);
  return sessions.filter((other) => other.id !== session.id && collide(stretch, toStretch(other)));
}

/** The session, made `parallel` where it would otherwise overlap one of the others. */
export function markParallelWhereNeeded(session: Session, sessions: readonly Session[]): Session {
  return overlapsOf(session, sessions).length > 0 ? { ...session, parallel: true } : session;
}

export interface Overlap {
  earlier: Session;
  /** The one that starts later; at the same start, the one with the larger id. */
  later: Session;
}

function startsBefore(a: Stretch, b: Stretch): number {
  if (a.startMs !== b.startMs) return a.startMs - b.startMs;
  return a.session.id < b.session.id ? -1 : 1;
}

/** The later sessions that overlap an earlier one, each with the first it meets; walking forward in time. */
export function findOverlaps(sessions: readonly Session[]): Overlap[] {
  const stretches = sessions.filter((session) => !session.parallel).map(toStretch);
  stretches.sort(startsBefore);
  const overlaps: Overlap[] = [];
  let standing: Stretch | undefined;
  for (const stretch of stretches) {
    if (standing && stretch.startMs < standing.endMs)
      overlaps.push({ earlier: standing.session, later: stretch.session });
    else standing = stretch;
  }
  return overlaps;
}

/** The sessions without overlaps: of two that overlap, the later becomes parallel, and then stands in nobody's way. */
export function markOverlaps(sessions: readonly Session[]): {
  sessions: readonly Session[];
  madeParallel: string[];
} {
  const later = new Set(findOverlaps(sessions).map((overlap) => overlap.later));
  if (later.size === 0) return { sessions, madeParallel: [] };
  return {
    sessions: sessions.map((session) => (later.has(session) ? { ...session, parallel: true } : session)),
    madeParallel: [...later].map((session) => session.id),
  };
}
