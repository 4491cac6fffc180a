import { describe, expect, test } from 'vitest';
import { createLocalDays } from '../../../../main/journal/local-day.ts';
import { toInstant, toLocalTime } from '../../../../renderer/today/local-time.ts';
import { type TimelineStretch, toTimeline } from '../../../../renderer/today/day-timeline.ts';

const hourMs = 3_600_000;
const zones = ['Europe/Paris', 'America/New_York', 'Africa/Kinshasa', 'UTC'];
/** Both clock changes of Paris and of New York, and a day like any other. */
const days = ['2019-03-31', '2019-10-27', '2019-03-10', '2019-11-03', '2019-06-12'];

function stretch(id: string, startMs: number, endMs: number): TimelineStretch {
  return { id, type: 'session', kind: 'online', startMs, endMs };
}

describe.each(zones)('the line of a day in %s', (timeZone) => {
  test.each(days)('on %s is as long as the day, and shows hours where the clock reads them', (on) => {
    const local = createLocalDays('00:00');
    const startMs = local.startOfDayMs(on, timeZone);
    const { endMs } = local.dayAround(startMs, timeZone);
    const line = toTimeline([stretch('all', startMs - hourMs, endMs + hourMs)], {
      on,
      dayStartsAt: '00:00',
      timeZone,
    });
    expect([line.dayStartMs, line.dayEndMs]).toEqual([startMs, endMs]);
    expect([line.fromMs, line.toMs]).toEqual([startMs, endMs]);
    expect(line.blocks).toMatchObject([{ start: 0, length: 1, lane: 0 }]);
    for (const { at, hour } of line.ticks) {
      const ms = Math.round(line.fromMs + at * (line.toMs - line.fromMs));
      const { time } = toLocalTime(new Date(ms).toISOString(), timeZone);
      expect(time).toBe(`${hour.padStart(2, '0')}:00`);
    }
    expect(line.ticks.length).toBeGreaterThanOrEqual(12);
  });

  test.each(days)('on %s shows 8 to 19 by the clock, and more where there is more', (on) => {
    const ms = (time: string) => Date.parse(toInstant({ on, time }, timeZone));
    const empty = toTimeline([], { on, dayStartsAt: '00:00', timeZone });
    expect([empty.fromMs, empty.toMs]).toEqual([ms('08:00'), ms('19:00')]);
    const late = toTimeline(
      [stretch('a', ms('06:40'), ms('06:50')), stretch('b', ms('20:10'), ms('21:00'))],
      {
        on,
        dayStartsAt: '00:00',
        timeZone,
      },
    );
    expect([late.fromMs, late.toMs]).toEqual([ms('06:00'), ms('21:00')]);
  });
});

describe('the line', () => {
  const day = { on: '2019-06-12', dayStartsAt: '00:00', timeZone: 'UTC' };
  const ms = (time: string) => Date.parse(`2019-06-12T${time}:00Z`);

  test('reads an hour of the October night twice, an hour of length each', () => {
    const autumn = toTimeline(
      [stretch('a', Date.parse('2019-10-26T22:00:00Z'), Date.parse('2019-10-27T03:00:00Z'))],
      { on: '2019-10-27', dayStartsAt: '00:00', timeZone: 'Europe/Paris' },
    );
    expect(autumn.ticks.slice(0, 4).map(({ hour }) => hour)).toEqual(['0', '2', '2', '4']);
    expect((autumn.dayEndMs - autumn.dayStartMs) / hourMs).toBe(25);
  });

  test('puts what happens at the same time side by side, and what follows in the first row again', () => {
    const { blocks, lanes } = toTimeline(
      [
        stretch('a', ms('09:00'), ms('10:00')),
        stretch('b', ms('09:30'), ms('11:00')),
        stretch('c', ms('10:00'), ms('10:30')),
      ],
      day,
    );
    expect(blocks.map(({ id, lane }) => [id, lane])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 0],
    ]);
    expect(lanes).toBe(2);
  });

  test('leaves out what lies on other days, and keeps the hours it is told to', () => {
    const range = { fromMs: ms('08:00'), toMs: ms('12:00') };
    const { blocks, fromMs } = toTimeline(
      [
        stretch('old', ms('09:00') - 48 * hourMs, ms('10:00') - 48 * hourMs),
        stretch('a', ms('09:00'), ms('10:00')),
      ],
      day,
      range,
    );
    expect(blocks).toMatchObject([{ id: 'a', start: 0.25, length: 0.25 }]);
    expect(fromMs).toBe(range.fromMs);
  });
});
