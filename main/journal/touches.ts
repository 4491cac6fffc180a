import { contactsById, sessionsByContact, sessionsByDeal } from './journal.ts';
import { createLocalDays, type LocalDays } from './local-day.ts';
import { timeOf } from './session-time.ts';
import type { Deal, Journal, Session } from './types.ts';

/** Something that led to a deal: a session, or the dated origin of one of its people. */
export interface Touch {
  kind: 'session' | 'origin';
  /** The session's id, or the contact's. */
  id: string;
  channelId: string;
  startMs: number;
  /** The local day on which it begins. */
  on: string;
  /** The whole session, in ms; 0 for an origin. */
  durationMs: number;
  sessionId?: string;
  contactId?: string;
}

/**
 * The touches of a deal in order, as domain.md, "Touches and credit", says. For a won deal they end with the day it was
 * won; for another there is no such day, and all are listed.
 */
export function touchesOf(deal: Deal, journal: Journal): Touch[] {
  const days = createLocalDays(journal.settings.dayStartsAt);
  const wonOn = deal.status === 'won' ? deal.closedOn : undefined;
  const sessions = [...sessionsTouching(deal, journal)].filter(
    (session) => wonOn === undefined || startDayOf(session, days) <= wonOn,
  );
  const touches = sessions.map((session) => toSessionTouch(session, days));
  touches.push(...originTouches(deal, journal, { days, wonOn, sessions }));
  return touches.sort(inOrder);
}

/** By start instant, then by id in UTF-16 code units. */
function inOrder(a: Touch, b: Touch): number {
  if (a.startMs !== b.startMs) return a.startMs - b.startMs;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

function sessionsTouching(deal: Deal, journal: Journal): Set<Session> {
  const found = new Set<Session>(sessionsByDeal(journal.sessions).get(deal.id));
  const byContact = sessionsByContact(journal.sessions);
  for (const contactId of deal.contactIds)
    for (const session of byContact.get(contactId) ?? []) found.add(session);
  return found;
}

const startDays = new WeakMap<LocalDays, WeakMap<Session, string>>();

/** The local day a session begins on, in its own zone; worked out once per record. */
export function startDayOf(session: Session, days: LocalDays): string {
  let known = startDays.get(days);
  if (!known) startDays.set(days, (known = new WeakMap()));
  let on = known.get(session);
  if (on === undefined) known.set(session, (on = days.dayOf(timeOf(session)[0], session.timeZone)));
  return on;
}

function toSessionTouch(session: Session, days: LocalDays): Touch {
  const [startMs, endMs] = timeOf(session);
  return {
    kind: 'session',
    id: session.id,
    channelId: session.channelId,
    startMs,
    on: startDayOf(session, days),
    durationMs: endMs - startMs,
    sessionId: session.id,
  };
}

interface OriginRules {
  days: LocalDays;
  wonOn: string | undefined;
  /** The deal's session touches. */
  sessions: readonly Session[];
}

/** An origin on the very day of a session with that person on that channel is that session, and no touch of its own. */
function originTouches(deal: Deal, journal: Journal, { days, wonOn, sessions }: OriginRules): Touch[] {
  const contacts = contactsById(journal.contacts);
  const touches: Touch[] = [];
  for (const contactId of new Set(deal.contactIds)) {
    const { channelId, on } = contacts.get(contactId)?.origin ?? {};
    if (channelId == null || on === undefined || (wonOn !== undefined && on > wonOn)) continue;
    const isSession = (session: Session): boolean =>
      session.channelId === channelId &&
      session.contactIds.includes(contactId) &&
      startDayOf(session, days) === on;
    if (sessions.some(isSession)) continue;
    touches.push({
      kind: 'origin',
      id: contactId,
      channelId,
      startMs: days.startOfDayMs(on, journal.settings.timeZone),
      on,
      durationMs: 0,
      contactId,
    });
  }
  return touches;
}
