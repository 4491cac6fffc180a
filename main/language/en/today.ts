import type { today as reference } from '../fr/today.ts';
import type { SameKeys } from '../same-keys.ts';

export const today: SameKeys<typeof reference> = {};
