import { CodedError } from '../../journal/coded-error.ts';
import { foldText } from '../../journal/search.ts';
import type { Channel, Contact } from '../../journal/types.ts';
import type { Connection } from './connections.ts';
import { ContactIndex } from './contact-keys.ts';

export interface ConnectionMerge {
  contacts: readonly Contact[];
  added: number;
  filled: number;
  same: number;
}

export interface MergeContext {
  channelId: string;
  /** Instant of the change. */
  changedAt: string;
  createId: () => string;
}

/** The channel that LinkedIn's people come by; CodedError `unknown-channel` when the journal has none. */
export function linkedInChannelId(channels: readonly Channel[]): string {
  const found =
    channels.find((channel) => channel.id === 'linkedin') ??
    channels.find((channel) => channel.kind === 'online' && foldText(channel.name).includes('linkedin'));
  if (found) return found.id;
  throw new CodedError('unknown-channel', {
    channel: 'LinkedIn',
    known: channels.map((channel) => channel.name),
  });
}

/** So many lines between two breaths: the window stays alive during a large import. */
const batch = 2_000;

/**
 * Adds who is new and fills the blanks of who is known; what was typed is never overwritten, nobody is removed. The
 * list given stays as it is, and is handed back when nothing changes.
 */
export async function mergeConnections(
  contacts: readonly Contact[],
  connections: readonly Connection[],
  context: MergeContext,
): Promise<ConnectionMerge> {
  const byId = new Map(contacts.map((contact) => [contact.id, contact]));
  const index = new ContactIndex(contacts);
  const counts = { added: 0, filled: 0, same: 0 };
  for (const [place, connection] of connections.entries()) {
    if (place % batch === batch - 1) await new Promise<void>((resolve) => setImmediate(resolve));
    const known = index.find(connection);
    const merged = known ? fillBlanks(known, connection, context) : createContact(connection, context);
    if (!known) counts.added += 1;
    else if (merged === known) counts.same += 1;
    else counts.filled += 1;
    if (merged === known) continue;
    byId.set(merged.id, merged);
    index.put(merged);
  }
  return { contacts: counts.added + counts.filled === 0 ? contacts : [...byId.values()], ...counts };
}

function createContact(
  { connectedOn, ...person }: Connection,
  { channelId, changedAt, createId }: MergeContext,
): Contact {
  return { id: createId(), ...person, origin: { channelId, on: connectedOn }, changedAt };
}

/** The same object when there is no blank to fill. */
function fillBlanks(
  contact: Contact,
  connection: Connection,
  { channelId, changedAt }: MergeContext,
): Contact {
  const filled: Contact = { ...contact };
  // A name typed as one word is a choice: it is filled only where there is none at all.
  if (contact.firstName.trim() === '' && contact.lastName.trim() === '') {
    filled.firstName = connection.firstName;
    filled.lastName = connection.lastName;
  }
  for (const field of ['company', 'position', 'email', 'url'] as const) {
    const value = connection[field];
    if (value !== undefined && !contact[field]?.trim()) filled[field] = value;
  }
  const { origin } = contact;
  if (origin === undefined || (origin.channelId === channelId && origin.on === undefined)) {
    filled.origin = { channelId, on: connection.connectedOn };
  }
  return isSame(contact, filled) ? contact : { ...filled, changedAt };
}

function isSame(contact: Contact, filled: Contact): boolean {
  return (['firstName', 'lastName', 'company', 'position', 'email', 'url', 'origin'] as const).every(
    (field) => contact[field] === filled[field],
  );
}
