import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workedMs } from '../../../main/journal/running-time.ts';
import type { Absence } from '../../../main/journal/types.ts';
import { type GapPart, settle } from '../../../main/timer/settle.ts';
import { confirm, discard, stopAt, stopNow } from '../../../main/timer/stop.ts';
import type { TimedStretch, TimerState } from '../../../main/timer/timer-state.ts';
import { irlRules, TimerLab, usualRules } from '../../support/timer-lab.ts';

const minuteMs = 60_000;

function minutesOf(lab: TimerLab, stretches: readonly TimedStretch[]): [number, number, string][] {
  return stretches.map(({ interval: [fromMs, toMs], channelId }) => [
    (fromMs - lab.startMs) / minuteMs,
    (toMs - lab.startMs) / minuteMs,
    channelId,
  ]);
}

function codeOf(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return (error as { code: string }).code;
  }
}

describe('stop', () => {
  const moment = (lab: TimerLab, minutes: number, rules = usualRules) => ({
    nowMs: lab.ms(minutes),
    rules,
    createId: lab.createId,
  });

  it('leaves the stretches around the gaps that wait', () => {
    const lab = new TimerLab();
    const state = lab.running({ heartbeatAt: lab.at(60) }, [lab.gap(10, 20), lab.gap(40, 45)]);
    const { state: after, stretches } = stopNow(state, moment(lab, 60));
    expect(minutesOf(lab, stretches)).toEqual([
      [0, 10, 'linkedin'],
      [20, 40, 'linkedin'],
      [45, 60, 'linkedin'],
    ]);
    expect(after).toEqual({ timer: null, absences: state.absences });
  });

  it('turns an open absence into a gap to be settled', () => {
    const lab = new TimerLab();
    const away = { away: { sinceAt: lab.at(30), reason: 'idle' }, heartbeatAt: lab.at(90) } as const;
    const { state, stretches } = stopNow(lab.running(away), moment(lab, 90));
    expect(minutesOf(lab, stretches)).toEqual([[0, 30, 'linkedin']]);
    expect(state.absences).toMatchObject([
      { fromAt: lab.at(30), toAt: lab.at(90), reason: 'idle', isAsked: true },
    ]);
  });

  it('an open absence under the limit counts', () => {
    const lab = new TimerLab();
    const away = { away: { sinceAt: lab.at(30), reason: 'lock' }, heartbeatAt: lab.at(32) } as const;
    const { state, stretches } = stopNow(lab.running(away), moment(lab, 33));
    expect(minutesOf(lab, stretches)).toEqual([[0, 33, 'linkedin']]);
    expect(state.absences).toEqual([]);
  });

  it('what nobody confirmed since a check-in is kept aside, where presence has no other proof', () => {
    const lab = new TimerLab();
    const asked = { askedAt: lab.at(240), heartbeatAt: lab.at(840) };
    const irl = stopNow(lab.running(asked), moment(lab, 840, irlRules));
    expect(minutesOf(lab, irl.stretches)).toEqual([[0, 240, 'linkedin']]);
    expect(irl.state.absences).toMatchObject([
      { fromAt: lab.at(240), toAt: lab.at(840), reason: 'unconfirmed' },
    ]);
    const online = stopNow(lab.running(asked), moment(lab, 840));
    expect(minutesOf(lab, online.stretches)).toEqual([[0, 840, 'linkedin']]);
  });

  it('an answer within a minute of the question needs no second question', () => {
    const lab = new TimerLab();
    const { state, stretches } = stopNow(
      lab.running({ askedAt: lab.at(60), heartbeatAt: lab.at(60) }),
      moment(lab, 60.5, irlRules),
    );
    expect(minutesOf(lab, stretches)).toEqual([[0, 60.5, 'linkedin']]);
    expect(state.absences).toEqual([]);
  });

  it('nobody has watched it for long: what came after the last sign of life is kept aside', () => {
    const lab = new TimerLab();
    const crashed = stopNow(lab.running({ heartbeatAt: lab.at(30) }), moment(lab, 600));
    expect(minutesOf(lab, crashed.stretches)).toEqual([[0, 30, 'linkedin']]);
    expect(crashed.state.absences).toMatchObject([
      { fromAt: lab.at(30), toAt: lab.at(600), reason: 'suspend' },
    ]);
    const quit = { heartbeatAt: lab.at(30), unattendedSince: lab.at(30) };
    expect(stopNow(lab.running(quit), moment(lab, 600)).state.absences).toMatchObject([{ reason: 'closed' }]);
    expect(stopNow(lab.running(quit), moment(lab, 33)).stretches).toMatchObject([
      { interval: [lab.ms(0), lab.ms(33)] },
    ]);
    const away = stopNow(lab.running(quit), moment(lab, 600, irlRules));
    expect(minutesOf(lab, away.stretches)).toEqual([[0, 240, 'linkedin']]);
  });

  it('started from the command line, whoever stops it says when it ended', () => {
    const lab = new TimerLab();
    const line = { unattendedSince: lab.at(0) };
    for (const rules of [usualRules, irlRules])
      expect(minutesOf(lab, stopNow(lab.running(line), moment(lab, 600, rules)).stretches)).toEqual([
        [0, 600, 'linkedin'],
      ]);
  });

  it('held, not even the last minute counts by itself', () => {
    const lab = new TimerLab();
    const held = {
      isHeld: true,
      away: { sinceAt: lab.at(30), reason: 'crash' },
      heartbeatAt: lab.at(30),
    } as const;
    const { state, stretches } = stopNow(lab.running(held), moment(lab, 30.9));
    expect(minutesOf(lab, stretches)).toEqual([[0, 30, 'linkedin']]);
    expect(state.absences).toEqual([]);
  });

  it('works whatever holds or asks, even with the clock before the start', () => {
    const lab = new TimerLab();
    const held = { isHeld: true, away: { sinceAt: lab.at(1), reason: 'crash' } } as const;
    for (const timer of [held, { askedAt: lab.at(5) }, { unattendedSince: lab.at(0) }, {}])
      for (const minutes of [-500, 0, 1, 20_000])
        for (const rules of [usualRules, irlRules, { ...usualRules, idleAfterMs: null }])
          expect(stopNow(lab.running(timer), moment(lab, minutes, rules)).state.timer).toBeNull();
  });

  it('in the past clips the gaps and forgets those after', () => {
    const lab = new TimerLab();
    const state = lab.running({ heartbeatAt: lab.at(60) }, [lab.gap(10, 20), lab.gap(40, 45)]);
    const { state: after, stretches } = stopAt(state, lab.ms(15), lab.ms(60));
    expect(minutesOf(lab, stretches)).toEqual([[0, 10, 'linkedin']]);
    expect(after.absences).toMatchObject([{ fromAt: lab.at(10), toAt: lab.at(15) }]);
  });

  it('in the past counts up to there what a held timer left open', () => {
    const lab = new TimerLab();
    const held = {
      isHeld: true,
      away: { sinceAt: lab.at(30), reason: 'crash' },
      heartbeatAt: lab.at(30),
    } as const;
    expect(minutesOf(lab, stopAt(lab.running(held), lab.ms(50), lab.ms(90)).stretches)).toEqual([
      [0, 50, 'linkedin'],
    ]);
  });

  it('still running: all of it counts, and the next check-in is counted from now', () => {
    const lab = new TimerLab();
    const held = {
      isHeld: true,
      away: { sinceAt: lab.at(30), reason: 'crash' },
      heartbeatAt: lab.at(30),
    } as const;
    expect(confirm(lab.running(held), lab.ms(90))).toEqual(
      lab.running({ heartbeatAt: lab.at(90), confirmedAt: lab.at(90) }),
    );
  });

  it('thrown away, its gaps go with it and those of others stay', () => {
    const lab = new TimerLab();
    const old = lab.gap(-60, -30);
    expect(discard(lab.running({}, [old, lab.gap(5, 15)]))).toEqual({ timer: null, absences: [old] });
  });
});

describe('settling a gap of the running timer', () => {
  const lab = new TimerLab();
  const gap = lab.gap(10, 40);
  const state = lab.running({ heartbeatAt: lab.at(50) }, [gap]);
  const answer = (parts: GapPart[], next: 'continue' | 'stop' = 'continue') =>
    settle(state, { id: gap.id, parts, next, nowMs: lab.ms(50) });
  const meal = { channelId: 'rdv', activity: 'meal' } as const;

  it('keep: as if nothing had been', () => {
    const { state: after, stretches } = answer([{ toAt: lab.at(40), as: 'keep' }]);
    expect(stretches).toEqual([]);
    expect(after).toEqual({ timer: { ...state.timer, confirmedAt: lab.at(50) }, absences: [] });
  });

  it('discard and continue: the timer begins again where somebody came back', () => {
    const { state: after, stretches } = answer([{ toAt: lab.at(40), as: 'discard' }]);
    expect(minutesOf(lab, stretches)).toEqual([[0, 10, 'linkedin']]);
    expect(after.timer?.startAt).toBe(lab.at(40));
    expect(after.absences).toEqual([]);
  });

  it('discard and stop: it ended with the last key', () => {
    const { state: after, stretches } = answer([{ toAt: lab.at(40), as: 'discard' }], 'stop');
    expect(minutesOf(lab, stretches)).toEqual([[0, 10, 'linkedin']]);
    expect(after).toEqual({ timer: null, absences: [] });
  });

  it('somebody else’s: saved at once, without the people of the timer', () => {
    const { state: after, stretches } = answer([{ toAt: lab.at(40), as: meal }]);
    expect(minutesOf(lab, stretches)).toEqual([
      [0, 10, 'linkedin'],
      [10, 40, 'rdv'],
    ]);
    expect(stretches[1]).toMatchObject({ activity: 'meal', contactIds: [], note: '' });
    expect(after.timer?.startAt).toBe(lab.at(40));
  });

  it('split: each part where it belongs, joined with what it touches', () => {
    const { state: after, stretches } = answer([
      { toAt: lab.at(15), as: 'keep' },
      { toAt: lab.at(20), as: meal },
      { toAt: lab.at(30), as: 'discard' },
      { toAt: lab.at(40), as: 'keep' },
    ]);
    expect(minutesOf(lab, stretches)).toEqual([
      [0, 15, 'linkedin'],
      [15, 20, 'rdv'],
    ]);
    expect(after.timer?.startAt).toBe(lab.at(30));
  });

  it.each([
    ['too short', [{ toAt: lab.at(39), as: 'keep' }]],
    ['too long', [{ toAt: lab.at(41), as: 'keep' }]],
    [
      'out of order',
      [
        { toAt: lab.at(20), as: 'keep' },
        { toAt: lab.at(15), as: 'keep' },
        { toAt: lab.at(40), as: 'keep' },
      ],
    ],
    [
      'an empty part',
      [
        { toAt: lab.at(10), as: 'keep' },
        { toAt: lab.at(40), as: 'keep' },
      ],
    ],
    ['nothing', []],
  ] as [string, GapPart[]][])('parts that do not add up are refused: %s', (_name, parts) => {
    expect(codeOf(() => answer(parts))).toBe('invalid-request');
  });

  it('a gap that is not there is refused', () => {
    expect(
      codeOf(() =>
        settle(state, {
          id: 'x',
          parts: [{ toAt: lab.at(40), as: 'keep' }],
          next: 'stop',
          nowMs: lab.ms(50),
        }),
      ),
    ).toBe('not-found');
  });
});

it('a gap settled later, when the timer has stopped or another runs, leaves that alone', () => {
  const lab = new TimerLab();
  const gap = lab.gap(-60, -30);
  const parts: GapPart[] = [
    { toAt: lab.at(-40), as: 'keep' },
    { toAt: lab.at(-30), as: 'discard' },
  ];
  for (const state of [lab.running({}, [gap]), { timer: null, absences: [gap] }]) {
    const result = settle(state, { id: gap.id, parts, next: 'stop', nowMs: lab.ms(5) });
    expect(minutesOf(lab, result.stretches)).toEqual([[-60, -40, 'linkedin']]);
    expect(result.state).toEqual({ timer: state.timer, absences: [] });
  }
});

/** What counts in the end, in ms: sessions, and the timer as it would stop now. */
function countedMs(state: TimerState, stretches: readonly TimedStretch[], nowMs: number): number {
  const savedMs = stretches.reduce((sum, { interval: [fromMs, toMs] }) => sum + toMs - fromMs, 0);
  return savedMs + (state.timer ? workedMs(state.timer, state.absences, nowMs) : 0);
}

const partArbitrary = fc.record({
  weight: fc.integer({ min: 1, max: 50 }),
  as: fc.constantFrom<GapPart['as']>('keep', 'discard', { channelId: 'rdv', activity: 'meal' }),
});

it('whatever the answer, the parts add up to the gap and nothing else moves', () => {
  fc.assert(
    fc.property(
      fc.array(partArbitrary, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 600_000 }),
      fc.boolean(),
      (weights, lengthS, hasOther) => {
        const lab = new TimerLab();
        const fromMs = lab.ms(10);
        const toMs = fromMs + lengthS * 1000 + 50_000;
        const gap: Absence = { ...lab.gap(10, 40), toAt: new Date(toMs).toISOString() };
        const before = hasOther ? [lab.gap(2, 4)] : [];
        const nowMs = toMs + 600_000;
        const state = lab.running({ heartbeatAt: new Date(nowMs).toISOString() }, [...before, gap]);
        const total = weights.reduce((sum, { weight }) => sum + weight, 0);
        let reached = 0;
        const parts = weights.map(({ weight, as }, index) => {
          reached += weight;
          const share =
            index === weights.length - 1 ? toMs : fromMs + Math.round(((toMs - fromMs) * reached) / total);
          return { toAt: new Date(share).toISOString(), as };
        });
        const kept = parts.reduce((sum, part, index) => {
          const start = index === 0 ? fromMs : Date.parse(parts[index - 1]?.toAt ?? '');
          return part.as === 'discard' ? sum : sum + Date.parse(part.toAt) - start;
        }, 0);
        const untouchedMs = workedMs(state.timer as NonNullable<typeof state.timer>, state.absences, nowMs);
        const result = settle(state, { id: gap.id, parts, next: 'continue', nowMs });
        expect(countedMs(result.state, result.stretches, nowMs)).toBe(untouchedMs + kept);
        expect(result.state.absences).toEqual(before);
        const own = result.stretches.map(({ interval }) => interval).sort(([a], [b]) => a - b);
        const isOverlapping = own.some(([, endMs], index) => endMs > (own[index + 1]?.[0] ?? endMs));
        expect(isOverlapping).toBe(false);
      },
    ),
    { numRuns: 500 },
  );
});
