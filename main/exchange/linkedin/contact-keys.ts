import type { Contact } from '../../journal/types.ts';
import { foldText } from '../../journal/search.ts';

type Person = Pick<Contact, 'firstName' | 'lastName' | 'company' | 'email' | 'url'>;

/** The name of a profile in its address, `/in/<slug>`, lower case; null for another address. */
function profileSlug(url: string | undefined): string | null {
  const slug = /\/in\/([^/?#\s]+)/i.exec(url ?? '')?.[1];
  if (slug === undefined) return null;
  try {
    return decodeURIComponent(slug).normalize('NFC').toLowerCase();
  } catch (error) {
    if (error instanceof URIError) return slug.toLowerCase();
    throw error;
  }
}

function emailKey(person: Person): string | null {
  return person.email?.trim().toLowerCase() || null;
}

function nameKey(person: Person): string | null {
  const name = foldText(`${person.firstName} ${person.lastName}`).replace(/\s+/g, ' ').trim();
  return name === ''
    ? null
    : `${name}|${foldText(person.company ?? '')
        .replace(/\s+/g, ' ')
        .trim()}`;
}

/** Finds who a person already is: by profile first, then e-mail, then name and company (linkedin-archive.md, "Keys"). */
export class ContactIndex {
  readonly #bySlug = new Map<string, string>();
  readonly #byEmail = new Map<string, string>();
  readonly #byName = new Map<string, string[]>();
  readonly #contacts = new Map<string, Contact>();

  constructor(contacts: Iterable<Contact>) {
    for (const contact of contacts) this.put(contact);
  }

  put(contact: Contact): void {
    this.#contacts.set(contact.id, contact);
    const slug = profileSlug(contact.url);
    const email = emailKey(contact);
    const name = nameKey(contact);
    if (slug !== null && !this.#bySlug.has(slug)) this.#bySlug.set(slug, contact.id);
    if (email !== null && !this.#byEmail.has(email)) this.#byEmail.set(email, contact.id);
    if (name === null) return;
    const ids = this.#byName.get(name);
    if (!ids) this.#byName.set(name, [contact.id]);
    else if (!ids.includes(contact.id)) ids.push(contact.id);
  }

  find(person: Person): Contact | undefined {
    const slug = profileSlug(person.url);
    const email = emailKey(person);
    const known =
      this.#get(slug === null ? undefined : this.#bySlug.get(slug)) ??
      this.#get(email === null ? undefined : this.#byEmail.get(email));
    if (known) return known;
    const name = nameKey(person);
    const namesakes = name === null ? [] : (this.#byName.get(name) ?? []);
    return namesakes
      .map((id) => this.#get(id))
      .find((contact) => contact !== undefined && !isSomeoneElse(contact, { slug, email }));
  }

  #get(id: string | undefined): Contact | undefined {
    return id === undefined ? undefined : this.#contacts.get(id);
  }
}

/** Two profiles, or two addresses, are two people, whatever they are called. */
function isSomeoneElse(
  contact: Contact,
  { slug, email }: { slug: string | null; email: string | null },
): boolean {
  const otherSlug = profileSlug(contact.url);
  if (slug !== null && otherSlug !== null) return slug !== otherSlug;
  const otherEmail = emailKey(contact);
  return email !== null && otherEmail !== null && email !== otherEmail;
}
