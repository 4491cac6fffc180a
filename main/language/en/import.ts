import type { importing as reference } from '../fr/import.ts';
import type { SameKeys } from '../same-keys.ts';

export const importing: SameKeys<typeof reference> = {};
