import type { ContactDraft } from '../contract/commands.ts';
import type { ContactRow, ContactView, ContactsPage, ContactsQuery, Named } from '../contract/views.ts';
import { CodedError } from '../journal/coded-error.ts';
import { contactName } from '../journal/contact.ts';
import { findRecord, putRecords } from '../journal/records.ts';
import { createContactMatcher } from '../journal/search.ts';
import type { Contact, Deal, Journal, Session } from '../journal/types.ts';
import type { CommandContext, Handlers } from './context.ts';
import { channelById, namedDeals } from './links.ts';
import { removeToTrash } from './trash.ts';
import { toSessionRow, withoutUndefined } from './session.ts';

type ContactCommand = 'contacts:view' | 'contacts:find' | 'contact:view' | 'contact:save' | 'contact:delete';

const pickerSize = 20;

/** The commands of people: list, search, one person's story, add, correct, delete. */
export function contactCommands(context: CommandContext): Handlers<ContactCommand> {
  const { store } = context;
  return {
    'contacts:view': (query) => viewContacts(store.state.journal, query),
    'contacts:find': ({ search }) => findContacts(store.state.journal, search),
    'contact:view': ({ id }) => viewContact(store.state.journal, id),
    'contact:save': (draft) => {
      const contact = toContact(context, draft);
      store.commit({ journal: putRecords(store.state.journal, 'contact', [contact]), nouns: ['contact'] });
      return contact;
    },
    'contact:delete': ({ id }) => {
      removeToTrash(context, {
        kind: 'contact',
        id,
        unname: (journal, at) => withoutContact(journal, id, at),
        nouns: ['contact', 'session', 'deal', 'day'],
      });
      return null;
    },
  };
}

function toContact(context: CommandContext, draft: ContactDraft): Contact {
  const { journal } = context.store.state;
  if (draft.id !== undefined && !findRecord(journal, 'contact', draft.id)) throw new CodedError('not-found');
  if (![draft.firstName, draft.lastName, draft.company].some((part) => part?.trim())) {
    throw new CodedError('invalid-request', { path: 'firstName' });
  }
  if (draft.origin?.channelId != null) channelById(journal, draft.origin.channelId);
  return {
    ...withoutUndefined(draft),
    id: draft.id ?? context.createId(),
    changedAt: context.now().toISOString(),
  };
}

/** The journal in which nothing names that contact any more; hours and amounts stay. */
function withoutContact(journal: Journal, id: string, changedAt: string): Journal {
  const unnamed = <Named extends { contactIds?: string[] }>(records: readonly Named[]) =>
    records
      .filter((record) => record.contactIds?.includes(id))
      .map((record) => ({
        ...record,
        contactIds: record.contactIds?.filter((other) => other !== id) ?? [],
        changedAt,
      }));
  const withSessions = putRecords(journal, 'session', unnamed(journal.sessions));
  const withDeals = putRecords(withSessions, 'deal', unnamed(journal.deals));
  return putRecords(withDeals, 'dayEntry', unnamed(journal.dayEntries));
}

function findContacts(journal: Journal, search: string): Named[] {
  const matches = createContactMatcher(search);
  const found: Named[] = [];
  for (const contact of journal.contacts) {
    if (found.length === pickerSize) break;
    if (matches(contact)) found.push({ id: contact.id, name: contactName(contact) });
  }
  return found;
}

const collator = new Intl.Collator('fr', { sensitivity: 'base' });
const sortedContacts = new WeakMap<readonly Contact[], readonly Contact[]>();

/** By last name, made once per list of contacts. */
function inOrder(contacts: readonly Contact[]): readonly Contact[] {
  const known = sortedContacts.get(contacts);
  if (known) return known;
  const keyed = contacts.map((contact) => ({
    contact,
    key: `${contact.lastName || contactName(contact)} ${contact.firstName}`,
  }));
  keyed.sort((a, b) => collator.compare(a.key, b.key));
  const sorted = keyed.map(({ contact }) => contact);
  sortedContacts.set(contacts, sorted);
  return sorted;
}

function viewContacts(journal: Journal, query: ContactsQuery): ContactsPage {
  const matches = createContactMatcher(query.search ?? '');
  const found = inOrder(journal.contacts).filter(
    (contact) =>
      (query.met === undefined || query.met === (contact.metOn !== undefined)) &&
      (query.target === undefined || query.target === (contact.target === true)) &&
      matches(contact),
  );
  const page = found.slice(query.offset, query.offset + query.limit);
  const story = storyOf(journal, new Set(page.map((contact) => contact.id)));
  return {
    rows: page.map((contact) => toContactRow(journal, contact, story.get(contact.id))),
    total: found.length,
    all: journal.contacts.length,
    met: journal.contacts.filter((contact) => contact.metOn !== undefined).length,
  };
}

interface Story {
  sessions: Session[];
  deals: Deal[];
}

/** The sessions and deals that name each of these contacts, found in one pass. */
function storyOf(journal: Journal, ids: ReadonlySet<string>): Map<string, Story> {
  const stories = new Map<string, Story>([...ids].map((id) => [id, { sessions: [], deals: [] }]));
  for (const session of journal.sessions)
    for (const id of session.contactIds) stories.get(id)?.sessions.push(session);
  for (const deal of journal.deals) for (const id of deal.contactIds) stories.get(id)?.deals.push(deal);
  return stories;
}

function durationMs(session: Session): number {
  return Date.parse(session.endAt) - Date.parse(session.startAt);
}

function toContactRow(journal: Journal, contact: Contact, story: Story | undefined): ContactRow {
  const origin = journal.channels.find((channel) => channel.id === contact.origin?.channelId);
  return {
    ...contact,
    name: contactName(contact),
    originName: origin?.name ?? null,
    spentMs: (story?.sessions ?? []).reduce((sum, session) => sum + durationMs(session), 0),
    dealCount: story?.deals.length ?? 0,
  };
}

function viewContact(journal: Journal, id: string): ContactView {
  const contact = findRecord(journal, 'contact', id);
  if (!contact) throw new CodedError('not-found');
  const story = storyOf(journal, new Set([id])).get(id);
  const sessions = [...(story?.sessions ?? [])].reverse();
  return {
    contact,
    name: contactName(contact),
    deals: namedDeals(
      journal,
      (story?.deals ?? []).map((deal) => deal.id),
    ),
    sessions: sessions.map((session) => toSessionRow(journal, session, durationMs(session))),
  };
}
