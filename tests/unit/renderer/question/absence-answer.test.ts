import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AbsenceAnswer,
  toMiddleTime,
  toParts,
  toSplitInstant,
} from '../../../../renderer/question/absence-answer.ts';

const gap = {
  fromAt: '2026-03-10T13:05:00.000Z',
  toAt: '2026-03-10T13:52:00.000Z',
  timeZone: 'Europe/Paris',
};

describe('the parts of an answer', () => {
  it.each([
    [{ kind: 'keep' }, [{ toAt: gap.toAt, as: 'keep' }]],
    [{ kind: 'discard' }, [{ toAt: gap.toAt, as: 'discard' }]],
    [
      { kind: 'other', channelId: 'rdv', activity: 'meal' },
      [{ toAt: gap.toAt, as: { channelId: 'rdv', activity: 'meal' } }],
    ],
    [
      { kind: 'split', at: '2026-03-10T13:30:00.000Z', before: 'keep', after: 'discard' },
      [
        { toAt: '2026-03-10T13:30:00.000Z', as: 'keep' },
        { toAt: gap.toAt, as: 'discard' },
      ],
    ],
  ] as [AbsenceAnswer, unknown][])('%j', (answer, parts) => {
    expect(toParts(gap, answer)).toEqual(parts);
  });

  it('always end with the gap, and begin after its beginning', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
        const time = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
        const at = toSplitInstant(gap, time);
        if (at === null) return;
        const parts = toParts(gap, { kind: 'split', at, before: 'discard', after: 'keep' });
        expect(parts.at(-1)?.toAt).toBe(gap.toAt);
        expect(Date.parse(parts[0]?.toAt ?? '')).toBeGreaterThan(Date.parse(gap.fromAt));
        expect(Date.parse(parts[0]?.toAt ?? '')).toBeLessThan(Date.parse(gap.toAt));
      }),
    );
  });
});

describe('the moment of a cut', () => {
  it('is read by the gap’s own clock, and must lie inside', () => {
    expect(toSplitInstant(gap, '14:30')).toBe('2026-03-10T13:30:00.000Z');
    for (const outside of ['14:05', '14:52', '13:30', '20:00'])
      expect(toSplitInstant(gap, outside)).toBeNull();
  });

  it('may be on the next day', () => {
    const night = {
      fromAt: '2026-03-10T22:00:00.000Z',
      toAt: '2026-03-11T01:00:00.000Z',
      timeZone: 'Europe/Paris',
    };
    expect(toSplitInstant(night, '23:30')).toBe('2026-03-10T22:30:00.000Z');
    expect(toSplitInstant(night, '00:30')).toBe('2026-03-10T23:30:00.000Z');
  });

  it('begins in the middle', () => {
    expect(toMiddleTime(gap)).toBe('14:28');
  });
});
