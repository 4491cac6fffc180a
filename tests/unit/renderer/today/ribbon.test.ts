import { expect, test } from 'vitest';
import { toRibbon } from '../../../../renderer/today/ribbon.ts';

const day = { on: '2018-01-08', dayStartsAt: '00:00', timeZone: 'Europe/Paris' };

test('a usual day runs from 8 to 19, with every second hour', () => {
  const { blocks, ticks } = toRibbon(
    [{ id: 'a', kind: 'online', startAt: '2018-01-08T07:00:00Z', endAt: '2018-01-08T12:30:00Z' }],
    day,
  );
  expect(blocks).toEqual([{ id: 'a', kind: 'online', start: 0, length: 0.5 }]);
  expect(ticks.map((tick) => tick.hour)).toEqual(['8', '10', '12', '14', '16', '18']);
});

test('an early or late session makes the day longer; what lies in another day is cut off', () => {
  const { blocks, ticks } = toRibbon(
    [{ id: 'a', kind: 'irl', startAt: '2018-01-08T21:00:00Z', endAt: '2018-01-09T01:00:00Z' }],
    day,
  );
  expect(ticks.at(-1)).toEqual({ at: 1, hour: '0' });
  expect(blocks[0]?.length).toBeCloseTo(2 / 16);
});

test('a session of another day is not drawn', () => {
  expect(
    toRibbon([{ id: 'a', kind: 'irl', startAt: '2018-01-09T10:00:00Z', endAt: '2018-01-09T11:00:00Z' }], day)
      .blocks,
  ).toEqual([]);
});
