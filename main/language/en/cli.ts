import type { cli as reference } from '../fr/cli.ts';
import type { SameKeys } from '../same-keys.ts';

export const cli: SameKeys<typeof reference> = {};
