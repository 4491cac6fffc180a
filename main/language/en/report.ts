import type { report as reference } from '../fr/report.ts';
import type { SameKeys } from '../same-keys.ts';

export const report: SameKeys<typeof reference> = {};
