import { describe, expect, it } from 'vitest';
import { comeBack, leave, observe, quit, resume } from '../../../main/timer/watch.ts';
import { statusOf, type TimerState } from '../../../main/timer/timer-state.ts';
import { irlRules, type SeenOptions, TimerLab, usualRules } from '../../support/timer-lab.ts';

/** Beats every half minute between two minutes, as the app does; `idle` says how idle at each minute. */
function beatThrough(
  lab: TimerLab,
  state: TimerState,
  {
    from,
    to,
    ...options
  }: { from: number; to: number } & Omit<SeenOptions, 'idle'> & {
      idle?: (minute: number) => number | null;
    },
): TimerState {
  let current = state;
  for (let minute = from; minute <= to; minute += 0.5)
    current = observe(current, lab.seen(minute, { ...options, idle: options.idle?.(minute) ?? 0 }));
  return current;
}

describe('stopped', () => {
  it('nothing that the system says changes anything', () => {
    const lab = new TimerLab();
    const stopped: TimerState = { timer: null, absences: [] };
    expect(statusOf(stopped)).toBe('stopped');
    for (const next of [
      observe(stopped, lab.seen(10, { idle: 100 })),
      leave(stopped, 'suspend', lab.seen(10)),
      comeBack(stopped, lab.seen(10)),
      quit(stopped, lab.ms(10)),
      resume(stopped, lab.seen(10)),
    ])
      expect(next).toEqual(stopped);
  });
});

describe('idle', () => {
  it('begins at the last key, not when it was noticed, and becomes one gap with one question', () => {
    const lab = new TimerLab();
    const idleFrom = 10;
    const away = beatThrough(lab, lab.running(), {
      from: 0.5,
      to: 57,
      idle: (minute) => Math.max(0, minute - idleFrom),
    });
    expect(statusOf(away)).toBe('away');
    expect(away.timer?.away).toEqual({ sinceAt: lab.at(10), reason: 'idle' });
    const back = beatThrough(lab, away, { from: 57.5, to: 70 });
    expect(statusOf(back)).toBe('waiting');
    expect(back.absences).toHaveLength(1);
    expect(back.absences[0]).toMatchObject({
      fromAt: lab.at(10),
      toAt: lab.at(57.5),
      reason: 'idle',
      isAsked: true,
      contactIds: ['c1'],
    });
    expect(back.timer).not.toHaveProperty('away');
  });

  it('under the limit it is nothing', () => {
    const lab = new TimerLab();
    const state = beatThrough(lab, lab.running(), { from: 0.5, to: 30, idle: (minute) => minute % 4.5 });
    expect(statusOf(state)).toBe('running');
    expect(state.absences).toEqual([]);
  });

  it('is not asked about where the channel says so', () => {
    const lab = new TimerLab();
    const rules = { ...usualRules, idleAfterMs: null, checkInAfterMs: null };
    const state = beatThrough(lab, lab.running(), { from: 0.5, to: 100, rules, idle: (minute) => minute });
    expect(statusOf(state)).toBe('running');
  });

  it('a last key from before the timer begins the absence with the timer', () => {
    const lab = new TimerLab();
    const state = observe(lab.running(), lab.seen(1, { idle: 30 }));
    expect(state.timer?.away?.sinceAt).toBe(lab.at(0));
  });

  it('does not reach back into a gap that ended', () => {
    const lab = new TimerLab();
    const state = observe(lab.running({}, [lab.gap(10, 20)]), lab.seen(20.5, { idle: 9 }));
    expect(state.timer?.away?.sinceAt).toBe(lab.at(20));
  });

  it('reads whole seconds: rounding is no movement', () => {
    const lab = new TimerLab();
    const away = observe(lab.running({ heartbeatAt: lab.at(9.5) }), lab.seen(10, { idle: 6 }));
    const later = observe(away, {
      ...lab.seen(10),
      nowMs: lab.ms(10) + 5900,
      presence: { idleMs: 365_000, isLocked: false },
    });
    expect(statusOf(later)).toBe('away');
  });

  it('a second absence while the first still waits is a second gap, one after the other', () => {
    const lab = new TimerLab();
    const first = beatThrough(lab, lab.running(), {
      from: 0.5,
      to: 20,
      idle: (minute) => (minute < 19 ? minute : 0),
    });
    const second = beatThrough(lab, first, {
      from: 20.5,
      to: 41,
      idle: (minute) => (minute < 40 ? minute - 20 : 0),
    });
    expect(second.absences.map(({ fromAt, toAt }) => [fromAt, toAt])).toEqual([
      [lab.at(0), lab.at(19)],
      [lab.at(20), lab.at(40)],
    ]);
  });
});

describe('lock and sleep', () => {
  it('a lock of ten seconds is nothing', () => {
    const lab = new TimerLab();
    const locked = leave(lab.running(), 'lock', lab.seen(10));
    const back = comeBack(locked, lab.seen(10 + 1 / 6));
    expect(back).toEqual(lab.running({ heartbeatAt: lab.at(10 + 1 / 6) }));
  });

  it('three hours of sleep are one gap of 180 minutes, however often they are told', () => {
    const lab = new TimerLab();
    let state = beatThrough(lab, lab.running(), { from: 0.5, to: 30 });
    state = leave(state, 'suspend', lab.seen(30));
    state = leave(state, 'suspend', lab.seen(30));
    state = leave(state, 'lock', lab.seen(30));
    state = comeBack(state, lab.seen(210));
    state = comeBack(state, lab.seen(210));
    state = observe(state, lab.seen(210));
    state = beatThrough(lab, state, { from: 210.5, to: 215 });
    expect(state.absences).toHaveLength(1);
    expect(state.absences[0]).toMatchObject({ fromAt: lab.at(30), toAt: lab.at(210), reason: 'suspend' });
  });

  it('sleep that nobody told is seen by the clock, within a beat', () => {
    const lab = new TimerLab();
    const awake = beatThrough(lab, lab.running(), { from: 0.5, to: 30 });
    for (const idle of [0, null, 180]) {
      const noticed = observe(awake, lab.seen(210, { idle }));
      const state = idle === 180 ? observe(noticed, lab.seen(210.1)) : noticed;
      expect(state.absences, String(idle)).toHaveLength(1);
      expect(state.absences[0]).toMatchObject({ fromAt: lab.at(30), reason: 'suspend' });
    }
  });

  it('waking up is enough: sleep that nobody told is seen then, too', () => {
    const lab = new TimerLab();
    const awake = beatThrough(lab, lab.running(), { from: 0.5, to: 30 });
    const state = comeBack(awake, lab.seen(210));
    expect(state.absences).toMatchObject([{ fromAt: lab.at(30), toAt: lab.at(210), reason: 'suspend' }]);
    expect(state.timer?.heartbeatAt).toBe(lab.at(210));
  });

  it('with idle off, neither sleep nor lock asks, and the time counts', () => {
    const lab = new TimerLab();
    const rules = { ...usualRules, idleAfterMs: null, checkInAfterMs: null };
    let state = beatThrough(lab, lab.running(), { from: 0.5, to: 30, rules });
    state = leave(state, 'suspend', lab.seen(30, { rules }));
    state = comeBack(state, lab.seen(210, { rules }));
    state = observe(state, lab.seen(211, { rules }));
    expect(statusOf(state)).toBe('running');
    expect(state.absences).toEqual([]);
  });

  it('awake but locked, nobody is back yet', () => {
    const lab = new TimerLab();
    let state = leave(lab.running(), 'suspend', lab.seen(0));
    state = comeBack(state, lab.seen(100, { isLocked: true }));
    state = observe(state, lab.seen(100, { isLocked: true }));
    expect(statusOf(state)).toBe('away');
    state = observe(state, lab.seen(120, { idle: null }));
    expect(state.absences[0]).toMatchObject({ fromAt: lab.at(0), toAt: lab.at(120) });
  });

  it('falling asleep from idleness goes back to the last key', () => {
    const lab = new TimerLab();
    const state = leave(lab.running(), 'suspend', lab.seen(20, { idle: 15 }));
    expect(state.timer?.away?.sinceAt).toBe(lab.at(5));
  });
});

describe('away expected', () => {
  it('counts, and asks on return when it ended', () => {
    const lab = new TimerLab();
    const out = beatThrough(lab, lab.running(), {
      from: 0.5,
      to: 90,
      rules: irlRules,
      idle: (minute) => minute,
    });
    expect(statusOf(out)).toBe('running');
    expect(out.timer).toMatchObject({ leftAt: lab.at(0) });
    const back = observe(out, lab.seen(90.5, { rules: irlRules }));
    expect(statusOf(back)).toBe('waiting');
    expect(back.timer).toMatchObject({ askedAt: lab.at(90.5), leftAt: lab.at(0) });
    expect(back.absences).toEqual([]);
    expect(beatThrough(lab, back, { from: 91, to: 100, rules: irlRules }).timer).toMatchObject({
      askedAt: lab.at(90.5),
    });
  });

  it('asks at the channel’s maximum, also when nobody is back', () => {
    const lab = new TimerLab();
    const out = beatThrough(lab, lab.running(), {
      from: 0.5,
      to: 241,
      rules: irlRules,
      idle: (minute) => minute,
    });
    expect(out.timer?.askedAt).toBe(lab.at(240));
  });

  it('a short look away asks nothing', () => {
    const lab = new TimerLab();
    let state = leave(lab.running(), 'lock', lab.seen(10, { rules: irlRules }));
    state = comeBack(state, lab.seen(12, { rules: irlRules }));
    expect(state).toEqual(lab.running({ heartbeatAt: lab.at(12) }));
  });
});

describe('forgotten', () => {
  it('asks after the channel’s maximum, counted from the last yes', () => {
    const lab = new TimerLab();
    expect(
      observe(lab.running({ heartbeatAt: lab.at(119) }), lab.seen(119.9)).timer?.askedAt,
    ).toBeUndefined();
    const asked = observe(lab.running({ heartbeatAt: lab.at(120) }), lab.seen(120.4));
    expect(asked.timer?.askedAt).toBe(lab.at(120));
    const confirmed = lab.running({ heartbeatAt: lab.at(130), confirmedAt: lab.at(125) });
    expect(observe(confirmed, lab.seen(130.5)).timer?.askedAt).toBeUndefined();
  });

  it('never asks where the channel has no maximum', () => {
    const lab = new TimerLab();
    const rules = { ...usualRules, checkInAfterMs: null };
    expect(
      observe(lab.running({ heartbeatAt: lab.at(6000) }), lab.seen(6000.4, { rules })).timer?.askedAt,
    ).toBe(undefined);
  });

  it('an absence over the day’s end holds the timer: nothing counts until the morning’s answer', () => {
    const lab = new TimerLab('2026-03-10T17:00:00.000Z');
    let state = leave(lab.running(), 'suspend', lab.seen(30));
    state = comeBack(state, lab.seen(14 * 60));
    expect(state.timer).toMatchObject({ isHeld: true, away: { sinceAt: lab.at(30), reason: 'night' } });
    expect(statusOf(state)).toBe('waiting');
    expect(beatThrough(lab, state, { from: 841, to: 860 })).toEqual(state);
    expect(leave(state, 'lock', lab.seen(860))).toEqual(state);
  });

  it('by the hour at which the day begins', () => {
    const lab = new TimerLab('2026-03-10T22:30:00.000Z');
    const rules = { ...usualRules, dayStartsAt: '04:00' };
    let state = leave(lab.running(), 'lock', lab.seen(5, { rules }));
    state = comeBack(state, lab.seen(100, { rules }));
    expect(state.absences).toHaveLength(1);
  });
});

describe('quit, crash, restart', () => {
  it('a restart of a few minutes goes on as if nothing had been', () => {
    const lab = new TimerLab();
    const left = quit(lab.running(), lab.ms(20));
    expect(left.timer).toMatchObject({ unattendedSince: lab.at(20), heartbeatAt: lab.at(20) });
    const again = resume(left, lab.seen(22));
    expect(again).toEqual(lab.running({ heartbeatAt: lab.at(22) }));
  });

  it('a shutdown that was called off leaves no trace', () => {
    const lab = new TimerLab();
    const state = observe(quit(lab.running(), lab.ms(20)), lab.seen(20.5));
    expect(state).toEqual(lab.running({ heartbeatAt: lab.at(20.5) }));
  });

  it('after a longer time the timer is held at the moment it was left', () => {
    const lab = new TimerLab();
    const again = resume(quit(lab.running(), lab.ms(20)), lab.seen(90));
    expect(again.timer).toMatchObject({ isHeld: true, away: { sinceAt: lab.at(20), reason: 'closed' } });
    expect(again.timer).not.toHaveProperty('unattendedSince');
  });

  it('after a crash it is held at the last sign of life, however short ago that was', () => {
    const lab = new TimerLab();
    const again = resume(lab.running({ heartbeatAt: lab.at(20) }), lab.seen(20.2));
    expect(again.timer).toMatchObject({ isHeld: true, away: { sinceAt: lab.at(20), reason: 'crash' } });
  });

  it('a crash while nobody was there keeps the earlier moment', () => {
    const lab = new TimerLab();
    const away = { away: { sinceAt: lab.at(10), reason: 'idle' }, heartbeatAt: lab.at(40) } as const;
    expect(resume(lab.running(away), lab.seen(50)).timer).toMatchObject({
      isHeld: true,
      away: { sinceAt: lab.at(10), reason: 'idle' },
    });
  });

  it('where being away is expected, a computer that was off asks when it ended', () => {
    const lab = new TimerLab();
    const again = resume(quit(lab.running(), lab.ms(5)), lab.seen(180, { rules: irlRules }));
    expect(again.timer).toMatchObject({ askedAt: lab.at(5), leftAt: lab.at(5) });
    expect(again.timer).not.toHaveProperty('away');
  });

  it('with idle off, a night without the computer is asked about all the same', () => {
    const lab = new TimerLab();
    const rules = { ...usualRules, idleAfterMs: null };
    expect(resume(quit(lab.running(), lab.ms(5)), lab.seen(800, { rules })).timer?.isHeld).toBe(true);
  });

  it('held stays held over further restarts', () => {
    const lab = new TimerLab();
    const held = resume(lab.running({ heartbeatAt: lab.at(20) }), lab.seen(60));
    expect(resume(quit(held, lab.ms(70)), lab.seen(300))).toEqual(held);
  });
});

describe('the clock', () => {
  it('set back, the timer keeps its length and its gaps their places', () => {
    const lab = new TimerLab();
    const gap = lab.gap(5, 15);
    const state = lab.running({ heartbeatAt: lab.at(30), confirmedAt: lab.at(15) }, [gap]);
    const back = observe(state, lab.seen(-60));
    expect(back.timer).toMatchObject({
      startAt: lab.at(-90),
      heartbeatAt: lab.at(-60),
      confirmedAt: lab.at(-75),
    });
    expect(back.absences[0]).toMatchObject({ fromAt: lab.at(-85), toAt: lab.at(-75) });
  });

  it('set forward looks like an absence, and is asked about', () => {
    const lab = new TimerLab();
    const state = beatThrough(lab, lab.running(), { from: 0.5, to: 10 });
    expect(observe(state, lab.seen(130)).absences[0]).toMatchObject({
      fromAt: lab.at(10),
      toAt: lab.at(130),
    });
  });
});
