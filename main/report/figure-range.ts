import type { FigureByModel } from '../journal/retrospective-types.ts';
import { attributionModels } from '../journal/types.ts';

/** The lowest and the highest figure over the seven ways of counting. */
export interface FigureRange {
  low: number;
  high: number;
}

/** Null when no way of counting can tell. */
export function toRange(figures: FigureByModel): FigureRange | null {
  const known = attributionModels.map((model) => figures[model]).filter((figure) => figure !== null);
  return known.length === 0 ? null : { low: Math.min(...known), high: Math.max(...known) };
}
