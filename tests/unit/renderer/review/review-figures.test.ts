import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Retrospective } from '../../../../main/journal/retrospective-types.ts';
import {
  isEmptyYear,
  toChartRows,
  toCostCents,
  toEstimatedShare,
  toMinutesPerWeek,
  toPeopleTotal,
  toRange,
  toRoleShares,
  toShownChannels,
} from '../../../../renderer/review/review-figures.ts';

const fixture = new URL('../../../fixtures/retrospective-small-2018.json', import.meta.url);
const review = JSON.parse(readFileSync(fixture, 'utf8')) as Retrospective;

describe('figures of the small journal', () => {
  test('the range of a kind runs over the seven ways of counting', () => {
    const { shareOfTurnover } = review.kinds.online;
    const known = Object.values(shareOfTurnover) as number[];
    expect(toRange(shareOfTurnover)).toEqual({ low: Math.min(...known), high: Math.max(...known) });
  });

  test('the chart has one row for each channel with hours or money, and its figures are the report’s', () => {
    for (const row of toChartRows(review, 'linear')) {
      const channel = review.channels.find((candidate) => candidate.channelId === row.id);
      expect([row.minutes, row.cents]).toEqual([channel?.minutes, channel?.creditCents.linear]);
      expect(row.minutes + row.cents).toBeGreaterThan(0);
    }
    const left = review.channels.filter((channel) => !toShownChannels(review).includes(channel));
    expect(left.every((channel) => channel.minutes === 0)).toBe(true);
  });

  test('people of all channels are added up', () => {
    const total = toPeopleTotal(review.funnel);
    expect(total.contacts).toBe(review.funnel.reduce((sum, row) => sum + row.contacts, 0));
    expect(total.contacts).toBeGreaterThan(0);
  });

  test('the year is not empty, its estimated share lies between 0 and 1, its roles add up to 1', () => {
    expect(isEmptyYear(review)).toBe(false);
    const share = toEstimatedShare(review);
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThan(1);
    const roles = toRoleShares(review.roles);
    expect((roles?.create ?? 0) + (roles?.interact ?? 0) + (roles?.read ?? 0)).toBeCloseTo(1, 10);
  });
});

test('what cannot be told is null, never nought', () => {
  const nothing = {
    first: null,
    last: null,
    linear: null,
    position: null,
    decay: null,
    time: null,
    declared: null,
  };
  expect(toRange(nothing)).toBeNull();
  expect(toCostCents({ ...review.kinds.online, timeCostCents: null })).toBeNull();
  expect(toRoleShares({ createMinutes: 0, interactMinutes: 0, readMinutes: 0 })).toBeNull();
  const figures = {
    days: 0,
    onlineMinutes: 0,
    irlMinutes: 0,
    contactsMade: 0,
    contactsMet: 0,
    dealsOpened: 0,
    dealsWon: 0,
  };
  expect(toMinutesPerWeek(figures, 'online')).toBeNull();
  expect(toMinutesPerWeek({ ...figures, days: 90, onlineMinutes: 900 }, 'online')).toBe(70);
});

test('cost is time and expenses together', () => {
  expect(toCostCents({ ...review.kinds.online, timeCostCents: 100, expensesCents: 20 })).toBe(120);
});
