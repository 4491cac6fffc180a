import type { Named } from '../contract/views.ts';
import { CodedError } from '../journal/coded-error.ts';
import { contactName } from '../journal/contact.ts';
import { findRecord } from '../journal/records.ts';
import type { Activity, Channel, Journal } from '../journal/types.ts';
import { activitiesOf } from '../journal/activity.ts';

interface Links {
  contactIds?: readonly string[] | undefined;
  dealIds?: readonly string[] | undefined;
}

/** The channel of that id, or CodedError `unknown-channel`. */
export function channelById(journal: Journal, id: string): Channel {
  const channel = journal.channels.find((other) => other.id === id);
  if (channel) return channel;
  throw new CodedError('unknown-channel', { channel: id, known: journal.channels.map((other) => other.id) });
}

/** Refuses an activity that does not fit the channel's kind. */
export function requireActivity(channel: Channel, activity: Activity): void {
  const possible: readonly Activity[] = activitiesOf(channel.kind);
  if (!possible.includes(activity)) throw new CodedError('unknown-activity', { activity, known: possible });
}

/** Refuses people and deals that do not exist. */
export function requireLinks(journal: Journal, links: Links): void {
  for (const id of links.contactIds ?? []) {
    if (!findRecord(journal, 'contact', id)) throw new CodedError('unknown-contact', { contact: id });
  }
  for (const id of links.dealIds ?? []) {
    if (!findRecord(journal, 'deal', id)) throw new CodedError('unknown-deal', { deal: id });
  }
}

/** The contacts of these ids with their names; ids without a record are left out. */
export function namedContacts(journal: Journal, ids: readonly string[]): Named[] {
  return ids.flatMap((id) => {
    const contact = findRecord(journal, 'contact', id);
    return contact ? [{ id, name: contactName(contact) }] : [];
  });
}

/** The deals of these ids with their titles. */
export function namedDeals(journal: Journal, ids: readonly string[]): Named[] {
  return ids.flatMap((id) => {
    const deal = findRecord(journal, 'deal', id);
    return deal ? [{ id, name: deal.title }] : [];
  });
}
