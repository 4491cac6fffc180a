import { expect, test } from 'vitest';
import { toYearRows, withAmount } from '../../../../renderer/settings/year-rows.ts';

test('this year, the one before, those known and those added, latest first and once each', () => {
  const known = [{ year: 2018, turnoverCents: 10_000_000 }, { year: 2019 }];
  expect(toYearRows(known, 2020, [2017, 2019]).map((row) => row.year)).toEqual([2020, 2019, 2018, 2017]);
  expect(toYearRows(known, 2020, []).at(-1)).toEqual({ year: 2018, turnoverCents: 10_000_000 });
});

test('typing one amount keeps the others; emptying it takes only that one away', () => {
  const figures = {
    year: 2018,
    turnoverCents: 10_000_000,
    hourCostCents: 6000,
    marginPercent: 40,
    changedAt: '2019-01-01T00:00:00Z',
  };
  expect(withAmount(figures, 'hourCostCents', 5500)).toEqual({
    year: 2018,
    turnoverCents: 10_000_000,
    hourCostCents: 5500,
    marginPercent: 40,
  });
  expect(withAmount(figures, 'turnoverCents', null)).toEqual({
    year: 2018,
    hourCostCents: 6000,
    marginPercent: 40,
  });
});
