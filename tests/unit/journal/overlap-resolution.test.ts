import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unionMs, type Interval } from '../../../main/journal/interval.ts';
import { findOverlaps, overlapsOf } from '../../../main/journal/overlap.ts';
import { fitAround, makeRoom } from '../../../main/journal/overlap-resolution.ts';
import { timeOf } from '../../../main/journal/session-time.ts';
import type { Session } from '../../../main/journal/types.ts';
import { createSession } from '../../support/journals.ts';

const startOfDayMs = Date.UTC(2019, 2, 13);
const minuteMs = 60_000;

// oxlint-disable-next-line max-params -- read like a line of a day: who, from, to.
function session(id: string, fromMinute: number, toMinute: number, more: Partial<Session> = {}): Session {
  const at = (minute: number) => new Date(startOfDayMs + minute * minuteMs).toISOString();
  return createSession({ id, startAt: at(fromMinute), endAt: at(toMinute), ...more });
}

function countingIds(): () => string {
  let count = 0;
  return () => `new-${(count += 1)}`;
}

const timesOf = (sessions: readonly Session[]): Interval[] => sessions.map(timeOf);
const totalMs = (sessions: readonly Session[]): number =>
  timesOf(sessions).reduce((sum, [from, to]) => sum + to - from, 0);

/** Sessions one after the other, and one that may meet some of them. */
const meeting = fc
  .record({
    parts: fc.array(fc.record({ gap: fc.nat({ max: 60 }), lasts: fc.integer({ min: 1, max: 120 }) }), {
      maxLength: 8,
    }),
    from: fc.nat({ max: 900 }),
    lasts: fc.integer({ min: 1, max: 400 }),
  })
  .map(({ parts, from, lasts }) => {
    let minute = 0;
    const others = parts.map((part, index) => {
      const start = minute + part.gap;
      minute = start + part.lasts;
      return session(`other-${index}`, start, minute, { note: `n${index}`, contactIds: ['c'] });
    });
    const given = session('given', from, from + lasts);
    return { given, others: overlapsOf(given, others) };
  });

describe('room made for a session', () => {
  test('takes from the others what they share with it, and nothing more', () => {
    fc.assert(
      fc.property(meeting, ({ given, others }) => {
        const cut = makeRoom(given, others, countingIds());
        const [fromMs, toMs] = timeOf(given);
        const hasInner = timesOf(others).some(([from, to]) => from >= fromMs && to <= toMs);
        expect(cut === null).toBe(hasInner);
        const left = cut ?? others;
        expect(findOverlaps(cut ? [given, ...left] : left)).toEqual([]);
        expect(unionMs([...timesOf(left), timeOf(given)])).toBe(unionMs([...timesOf(others), timeOf(given)]));
        expect(totalMs(left)).toBe(unionMs(timesOf(left)));
        expect(new Set(left.map(({ id }) => id)).size).toBe(left.length);
      }),
    );
  });

  test('keeps all that was written of one cut in two, and its publication once', () => {
    const publication = { title: 'Trois erreurs de paie', onTopic: true };
    const other = session('a', 0, 180, { note: 'longue', contactIds: ['c'], dealIds: ['d'], publication });
    const [first, second] = makeRoom(session('given', 60, 90), [other], countingIds()) ?? [];
    expect(first).toEqual({ ...other, endAt: session('', 0, 60).endAt });
    expect(second).toMatchObject({ id: 'new-1', note: 'longue', contactIds: ['c'], dealIds: ['d'] });
    expect(second).not.toHaveProperty('publication');
    expect(timesOf([second ?? other])).toEqual(timesOf([session('', 90, 180)]));
  });

  test('is not possible where another would vanish', () => {
    expect(makeRoom(session('given', 0, 60), [session('a', 10, 20)], countingIds())).toBeNull();
    expect(makeRoom(session('given', 0, 60), [session('a', 0, 60)], countingIds())).toBeNull();
  });
});

describe('a session fitted around others', () => {
  test('keeps exactly the time that is free', () => {
    fc.assert(
      fc.property(meeting, ({ given, others }) => {
        const pieces = fitAround(given, others, countingIds());
        const freeMs = unionMs([...timesOf(others), timeOf(given)]) - unionMs(timesOf(others));
        expect(pieces === null).toBe(freeMs === 0);
        expect(totalMs(pieces ?? [])).toBe(freeMs);
        expect(findOverlaps([...(pieces ?? []), ...others])).toEqual([]);
        expect(pieces?.[0]?.id ?? 'given').toBe('given');
      }),
    );
  });

  test('comes in as many pieces as there are free places', () => {
    const others = [session('a', 10, 20), session('b', 30, 40)];
    const pieces = fitAround(session('given', 0, 50), others, countingIds()) ?? [];
    expect(timesOf(pieces)).toEqual(timesOf([session('', 0, 10), session('', 20, 30), session('', 40, 50)]));
    expect(pieces.map(({ id }) => id)).toEqual(['given', 'new-1', 'new-2']);
  });
});
