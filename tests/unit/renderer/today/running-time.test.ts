import { expect, test } from 'vitest';
import type { DayView, TimerView } from '../../../../main/contract/views.ts';
import type { RunningTimer } from '../../../../main/journal/types.ts';
import { runningMsOnDay, toBudgetState, toLiveTotals } from '../../../../renderer/today/running-time.ts';

const minuteMs = 60_000;
const running: RunningTimer = {
  startAt: '2018-01-08T22:30:00.000Z',
  timeZone: 'Europe/Paris',
  channelId: 'linkedin',
  activity: 'read',
  contactIds: [],
  dealIds: [],
  note: '',
  heartbeatAt: '2018-01-08T22:30:00.000Z',
};
const nowMs = Date.parse('2018-01-08T23:30:00.000Z');

test('a timer over midnight is half an hour on each day while it runs', () => {
  expect(runningMsOnDay({ running, absences: [] }, { on: '2018-01-08', dayStartsAt: '00:00' }, nowMs)).toBe(
    30 * minuteMs,
  );
  expect(runningMsOnDay({ running, absences: [] }, { on: '2018-01-09', dayStartsAt: '00:00' }, nowMs)).toBe(
    30 * minuteMs,
  );
  expect(runningMsOnDay({ running, absences: [] }, { on: '2018-01-08', dayStartsAt: '04:00' }, nowMs)).toBe(
    60 * minuteMs,
  );
});

test('a clock that was set back shows no negative time', () => {
  expect(
    runningMsOnDay(
      { running, absences: [] },
      { on: '2018-01-08', dayStartsAt: '00:00' },
      Date.parse('2018-01-08T22:00:00Z'),
    ),
  ).toBe(0);
});

test('what runs counts for its own kind only', () => {
  const day = { on: '2018-01-08', onlineMs: 10 * minuteMs, irlMs: 5 * minuteMs } as DayView;
  const view = {
    running,
    absences: [],
    channels: [{ id: 'linkedin', name: 'LinkedIn', kind: 'online' }],
  } as unknown as TimerView;
  expect(toLiveTotals(day, view, { dayStartsAt: '00:00', nowMs })).toEqual({
    online: 40 * minuteMs,
    irl: 5 * minuteMs,
  });
  expect(toLiveTotals(day, { ...view, running: null }, { dayStartsAt: '00:00', nowMs })).toEqual({
    online: 10 * minuteMs,
    irl: 5 * minuteMs,
  });
});

test('the budget by whole minutes gone', () => {
  expect(toBudgetState(0, 60)).toEqual({ state: 'unused', leftMs: 60 * minuteMs, share: 0 });
  expect(toBudgetState(59.9 * minuteMs, 60)).toMatchObject({ state: 'left', leftMs: minuteMs });
  expect(toBudgetState(60 * minuteMs, 60)).toMatchObject({ state: 'reached', leftMs: 0, share: 1 });
  expect(toBudgetState(61 * minuteMs, 60)).toMatchObject({ state: 'over', share: 1 });
  expect(toBudgetState(0, 0).state).toBe('none');
  expect(toBudgetState(5 * minuteMs, 0)).toMatchObject({ state: 'over', share: 1 });
});
