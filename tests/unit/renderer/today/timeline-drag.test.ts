import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDrawn, toGrip, toLimits, withDrag } from '../../../../renderer/today/timeline-drag.ts';

const minuteMs = 60_000;
const at = (time: string) => Date.parse(`2019-03-13T${time}Z`);
const day = { minMs: at('00:00:00'), maxMs: at('18:30:00') };

describe('a session on the timeline', () => {
  const times = { startMs: at('09:02:17'), endMs: at('09:47:30') };

  test('that is moved keeps its odd minutes and its length', () => {
    expect(withDrag(times, { grip: 'move', byMs: 7 * minuteMs }, day)).toEqual({
      startMs: at('09:07:17'),
      endMs: at('09:52:30'),
    });
  });

  test('is made longer or shorter to whole five minutes', () => {
    expect(withDrag(times, { grip: 'end', byMs: 5 * minuteMs }, day)).toEqual({
      ...times,
      endMs: at('09:55:00'),
    });
    expect(withDrag(times, { grip: 'start', byMs: -5 * minuteMs }, day)).toEqual({
      ...times,
      startMs: at('08:55:00'),
    });
  });

  test('never ends in the future, nor before it has lasted a minute', () => {
    expect(withDrag(times, { grip: 'end', byMs: 1e9 }, day).endMs).toBe(day.maxMs);
    expect(withDrag(times, { grip: 'end', byMs: -1e9 }, day).endMs).toBe(times.startMs + minuteMs);
    expect(withDrag(times, { grip: 'start', byMs: 1e9 }, day).startMs).toBe(times.endMs - minuteMs);
  });

  test('stays within its day and before now, and keeps its length when it is moved', () => {
    const change = fc.record({
      startMs: fc.integer({ min: day.minMs, max: day.maxMs - 2 * minuteMs }),
      lastsMs: fc.integer({ min: minuteMs, max: 3 * 3_600_000 }),
      byMs: fc.integer({ min: -1e8, max: 1e8 }),
      grip: fc.constantFrom('move' as const, 'start' as const, 'end' as const),
    });
    fc.assert(
      fc.property(change, ({ startMs, lastsMs, byMs, grip }) => {
        const before = { startMs, endMs: Math.min(day.maxMs, startMs + lastsMs) };
        const after = withDrag(before, { grip, byMs }, day);
        const stays = {
          move: after.endMs - after.startMs === before.endMs - before.startMs,
          start: after.endMs === before.endMs,
          end: after.startMs === before.startMs,
        };
        expect(after.startMs).toBeGreaterThanOrEqual(day.minMs);
        expect(after.endMs).toBeLessThanOrEqual(day.maxMs);
        expect(after.endMs - after.startMs).toBeGreaterThanOrEqual(minuteMs);
        expect(stays[grip]).toBe(true);
      }),
    );
  });

  test('that reaches over midnight is not cut by a move', () => {
    const over = { startMs: at('00:00:00') - 30 * minuteMs, endMs: at('00:45:00') };
    expect(withDrag(over, { grip: 'move', byMs: -60 * minuteMs }, day)).toEqual(over);
  });
});

test('a place is drawn from either end, in whole steps, and not in the future', () => {
  expect(toDrawn(at('10:12:00'), at('09:03:00'), day)).toEqual({
    startMs: at('09:05:00'),
    endMs: at('10:10:00'),
  });
  expect(toDrawn(at('18:00:00'), at('23:00:00'), day)?.endMs).toBe(day.maxMs);
  expect(toDrawn(at('19:00:00'), at('23:00:00'), day)).toBeNull();
  expect(toDrawn(at('10:01:00'), at('10:02:00'), day)).toBeNull();
});

test('the limit of today is the minute it is', () => {
  const whole = { dayStartMs: at('00:00:00'), dayEndMs: at('00:00:00') + 24 * 3_600_000 };
  expect(toLimits(whole, at('14:05:42')).maxMs).toBe(at('14:05:00'));
  expect(toLimits(whole, at('14:05:42') + 48 * 3_600_000).maxMs).toBe(whole.dayEndMs);
});

test('the pointer holds an end near it, and the whole where there is no room', () => {
  expect([0, 7, 8, 92, 93].map((px) => toGrip(px, 100))).toEqual(['start', 'start', 'move', 'move', 'end']);
  expect([0, 10, 20].map((px) => toGrip(px, 20))).toEqual(['move', 'move', 'move']);
});
