import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TimerNotice } from '../../../main/commands/notice.ts';
import { createTimerWatch } from '../../../main/commands/timer-watch.ts';
import { createTestCommands, refusalOf } from '../../support/command-context.ts';

const minuteMs = 60_000;
const linkedin = { channelId: 'linkedin', activity: 'comment' } as const;
const meeting = { channelId: 'rdv', activity: 'one-to-one' } as const;
const here = { idleMs: 0, isLocked: false };

let app: ReturnType<typeof createTestCommands>;
let told: TimerNotice[];
let watch: ReturnType<typeof createTimerWatch>;

function open(start: string, timeZone = 'Europe/Paris'): void {
  app = createTestCommands(start);
  told = [];
  app.context.systemTimeZone = () => timeZone;
  app.context.watchesTimer = true;
  watch = createTimerWatch(app.context, (notice) => told.push(notice));
}

beforeEach(() => open('2019-03-14T09:00:00.000Z'));
afterEach(() => app.close());

/** Lets time go by with a beat each half minute. */
function pass(minutes: number, idle: (minute: number) => number = () => 0): void {
  const startMs = app.clock.now.getTime();
  for (let minute = 0.5; minute <= minutes; minute += 0.5) {
    app.clock.now = new Date(startMs + minute * minuteMs);
    watch.beat({ idleMs: idle(minute) * minuteMs, isLocked: false });
  }
}

function jump(minutes: number): void {
  app.clock.now = new Date(app.clock.now.getTime() + minutes * minuteMs);
}

const state = () => app.context.store.state;
const view = () => app.commands['timer:view'](null);

describe('the watch', () => {
  it('beats each half minute while a timer runs, more often while nobody is there, not at all without', async () => {
    expect(watch.nextBeatMs()).toBeNull();
    await app.commands['timer:start'](linkedin);
    expect(watch.nextBeatMs()).toBe(30_000);
    pass(6, (minute) => minute);
    expect(watch.nextBeatMs()).toBe(5000);
  });

  it('a sign of life is on the disk and announced to nobody', async () => {
    await app.commands['timer:start'](linkedin);
    const nouns: unknown[] = [];
    app.context.store.onChange((change) => nouns.push(...change.nouns));
    pass(2);
    expect(state().timer?.heartbeatAt).toBe('2019-03-14T09:02:00.000Z');
    expect(nouns).toEqual([]);
  });

  it('tells one question for one absence, and the view puts it until it is answered', async () => {
    await app.commands['timer:start'](linkedin);
    pass(60, (minute) => (minute < 50 ? Math.max(0, minute - 10) : 0));
    expect(told).toEqual([{ kind: 'question' }]);
    const { question } = await view();
    expect(question).toMatchObject({ kind: 'absence', absence: { channelName: 'LinkedIn', kind: 'online' } });
    if (question?.kind !== 'absence') throw new Error('no question');
    const { id, toAt } = question.absence;
    await app.commands['absence:settle']({
      id,
      parts: [{ toAt, as: { channelId: 'rdv', activity: 'meal' } }],
      next: 'continue',
    });
    expect((await view()).question).toBeNull();
    expect(
      state().journal.sessions.map((session) => [session.channelId, session.startAt, session.endAt]),
    ).toEqual([
      ['linkedin', '2019-03-14T09:00:00.000Z', '2019-03-14T09:10:00.000Z'],
      ['rdv', '2019-03-14T09:10:00.000Z', '2019-03-14T09:50:00.000Z'],
    ]);
  });

  it('closed without an answer, the gap waits on its day and counts nowhere', async () => {
    await app.commands['timer:start'](linkedin);
    pass(60, (minute) => (minute < 50 ? Math.max(0, minute - 10) : 0));
    const { question } = await view();
    if (question?.kind !== 'absence') throw new Error('no question');
    await app.commands['absence:dismiss']({ id: question.absence.id });
    expect((await view()).question).toBeNull();
    const stopped = await app.commands['timer:stop'](null);
    expect(stopped.countedMs).toBe(20 * minuteMs);
    const day = await app.commands['day:view']({ on: '2019-03-14' });
    expect(day).toMatchObject({ onlineMs: 20 * minuteMs, absences: [{ id: question.absence.id }] });
    expect((await app.commands['day:view']({ on: '2019-03-13' })).absences).toEqual([]);
    const parts = [{ toAt: question.absence.toAt, as: 'keep' as const }];
    const kept = await app.commands['absence:settle']({ id: question.absence.id, parts, next: 'stop' });
    expect(kept).toMatchObject([{ startAt: '2019-03-14T09:00:00.000Z', endAt: '2019-03-14T09:50:00.000Z' }]);
    expect((await app.commands['day:view']({ on: '2019-03-14' })).onlineMs).toBe(60 * minuteMs);
  });

  it('an answer names channels and activities that exist, or changes nothing', async () => {
    await app.commands['timer:start'](linkedin);
    pass(30, (minute) => (minute < 20 ? minute : 0));
    const { question } = await view();
    if (question?.kind !== 'absence') throw new Error('no question');
    const { id, toAt } = question.absence;
    const before = state();
    const settle = (as: { channelId: string; activity: 'read' | 'meal' }) =>
      refusalOf(() => app.commands['absence:settle']({ id, parts: [{ toAt, as }], next: 'continue' }));
    expect(await settle({ channelId: 'nowhere', activity: 'read' })).toBe('unknown-channel');
    expect(await settle({ channelId: 'rdv', activity: 'read' })).toBe('unknown-activity');
    expect(await refusalOf(() => app.commands['absence:dismiss']({ id: 'none' }))).toBe('not-found');
    expect(state()).toBe(before);
  });

  it('asks nothing where the preferences say so', async () => {
    await app.commands['preferences:save']({ idleOffChannelIds: ['linkedin'] });
    await app.commands['timer:start'](linkedin);
    pass(30, (minute) => minute);
    watch.leave('suspend', here);
    jump(60);
    watch.comeBack(here);
    expect((await view()).question).toBeNull();
    expect((await app.commands['timer:stop'](null)).countedMs).toBe(90 * minuteMs);
  });

  it('takes the minutes of the preferences', async () => {
    await app.commands['preferences:save']({ idleMinutes: 30 });
    await app.commands['timer:start'](linkedin);
    pass(40, (minute) => (minute < 29 ? minute : 0));
    expect(told).toEqual([]);
  });

  it('a meeting ends when he says, with whom he met', async () => {
    await app.commands['timer:start'](meeting);
    pass(120, (minute) => (minute < 119 ? minute : 0));
    expect(told).toEqual([{ kind: 'question' }]);
    expect((await view()).question).toMatchObject({ kind: 'check-in', leftAt: '2019-03-14T09:00:00.000Z' });
    const contact = await app.commands['contact:save']({ firstName: 'Zoé', lastName: '' });
    const stopped = await app.commands['timer:confirm']({
      endAt: '2019-03-14T10:30:00.000Z',
      contactIds: [contact.id],
    });
    expect(stopped?.sessions).toMatchObject([
      { endAt: '2019-03-14T10:30:00.000Z', contactIds: [contact.id] },
    ]);
    expect(state().timer).toBeNull();
  });

  it('a crash: held, and each of the four answers', async () => {
    const crash = async () => {
      await app.commands['timer:start'](linkedin);
      pass(10);
      jump(60);
      watch.begin();
      expect((await view()).question).toMatchObject({ kind: 'held', reason: 'crash' });
      jump(5);
    };
    await crash();
    await app.commands['timer:confirm']({ endAt: null });
    expect((await app.commands['timer:stop'](null)).countedMs).toBe(75 * minuteMs);
    await crash();
    const { question } = await view();
    if (question?.kind !== 'held') throw new Error('not held');
    expect((await app.commands['timer:confirm']({ endAt: question.fromAt }))?.countedMs).toBe(10 * minuteMs);
    await crash();
    const later = new Date(Date.parse(state().timer?.startAt ?? '') + 30 * minuteMs).toISOString();
    expect((await app.commands['timer:confirm']({ endAt: later }))?.countedMs).toBe(30 * minuteMs);
    await crash();
    const sessions = state().journal.sessions.length;
    await app.commands['timer:discard'](null);
    expect(state()).toMatchObject({ timer: null, absences: [] });
    expect(state().journal.sessions).toHaveLength(sessions);
  });

  it('held and ignored, nothing is extended; stopping keeps the gap aside', async () => {
    await app.commands['timer:start'](linkedin);
    pass(10);
    jump(60);
    watch.begin();
    pass(30);
    const stopped = await app.commands['timer:stop'](null);
    expect(stopped.countedMs).toBe(10 * minuteMs);
    expect(stopped.absences).toMatchObject([{ fromAt: '2019-03-14T09:10:00.000Z', reason: 'crash' }]);
  });

  it('a quit of two minutes asks nothing', async () => {
    await app.commands['timer:start'](linkedin);
    pass(10);
    watch.quit();
    jump(2);
    watch.begin();
    expect((await view()).question).toBeNull();
    expect((await app.commands['timer:stop'](null)).countedMs).toBe(12 * minuteMs);
  });

  it('the end of the hour online is told once a day, and again on the next', async () => {
    await app.commands['timer:start'](linkedin);
    pass(59.5);
    expect(told).toEqual([]);
    pass(40);
    expect(told).toEqual([{ kind: 'budget', minutes: 60 }]);
    await app.commands['timer:stop'](null);
    app.clock.now = new Date('2019-03-15T09:00:00.000Z');
    await app.commands['timer:start'](linkedin);
    pass(61);
    expect(told.filter(({ kind }) => kind === 'budget')).toHaveLength(2);
  });

  it('time in real life uses up nothing online', async () => {
    await app.commands['timer:start'](meeting);
    pass(100);
    expect(told).toEqual([]);
  });
});

describe('in the past', () => {
  it('started earlier: not over another session, not in the future, not for more than a day', async () => {
    await app.commands['timer:start'](linkedin);
    pass(10);
    await app.commands['timer:stop'](null);
    pass(10);
    await app.commands['timer:start'](meeting);
    const move = (startAt: string) => refusalOf(() => app.commands['timer:move-start']({ startAt }));
    expect(await move('2019-03-14T09:05:00.000Z')).toBe('overlap');
    expect(await move('2019-03-14T10:05:00.000Z')).toBe('in-the-future');
    expect(await move('2019-03-12T10:05:00.000Z')).toBe('too-long-session');
    const moved = await app.commands['timer:move-start']({ startAt: '2019-03-14T09:12:00.000Z' });
    expect(moved.running?.startAt).toBe('2019-03-14T09:12:00.000Z');
  });

  it('stopped earlier: within its time only', async () => {
    await app.commands['timer:start'](linkedin);
    pass(30);
    const stop = (endAt: string) => refusalOf(() => app.commands['timer:stop-at']({ endAt }));
    expect(await stop('2019-03-14T09:00:00.000Z')).toBe('end-before-start');
    expect(await stop('2019-03-14T09:31:00.000Z')).toBe('in-the-future');
    expect((await app.commands['timer:stop-at']({ endAt: '2019-03-14T09:20:00.000Z' })).countedMs).toBe(
      20 * minuteMs,
    );
  });
});

describe.each(['Europe/Paris', 'America/New_York', 'Africa/Kinshasa', 'UTC'])('in %s', (timeZone) => {
  const ends = {
    'Europe/Paris': ['2026-03-29T00:30:00Z', '2026-10-25T00:30:00Z', '2026-12-31T22:30:00Z'],
    'America/New_York': ['2026-03-08T06:30:00Z', '2026-11-01T05:30:00Z', '2027-01-01T04:30:00Z'],
    'Africa/Kinshasa': ['2026-03-29T00:30:00Z', '2026-10-25T00:30:00Z', '2026-12-31T22:30:00Z'],
    UTC: ['2026-03-29T00:30:00Z', '2026-10-25T00:30:00Z', '2026-12-31T23:30:00Z'],
  } as Record<string, string[]>;

  it.each([0, 1, 2])(
    'an hour is an hour over clock changes and the year’s end, also while it runs (%i)',
    async (which) => {
      app.close();
      open(ends[timeZone]?.[which] ?? '', timeZone);
      await app.commands['timer:start'](linkedin);
      pass(90);
      const stopped = await app.commands['timer:stop'](null);
      expect(stopped.countedMs).toBe(90 * minuteMs);
      expect(stopped.sessions).toHaveLength(1);
      const [session] = stopped.sessions;
      const days = new Set(
        [session?.startAt, session?.endAt].map((at) =>
          new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(new Date(at ?? '')),
        ),
      );
      let sumMs = 0;
      for (const on of days) sumMs += (await app.commands['day:view']({ on })).onlineMs;
      expect(sumMs).toBe(90 * minuteMs);
      expect(days.has('2027-01-01')).toBe(which === 2);
    },
  );

  it('three hours of sleep over the spring change are 180 minutes', async () => {
    app.close();
    open('2026-03-29T00:10:00Z', timeZone);
    await app.commands['timer:start'](linkedin);
    watch.leave('suspend', here);
    watch.leave('suspend', here);
    jump(180);
    watch.comeBack(here);
    watch.comeBack(here);
    const { question, running, absences } = await view();
    const gap = question?.kind === 'absence' ? question.absence : null;
    // Where the three hours go past midnight, the timer is held instead: New York is still on the 28th.
    const sinceAt = gap?.fromAt ?? running?.away?.sinceAt ?? '';
    expect(app.clock.now.getTime() - Date.parse(sinceAt)).toBe(180 * minuteMs);
    expect(told).toEqual([{ kind: 'question' }]);
    expect(absences.length).toBeLessThanOrEqual(1);
  });
});

it('a zone change while it runs changes no duration, and the session keeps the zone it began in', async () => {
  await app.commands['timer:start'](linkedin);
  pass(30);
  app.context.systemTimeZone = () => 'America/New_York';
  pass(30);
  const { sessions, countedMs } = await app.commands['timer:stop'](null);
  expect(countedMs).toBe(60 * minuteMs);
  expect(sessions).toMatchObject([{ timeZone: 'Europe/Paris' }]);
});

it('the clock set back while it runs loses no minute', async () => {
  await app.commands['timer:start'](linkedin);
  pass(30);
  app.clock.now = new Date('2019-03-13T09:00:00.000Z');
  expect((await app.commands['timer:stop'](null)).countedMs).toBe(30 * minuteMs);
});

it('the week: seven days from Monday, each with its own time', async () => {
  await app.commands['timer:start'](linkedin);
  pass(30);
  await app.commands['timer:stop'](null);
  const week = await app.commands['week:view']({ on: '2019-03-17' });
  expect(week.days.map(({ on }) => on)).toEqual([11, 12, 13, 14, 15, 16, 17].map((day) => `2019-03-${day}`));
  expect(week.days[3]).toEqual({ on: '2019-03-14', onlineMs: 30 * minuteMs, irlMs: 0 });
  expect(week.budgetMinutes).toBe(60);
});
