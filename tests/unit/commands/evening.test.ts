import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { remindOfEvening } from '../../../main/commands/evening.ts';
import { createTestCommands } from '../../support/command-context.ts';

const minuteMs = 60_000;
let app: ReturnType<typeof createTestCommands>;
let told: number;

beforeEach(() => {
  // A Thursday, 10:00 in Paris.
  app = createTestCommands('2019-03-14T09:00:00.000Z');
  told = 0;
});
afterEach(() => app.close());

function look(at: string): number | null {
  app.clock.now = new Date(at);
  return remindOfEvening(app.context, () => {
    told += 1;
  });
}

const at = (text: string) => Date.parse(text);

describe('the evening', () => {
  it('is called to mind at its time, once, and next on the next chosen day', () => {
    expect(look('2019-03-14T09:00:00.000Z')).toBe(8.5 * 60 * minuteMs);
    expect(look('2019-03-14T17:29:59.000Z')).toBe(1000);
    expect(told).toBe(0);
    expect(look('2019-03-14T17:30:00.000Z')).toBe(24 * 60 * minuteMs);
    expect(look('2019-03-14T19:00:00.000Z')).toBe(at('2019-03-15T17:30:00Z') - at('2019-03-14T19:00:00Z'));
    expect(told).toBe(1);
    expect(look('2019-03-15T17:30:01.000Z')).toBe(at('2019-03-18T17:30:00Z') - at('2019-03-15T17:30:01Z'));
    expect(told).toBe(2);
  });

  it('is not lost while the computer is off, but never told of a day that has passed', () => {
    look('2019-03-14T22:00:00.000Z');
    expect(told).toBe(1);
    look('2019-03-18T08:00:00.000Z');
    expect(told).toBe(1);
  });

  it('comes again half an hour after a snooze, once', async () => {
    look('2019-03-14T17:30:00.000Z');
    expect(await app.commands['day:view']({ on: null })).toMatchObject({ canSnooze: true });
    await app.commands['evening:snooze'](null);
    expect(await app.commands['day:view']({ on: null })).toMatchObject({ canSnooze: false });
    expect(look('2019-03-14T17:40:00.000Z')).toBe(20 * minuteMs);
    look('2019-03-14T18:00:00.000Z');
    look('2019-03-14T18:30:00.000Z');
    expect(told).toBe(2);
  });

  it('never comes when the day is closed already, snoozed or not', async () => {
    await app.commands['day:close']({ on: '2019-03-14', text: 'x' });
    look('2019-03-14T17:30:00.000Z');
    await app.commands['evening:snooze'](null);
    look('2019-03-14T18:30:00.000Z');
    expect(told).toBe(0);
    expect(await app.commands['day:view']({ on: null })).toMatchObject({ canSnooze: false });
  });

  it('keeps to the chosen days and time, or to none', async () => {
    await app.commands['preferences:save']({ evening: { isOn: true, at: '12:00', weekdays: [6] } });
    expect(look('2019-03-14T09:00:00.000Z')).toBe(at('2019-03-16T11:00:00Z') - at('2019-03-14T09:00:00Z'));
    await app.commands['preferences:save']({ evening: { isOn: true, at: '12:00', weekdays: [] } });
    expect(look('2019-03-14T12:00:00.000Z')).toBeNull();
    await app.commands['preferences:save']({ evening: { isOn: false, at: '12:00', weekdays: [4] } });
    expect(look('2019-03-14T12:00:00.000Z')).toBeNull();
    expect(told).toBe(0);
  });

  it.each([
    ['Europe/Paris', '2026-03-29', '2026-03-29T16:30:00Z'],
    ['Europe/Paris', '2026-10-25', '2026-10-25T17:30:00Z'],
    ['America/New_York', '2026-03-08', '2026-03-08T22:30:00Z'],
    ['Africa/Kinshasa', '2026-03-29', '2026-03-29T17:30:00Z'],
    ['UTC', '2026-03-29', '2026-03-29T18:30:00Z'],
  ])('reads the wall clock, on the day of a clock change too: %s %s', async (timeZone, on, due) => {
    app.context.systemTimeZone = () => timeZone;
    await app.commands['preferences:save']({ evening: { isOn: true, at: '18:30', weekdays: [7] } });
    expect(look(`${on}T12:00:00.000Z`)).toBe(at(due) - at(`${on}T12:00:00Z`));
  });

  it('is told once over a restart, too: it is on the disk', () => {
    look('2019-03-14T17:30:00.000Z');
    expect(app.context.store.state.evening).toEqual({ toldOn: '2019-03-14', snoozedUntil: null });
  });
});
