import type { YearFigures } from '../../main/journal/types.ts';

/** The years to fill in, latest first: those known, this one and the one before, and those added on the page. */
export function toYearRows(
  known: readonly YearFigures[],
  thisYear: number,
  added: readonly number[],
): YearFigures[] {
  const rows = new Map<number, YearFigures>();
  for (const year of [thisYear, thisYear - 1, ...added]) rows.set(year, { year });
  for (const figures of known) rows.set(figures.year, figures);
  return [...rows.values()].toSorted((left, right) => right.year - left.year);
}

/** The figures of a year with one amount typed anew; null takes it away. */
export function withAmount(
  figures: YearFigures,
  name: 'turnoverCents' | 'hourCostCents',
  cents: number | null,
): Omit<YearFigures, 'changedAt'> {
  const { changedAt: _changedAt, ...kept } = figures;
  const { [name]: _before, ...others } = kept;
  return cents === null
    ? { ...others, year: figures.year }
    : { ...others, year: figures.year, [name]: cents };
}
