import type { app as reference } from '../fr/app.ts';
import type { SameKeys } from '../same-keys.ts';

export const app: SameKeys<typeof reference> = {};
