import type { tray as reference } from '../fr/tray.ts';
import type { SameKeys } from '../same-keys.ts';

export const tray: SameKeys<typeof reference> = {};
