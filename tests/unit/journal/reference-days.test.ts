import { describe, expect, it } from 'vitest';
import { createLocalDays } from '../../../main/journal/local-day.ts';
import { oddZones } from './random-journal.ts';
import { dayAfter, localDay, startOfDay } from './reference-days.ts';

describe('local days', () => {
  it.each(oddZones)('begin in %s when Intl first reads their hour, every day of 2018 and 2019', (zone) => {
    for (const hour of [0, 2, 3]) {
      const days = createLocalDays(`0${hour}:00`);
      for (let on = '2018-01-01'; on < '2020-01-01'; on = dayAfter(on)) {
        const startMs = startOfDay(on, zone, hour);
        expect([on, hour, days.startOfDayMs(on, zone)]).toEqual([on, hour, startMs]);
        for (const ms of [startMs - 1, startMs, startMs + 1])
          expect(days.dayOf(ms, zone)).toBe(localDay(ms, zone, hour));
      }
    }
  });

  it('are empty where the zone skipped one, and begin there with the next', () => {
    for (const hour of [0, 3]) {
      const days = createLocalDays(`0${hour}:00`);
      for (let on = '2011-12-27'; on < '2012-01-04'; on = dayAfter(on))
        expect(days.startOfDayMs(on, 'Pacific/Apia')).toBe(startOfDay(on, 'Pacific/Apia', hour));
    }
  });
});
