import type { contacts as reference } from '../fr/contacts.ts';
import type { SameKeys } from '../same-keys.ts';

export const contacts: SameKeys<typeof reference> = {};
