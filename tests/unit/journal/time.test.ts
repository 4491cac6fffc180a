import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unionMs, unionOf, type Interval } from '../../../main/journal/interval.ts';
import { findOverlaps, markOverlaps, overlapsOf } from '../../../main/journal/overlap.ts';
import {
  toCentsPerHour,
  toMinutes,
  toShareOfTurnover,
  toTimeCostCents,
} from '../../../main/journal/rounding.ts';
import { createVerdict } from '../../../main/journal/verdict.ts';
import { attributionModels } from '../../../main/journal/types.ts';
import { createSession } from '../../support/journals.ts';

describe('a union of intervals', () => {
  it('has the length of the minutes that any of them covers', () => {
    const interval = fc
      .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 20 }))
      .map(([start, length]): Interval => [start, start + length]);
    fc.assert(
      fc.property(fc.array(interval, { maxLength: 15 }), (intervals) => {
        const covered = Array.from({ length: 100 }, (_, at) =>
          intervals.some(([start, end]) => at >= start && at < end),
        );
        expect(unionMs(intervals)).toBe(covered.filter(Boolean).length);
        expect(unionOf(unionOf(intervals))).toEqual(unionOf(intervals));
      }),
    );
  });
});

describe('overlapping sessions', () => {
  const hours = fc.array(
    fc.record({
      start: fc.integer({ min: 0, max: 20 }),
      lasts: fc.integer({ min: 1, max: 5 }),
      parallel: fc.boolean(),
    }),
    { maxLength: 8 },
  );

  it('are found exactly where two that are not parallel share a moment, and none is left once marked', () => {
    fc.assert(
      fc.property(hours, (parts) => {
        const sessions = parts.map(({ start, lasts, parallel }, index) =>
          createSession({
            id: `s${index}`,
            startAt: new Date(start * 60_000).toISOString(),
            endAt: new Date((start + lasts) * 60_000).toISOString(),
            ...(parallel ? { parallel } : {}),
          }),
        );
        const collide = sessions.some((session) => overlapsOf(session, sessions).length > 0);
        expect(findOverlaps(sessions).length > 0).toBe(collide);
        const marked = markOverlaps(sessions).sessions;
        expect(marked.every((session) => overlapsOf(session, marked).length === 0)).toBe(true);
      }),
    );
  });
});

describe('rounding', () => {
  it('is half up, once, and exact where doubles are not', () => {
    expect([toMinutes(29_999), toMinutes(30_000), toMinutes(90_000)]).toEqual([0, 1, 2]);
    expect(toTimeCostCents(3_600_000, 6000)).toBe(6000);
    expect(toCentsPerHour(200_000, 730 * 3_600_000)).toBe(274);
    expect(toCentsPerHour(1, 0)).toBeNull();
    expect(toCentsPerHour(99_999_999_999, 1)).toBe(359_999_999_996_400_000);
    expect(toShareOfTurnover(1, 2_000_000)).toBe(0.000001);
    expect(toShareOfTurnover(1, 2_000_001)).toBe(0);
    expect([toShareOfTurnover(1, 0), toShareOfTurnover(1, null)]).toEqual([null, null]);
  });
});

describe('the verdict', () => {
  const cents = (value: number) =>
    Object.fromEntries(attributionModels.map((model) => [model, value])) as Record<
      (typeof attributionModels)[number],
      number
    >;
  const hour = { online: 3_600_000, irl: 3_600_000 };
  const irlDeals = (count: number) => Array.from({ length: count }, () => ({ online: 0, irl: 1000 }));
  const verdict = (more: Partial<Parameters<typeof createVerdict>[0]>) =>
    createVerdict({
      model: 'linear',
      ms: hour,
      creditCents: { online: cents(0), irl: cents(5000) },
      deals: irlDeals(5),
      ...more,
    });

  it('is solid when the draws and all ways of counting agree', () => {
    expect(verdict({})).toEqual({
      question: 'irl-vs-online',
      better: 'irl',
      strength: 'solid',
      wonDeals: 5,
      probability: 1,
      agreesInModels: 7,
    });
  });

  it('is fragile when one way of counting says otherwise, or the draws do', () => {
    expect(
      verdict({ creditCents: { online: { ...cents(0), declared: 9000 }, irl: cents(5000) } }),
    ).toMatchObject({ strength: 'fragile', agreesInModels: 6 });
    const mixed = [...irlDeals(2), { online: 900, irl: 0 }, { online: 900, irl: 0 }];
    const fragile = verdict({ creditCents: { online: cents(1800), irl: cents(2000) }, deals: mixed });
    expect(fragile.strength).toBe('fragile');
    expect(fragile.probability).toBeGreaterThan(0.3);
    expect(fragile.probability).toBeLessThan(0.9);
    expect(verdict({ creditCents: { online: cents(1800), irl: cents(2000) }, deals: mixed })).toEqual(
      fragile,
    );
  });

  it('is too early under three won deals with credit, without hours on one side, and at a tie', () => {
    expect(verdict({ deals: [...irlDeals(2), { online: 0, irl: 0 }] })).toMatchObject({
      strength: 'too-few',
      wonDeals: 2,
    });
    expect(verdict({ ms: { online: 0, irl: 1 } })).toMatchObject({
      better: null,
      strength: 'too-few',
      probability: null,
      agreesInModels: 0,
    });
    expect(verdict({ creditCents: { online: cents(5000), irl: cents(5000) } })).toMatchObject({
      better: null,
      strength: 'too-few',
    });
  });

  it('is the same fact when it is decided per hour rather than in total', () => {
    expect(
      verdict({
        ms: { online: 3_600_000, irl: 36_000_000 },
        creditCents: { online: cents(1000), irl: cents(5000) },
      }),
    ).toMatchObject({ better: 'online' });
  });
});
