import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, createLocalDays, daysBetween, isDay } from '../../../main/journal/local-day.ts';
import { isTimeZone } from '../../../main/journal/zone.ts';

const minuteMs = 60_000;
const hourMs = 3_600_000;

/** What a wall clock in the zone reads, by Intl alone. */
function wallClock(zone: string): (ms: number) => { on: string; hour: number } {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return (ms) => {
    const parts = Object.fromEntries(format.formatToParts(ms).map(({ type, value }) => [type, value]));
    return { on: `${parts['year']}-${parts['month']}-${parts['day']}`, hour: Number(parts['hour']) };
  };
}

const odd = [
  ['Europe/Paris', '2018-03-25'],
  ['Europe/Paris', '2018-10-28'],
  ['America/New_York', '2018-03-11'],
  ['America/New_York', '2018-11-04'],
  ['America/Sao_Paulo', '2018-02-18'],
  ['America/Sao_Paulo', '2018-11-04'],
  ['America/Havana', '2018-11-04'],
  ['Australia/Lord_Howe', '2018-04-01'],
  ['Australia/Lord_Howe', '2018-10-07'],
  // One minute after midnight, back to 23:01: the day has begun all the same.
  ['America/St_Johns', '2010-11-07'],
  ['Asia/Kathmandu', '2018-06-01'],
  ['Pacific/Apia', '2011-12-30'],
  ['Africa/Casablanca', '2018-06-17'],
  ['Asia/Beirut', '2018-03-25'],
] as const;

describe('a local day', () => {
  for (const [zone, around] of odd) {
    for (const startsAt of ['00:00', '02:00', '03:00'] as const) {
      it(`begins once, when the clock first reads ${startsAt}, in ${zone} around ${around}`, () => {
        const read = wallClock(zone);
        const days = createLocalDays(startsAt);
        const startHour = Number(startsAt.slice(0, 2));
        const noonMs = Date.parse(`${around}T12:00:00Z`);
        // The day is the largest whose beginning the clock has reached so far, walking from well before.
        let reached = '';
        const wrong: string[] = [];
        for (let ms = noonMs - 50 * hourMs; ms <= noonMs + 40 * hourMs; ms += 10 * minuteMs) {
          const { on, hour } = read(ms);
          const shown = hour >= startHour ? on : addDays(on, -1);
          if (shown > reached) reached = shown;
          const isWarm = ms >= noonMs - 24 * hourMs;
          if (isWarm && days.dayOf(ms, zone) !== reached) wrong.push(new Date(ms).toISOString());
        }
        expect(wrong).toEqual([]);
      });
    }
  }

  it('lasts 23, 25 or 24 hours in Paris, and the night hours of a clock change last what they last', () => {
    const days = createLocalDays('00:00');
    const lengthOf = (on: string) =>
      (days.startOfDayMs(addDays(on, 1), 'Europe/Paris') - days.startOfDayMs(on, 'Europe/Paris')) / hourMs;
    expect([lengthOf('2018-03-25'), lengthOf('2018-10-28'), lengthOf('2018-06-01')]).toEqual([23, 25, 24]);
  });

  it('is empty where the zone skipped it', () => {
    const days = createLocalDays('00:00');
    expect(days.startOfDayMs('2011-12-30', 'Pacific/Apia')).toBe(
      days.startOfDayMs('2011-12-31', 'Pacific/Apia'),
    );
  });

  it('splits 23:30–00:30 into twice 30 minutes', () => {
    const parts = createLocalDays('00:00').splitByDay(
      Date.parse('2018-06-01T21:30:00Z'),
      Date.parse('2018-06-01T22:30:00Z'),
      'Europe/Paris',
    );
    expect(parts.map(({ on, startMs, endMs }) => [on, (endMs - startMs) / minuteMs])).toEqual([
      ['2018-06-01', 30],
      ['2018-06-02', 30],
    ]);
  });

  it('gets its part of a session: the parts follow each other and sum to the session, over any zone and clock change', () => {
    const zone = fc.constantFrom(...odd.map(([name]) => name));
    const start = fc.integer({ min: Date.UTC(2011, 11, 1), max: Date.UTC(2020, 0, 1) });
    const startsAt = fc.constantFrom('00:00', '01:00', '02:00', '03:00', '06:00');
    fc.assert(
      fc.property(
        fc.record({
          name: zone,
          startMs: start,
          lastsMs: fc.integer({ min: 1, max: 80 * hourMs }),
          dayStartsAt: startsAt,
        }),
        ({ name, startMs, lastsMs, dayStartsAt }) => {
          const days = createLocalDays(dayStartsAt);
          const parts = days.splitByDay(startMs, startMs + lastsMs, name);
          const edges = [startMs, ...parts.slice(0, -1).map((part) => part.endMs)];
          expect(parts.map((part) => part.startMs)).toEqual(edges);
          expect(parts.at(-1)?.endMs).toBe(startMs + lastsMs);
          for (const part of parts) {
            expect(part.endMs).toBeGreaterThan(part.startMs);
            expect(days.dayOf(part.startMs, name)).toBe(part.on);
            expect(days.dayOf(part.endMs - 1, name)).toBe(part.on);
          }
        },
      ),
    );
  });
});

describe('a day text', () => {
  it('must exist', () => {
    for (const on of ['2018-02-28', '2020-02-29', '0001-01-01', '9999-12-31'])
      expect(isDay(on), on).toBe(true);
    for (const on of [
      '2018-02-29',
      '2018-13-01',
      '2018-00-10',
      '2018-1-1',
      '',
      '2018-02-28T00:00',
      '10000-01-01',
    ])
      expect(isDay(on), on).toBe(false);
  });

  it('is counted in whole days, over years and leap days', () => {
    expect(daysBetween('2018-12-31', '2019-01-01')).toBe(1);
    expect(daysBetween('2020-03-01', '2020-02-28')).toBe(-2);
    expect(addDays('2020-02-28', 2)).toBe('2020-03-01');
  });
});

describe('a zone', () => {
  it('is known by its IANA name only', () => {
    for (const name of ['Europe/Paris', 'UTC', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5'])
      expect(isTimeZone(name), name).toBe(true);
    for (const name of ['', '+02:00', 'Europe/Nulle-Part', 'Paris', '../etc/passwd'])
      expect(isTimeZone(name), name).toBe(false);
  });
});
