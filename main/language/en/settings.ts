import type { settings as reference } from '../fr/settings.ts';
import type { SameKeys } from '../same-keys.ts';

export const settings: SameKeys<typeof reference> = {};
