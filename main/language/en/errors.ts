import type { errors as reference } from '../fr/errors.ts';
import type { SameKeys } from '../same-keys.ts';

export const errors: SameKeys<typeof reference> = {};
