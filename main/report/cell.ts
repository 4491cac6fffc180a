import type { FigureRange } from './figure-range.ts';
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
};

/** The cell as people read it. */
export function cellText(cell: Cell, context: ReportContext): string {
  if (cell.value === null) return context.say('report.none');
  switch (cell.unit) {
    case 'moneyRange':
      return rangeText(cell.value, context.money, context);
    case 'perHourRange':
      return rangeText(cell.value, context.perHour, context);
    case 'shareRange':
      return rangeText(cell.value, context.percent, context);
    default:
      return numberText(cell.unit, cell.value, context);
  }
}

function numberText(unit: 'money' | 'perHour' | 'minutes' | 'count' | 'share', value: number, context: ReportContext): string {
  const write = { money: context.money, perHour: context.perHour, minutes: context.hours, count: context.number, share: context.percent };
  return write[unit](value);
}

/** `1,2 % à 3,4 %`, or one figure where all ways of counting agree. */
export function rangeText(range: FigureRange, write: (value: number) => string, context: ReportContext): string {
  const low = write(range.low);
  const high = write(range.high);
  return low === high ? low : context.say('report.range', { low, high });
}
