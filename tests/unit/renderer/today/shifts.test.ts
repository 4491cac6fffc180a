import { expect, test } from 'vitest';
import { toShifts } from '../../../../renderer/today/shifts.ts';

const minuteMs = 60_000;

test('a start is moved back as far as one likes, a stop never before the start', () => {
  const offered = (ranMs: number) => toShifts(ranMs).map(({ id }) => id);
  const starts = ['start 5', 'start 10', 'start 15', 'start 30', 'start other'];
  expect(offered(0)).toEqual([...starts, 'stop other']);
  expect(offered(10 * minuteMs)).toEqual([...starts, 'stop 5', 'stop other']);
  expect(offered(10 * minuteMs + 1)).toEqual([...starts, 'stop 5', 'stop 10', 'stop other']);
  expect(offered(60 * minuteMs)).toEqual([
    ...starts,
    'stop 5',
    'stop 10',
    'stop 15',
    'stop 30',
    'stop other',
  ]);
});
