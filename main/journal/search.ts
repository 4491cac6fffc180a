import type { Contact } from './types.ts';

/** Lower case without accents, ligatures spelled out: what the user types finds what was written. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .replace(/ß/g, 'ss');
}

function wordsOf(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}@.]+/u)
    .filter(Boolean);
}

const searchTexts = new WeakMap<Contact, string>();

/** The folded words of a contact, each after a space, made once per record. */
function searchText(contact: Contact): string {
  const known = searchTexts.get(contact);
  if (known !== undefined) return known;
  const parts = [
    contact.firstName,
    contact.lastName,
    contact.company,
    contact.position,
    contact.email,
    ...(contact.tags ?? []),
  ];
  const text = ` ${wordsOf(parts.filter(Boolean).join(' ')).join(' ')}`;
  searchTexts.set(contact, text);
  return text;
}

/** Tells whether every word typed begins a word of the contact; an empty search matches all. */
export function createContactMatcher(search: string): (contact: Contact) => boolean {
  const words = wordsOf(search).map((word) => ` ${word}`);
  return (contact) => {
    const text = searchText(contact);
    return words.every((word) => text.includes(word));
  };
}
