import type { StoppedTimer } from '../contract/views.ts';
import type { Noun } from '../contract/events.ts';
import { markParallelWhereNeeded } from '../journal/overlap.ts';
import { findRecord, putRecords } from '../journal/records.ts';
import type { Journal, RunningTimer, Session } from '../journal/types.ts';
import { toInstant, type TimedStretch, type Transition } from '../timer/timer-state.ts';
import type { CommandContext } from './context.ts';

export interface TimerChange extends Transition {
  /** What runs instead of what the transition leaves, such as the timer that was switched to. */
  next?: RunningTimer;
}

/** Puts a step of the timer on the disk: its sessions, the timer and the gaps, all or nothing. */
export function commitTimer(context: CommandContext, { state, stretches, next }: TimerChange): StoppedTimer {
  const { store } = context;
  const before = store.state;
  const { journal, sessions } = withStretches(context, before.journal, stretches);
  const nouns: Noun[] = ['timer', ...(sessions.length > 0 ? (['session', 'day'] as const) : [])];
  store.commit({
    ...(sessions.length > 0 ? { journal } : {}),
    timer: next ?? state.timer,
    absences: state.absences,
    nouns: state.absences === before.absences || nouns.includes('day') ? nouns : [...nouns, 'day'],
  });
  return {
    sessions,
    countedMs: stretches.reduce((sum, { interval: [fromMs, toMs] }) => sum + toMs - fromMs, 0),
    absences: state.absences.filter((absence) => !before.absences.includes(absence)),
  };
}

/**
 * The journal with a session for each stretch. Stopping always works: where something was written by hand meanwhile,
 * the session is kept as parallel.
 */
function withStretches(
  context: CommandContext,
  given: Journal,
  stretches: readonly TimedStretch[],
): { journal: Journal; sessions: Session[] } {
  let journal = given;
  const sessions: Session[] = [];
  for (const stretch of stretches) {
    const session = toSession(context, journal, stretch);
    journal = putRecords(journal, 'session', [session]);
    sessions.push(session);
  }
  return { journal, sessions };
}

function toSession(context: CommandContext, journal: Journal, stretch: TimedStretch): Session {
  const { interval, note, contactIds, dealIds, prolongs, ...facts } = stretch;
  const [startAt, endAt] = [toInstant(interval[0]), toInstant(interval[1])];
  const changedAt = context.now().toISOString();
  const earlier = prolongs ? findProlonged(journal, stretch) : undefined;
  const session: Session = earlier
    ? { ...earlier, endAt, changedAt }
    : {
        ...facts,
        id: context.createId(),
        startAt,
        endAt,
        // Who was deleted while the timer ran or the gap waited cannot be named any more.
        contactIds: contactIds.filter((id) => findRecord(journal, 'contact', id)),
        dealIds: dealIds.filter((id) => findRecord(journal, 'deal', id)),
        source: 'timer',
        ...(note ? { note } : {}),
        changedAt,
      };
  return markParallelWhereNeeded(session, journal.sessions);
}

/** The session of the same timer that ended where the stretch begins. */
function findProlonged(journal: Journal, { interval, ...facts }: TimedStretch): Session | undefined {
  const startAt = toInstant(interval[0]);
  return journal.sessions.find(
    (session) =>
      session.endAt === startAt &&
      session.source === 'timer' &&
      session.channelId === facts.channelId &&
      session.activity === facts.activity &&
      session.timeZone === facts.timeZone,
  );
}
