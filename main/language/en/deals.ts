import type { deals as reference } from '../fr/deals.ts';
import type { SameKeys } from '../same-keys.ts';

export const deals: SameKeys<typeof reference> = {};
