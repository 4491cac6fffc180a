import type { Channel, Contact, Journal, JournalSettings, Session } from './types.ts';

export const defaultSettings: JournalSettings = {
  language: 'fr',
  currency: 'EUR',
  timeZone: 'Europe/Paris',
  dayStartsAt: '00:00',
  model: 'linear',
  decayHalfLifeDays: 30,
  dailyOnlineBudgetMinutes: 60,
};

/** A journal in which nothing has been written yet; channels are added by the caller. */
export function createEmptyJournal(settings: JournalSettings): Journal {
  return {
    settings,
    channels: [],
    sessions: [],
    dayEntries: [],
    dayCounts: [],
    contacts: [],
    deals: [],
    expenses: [],
    yearFigures: [],
    decisions: [],
    deleted: [],
  };
}

/** Whether the user has written nothing yet; channels and settings do not count. */
export function isEmptyJournal(journal: Journal): boolean {
  const lists = [
    journal.sessions,
    journal.dayEntries,
    journal.dayCounts,
    journal.contacts,
    journal.deals,
    journal.expenses,
    journal.yearFigures,
    journal.decisions,
    journal.deleted,
  ];
  return lists.every((list) => list.length === 0);
}

/** Remembers what was made of an immutable list for as long as the list lives. */
export function memoiseByList<List extends object, Made>(make: (list: List) => Made): (list: List) => Made {
  const made = new WeakMap<List, Made>();
  return (list) => {
    const known = made.get(list);
    if (known !== undefined) return known;
    const fresh = make(list);
    made.set(list, fresh);
    return fresh;
  };
}

export const contactsById = memoiseByList(
  (contacts: readonly Contact[]) => new Map(contacts.map((contact) => [contact.id, contact])),
);

export const channelsById = memoiseByList(
  (channels: readonly Channel[]) => new Map(channels.map((channel) => [channel.id, channel])),
);

function groupSessions(
  sessions: readonly Session[],
  idsOf: (session: Session) => readonly string[],
): Map<string, Session[]> {
  const groups = new Map<string, Session[]>();
  for (const session of sessions) {
    for (const id of idsOf(session)) {
      const group = groups.get(id);
      if (!group) groups.set(id, [session]);
      // A session that names the same record twice is one session.
      else if (group.at(-1) !== session) group.push(session);
    }
  }
  return groups;
}

export const sessionsByContact = memoiseByList((sessions: readonly Session[]) =>
  groupSessions(sessions, (session) => session.contactIds),
);

export const sessionsByDeal = memoiseByList((sessions: readonly Session[]) =>
  groupSessions(sessions, (session) => session.dealIds),
);
