import type { Contact } from './types.ts';

/** How a contact is called on screen: first and last name, or the company, or the address. */
export function contactName(contact: Contact): string {
  const name = `${contact.firstName} ${contact.lastName}`.trim();
  return name || contact.company || contact.email || contact.url || contact.id;
}

/** A first and a last name from what was typed in one field: all but the first word is the last name. */
export function splitName(typed: string): { firstName: string; lastName: string } {
  const words = typed.trim().split(/\s+/);
  return { firstName: words[0] ?? '', lastName: words.slice(1).join(' ') };
}
