import type { review as reference } from '../fr/review.ts';
import type { SameKeys } from '../same-keys.ts';

export const review: SameKeys<typeof reference> = {};
