import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRetrospective } from '../../../main/journal/retrospective.ts';
import type { Journal } from '../../../main/journal/types.ts';
import { randomJournal } from './random-journal.ts';
import { createReference } from './reference-review.ts';

const fixture = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8'));

describe('the reference itself', () => {
  it.each([2018, 2019])('gives the figures worked out for the small journal, %i', (year) => {
    const small = { ...(fixture('journal-small.json') as Journal), deleted: [] };
    const {
      currency: _currency,
      timeZone: _timeZone,
      ...expected
    } = fixture(`retrospective-small-${year}.json`) as Record<string, unknown>;
    expect(createReference(small, '2020-06-15').review(year)).toMatchObject(expected);
  });
});

describe('the yearly review', () => {
  it('equals the reference on any journal, year and day asked', () => {
    const asOf = fc.constantFrom('2020-06-30', '2018-12-31', '2019-01-01', '2018-07-14', '2019-10-28');
    fc.assert(
      fc.property(randomJournal, asOf, fc.constantFrom(2017, 2018, 2019, 2020), (journal, day, year) => {
        expect(createRetrospective(journal, { year, asOf: day })).toMatchObject(
          createReference(journal, day).review(year),
        );
      }),
      { numRuns: 150 },
    );
  });
});
