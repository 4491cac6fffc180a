import type { FigureByModel } from '../journal/retrospective-types.ts';
import { toRange, type FigureRange } from './figure-range.ts';
import type { ReportContext } from './report-context.ts';

/** One figure of a table, kept as a number until a format writes it. Null stands for what cannot be told. */
export type Cell =
  | { unit: 'money' | 'perHour' | 'minutes' | 'count' | 'share'; value: number | null }
  | { unit: 'moneyRange' | 'perHourRange' | 'shareRange'; value: FigureRange | null };

export const cells = {
  money: (value: number | null): Cell => ({ unit: 'money', value }),
  perHour: (value: number | null): Cell => ({ unit: 'perHour', value }),
  minutes: (value: number | null): Cell => ({ unit: 'minutes', value }),
  count: (value: number | null): Cell => ({ unit: 'count', value }),
  share: (value: number | null): Cell => ({ unit: 'share', value }),
  /** From the lowest to the highest of the seven ways of counting. */
  range: (unit: 'moneyRange' | 'perHourRange' | 'shareRange', figures: FigureByModel): Cell => ({
    unit,
    value: toRange(figures),
  }),
};

/** The cell as people read it. */
export function cellText(cell: Cell, context: ReportContext): string {
  if (cell.value === null) return context.say('report.none');
  const write = writerOf[cell.unit](context);
  return typeof cell.value === 'number' ? write(cell.value) : rangeText(cell.value, write, context);
}

const writerOf: Record<Cell['unit'], (context: ReportContext) => (value: number) => string> = {
  money: ({ money }) => money,
  moneyRange: ({ money }) => money,
  perHour: ({ perHour }) => perHour,
  perHourRange: ({ perHour }) => perHour,
  minutes: ({ hours }) => hours,
  count: ({ number }) => number,
  share: ({ percent }) => percent,
  shareRange: ({ percent }) => percent,
};

/** `1,2 % à 3,4 %`, or one figure where all ways of counting agree. */
export function rangeText(
  range: FigureRange,
  write: (value: number) => string,
  context: ReportContext,
): string {
  const low = write(range.low);
  const high = write(range.high);
  return low === high ? low : context.say('report.range', { low, high });
}
