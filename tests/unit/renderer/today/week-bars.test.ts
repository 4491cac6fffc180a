import { expect, test } from 'vitest';
import { toShifts } from '../../../../renderer/today/shifts.ts';
import { toWeekBars } from '../../../../renderer/today/week-bars.ts';

const minuteMs = 60_000;

test('the longest day or the plan fills the height; over the plan is said', () => {
  const days = [
    { on: '2026-03-09', onlineMs: 30 * minuteMs, irlMs: 120 * minuteMs },
    { on: '2026-03-10', onlineMs: 61 * minuteMs, irlMs: 0 },
  ];
  const { bars, planned } = toWeekBars(days, { today: '2026-03-10', budgetMinutes: 60 });
  expect(planned).toBe(0.5);
  expect(bars).toEqual([
    { on: '2026-03-09', isToday: false, isOver: false, online: 0.25, irl: 1 },
    { on: '2026-03-10', isToday: true, isOver: true, online: 61 / 120, irl: 0 },
  ]);
});

test('an empty week is drawn against the plan, or an hour', () => {
  const days = [{ on: '2026-03-09', onlineMs: 0, irlMs: 0 }];
  expect(toWeekBars(days, { today: '2026-03-10', budgetMinutes: 60 }).planned).toBe(1);
  expect(toWeekBars(days, { today: '2026-03-10', budgetMinutes: 0 })).toMatchObject({
    planned: 0,
    bars: [{ online: 0 }],
  });
});

test('what is past is only offered as far as the timer ran', () => {
  const ids = (minutes: number) => toShifts(minutes * minuteMs).map(({ id }) => id);
  expect(ids(12)).toEqual([
    'start 5',
    'start 10',
    'start 15',
    'start 30',
    'start other',
    'stop 5',
    'stop 10',
    'stop other',
  ]);
  expect(ids(0).filter((id) => id.startsWith('stop'))).toEqual(['stop other']);
});
