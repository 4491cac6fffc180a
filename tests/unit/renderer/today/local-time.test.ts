import { expect, test } from 'vitest';
import {
  toEditedInstant,
  toInstant,
  toLocalTime,
  toWholeMinute,
} from '../../../../renderer/today/local-time.ts';

test('a wall clock and back, in whatever zone the machine is', () => {
  expect(toLocalTime('2018-07-08T22:30:00.000Z', 'Europe/Paris')).toEqual({
    on: '2018-07-09',
    time: '00:30',
  });
  expect(toInstant({ on: '2018-07-09', time: '00:30' }, 'Europe/Paris')).toBe('2018-07-08T22:30:00.000Z');
  expect(toInstant({ on: '2018-01-08', time: '18:00' }, 'Africa/Kinshasa')).toBe('2018-01-08T17:00:00.000Z');
});

test('a time that the clock jumps over is the jump', () => {
  expect(toInstant({ on: '2019-03-31', time: '02:30' }, 'Europe/Paris')).toBe('2019-03-31T01:00:00.000Z');
});

test('a time that was not touched keeps its seconds and its side of a clock change', () => {
  const secondTime = '2019-10-27T01:30:17.250Z';
  expect(toEditedInstant(toLocalTime(secondTime, 'Europe/Paris'), secondTime, 'Europe/Paris')).toBe(
    secondTime,
  );
  expect(toEditedInstant({ on: '2019-10-27', time: '02:31' }, secondTime, 'Europe/Paris')).toBe(
    '2019-10-27T00:31:00.000Z',
  );
});

test('a minute is cut, never rounded up', () => {
  expect(toWholeMinute(Date.parse('2019-03-14T09:00:59.999Z'))).toBe('2019-03-14T09:00:00.000Z');
});
