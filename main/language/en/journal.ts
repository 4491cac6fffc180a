import type { dayJournal as reference } from '../fr/journal.ts';
import type { SameKeys } from '../same-keys.ts';

export const dayJournal: SameKeys<typeof reference> = {};
