import { expect, test } from 'vitest';
import { toSuggestedEnds } from '../../../../renderer/question/suggested-ends.ts';

const nowMs = Date.parse('2026-03-10T14:37:20.000Z');

test('now, when the computer was left, then quarters of an hour back; latest first', () => {
  expect(
    toSuggestedEnds({ startAt: '2026-03-10T11:00:00.000Z', leftAt: '2026-03-10T13:08:00.000Z', nowMs }),
  ).toEqual([
    '2026-03-10T14:37:20.000Z',
    '2026-03-10T14:30:00.000Z',
    '2026-03-10T14:15:00.000Z',
    '2026-03-10T14:00:00.000Z',
    '2026-03-10T13:45:00.000Z',
    '2026-03-10T13:08:00.000Z',
  ]);
});

test('never before or at the beginning, never the same minute twice', () => {
  expect(
    toSuggestedEnds({ startAt: '2026-03-10T14:15:00.000Z', leftAt: '2026-03-10T14:15:00.000Z', nowMs }),
  ).toEqual(['2026-03-10T14:37:20.000Z', '2026-03-10T14:30:00.000Z']);
  expect(
    toSuggestedEnds({ startAt: '2026-03-10T14:00:00.000Z', leftAt: '2026-03-10T14:37:05.000Z', nowMs }),
  ).not.toContain('2026-03-10T14:37:05.000Z');
  expect(toSuggestedEnds({ startAt: '2026-03-10T15:00:00.000Z', leftAt: null, nowMs })).toEqual([]);
});
