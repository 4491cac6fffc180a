import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestCommands, refusalOf } from '../../support/command-context.ts';

let app: ReturnType<typeof createTestCommands>;
beforeEach(() => {
  app = createTestCommands();
});
afterEach(() => app.close());

const linkedin = { channelId: 'linkedin', activity: 'comment' } as const;
const group = { channelId: 'groupement', activity: 'group-meeting' } as const;

describe('the running timer', () => {
  it('becomes a session of the time that passed when it stops', async () => {
    await app.commands['timer:start'](linkedin);
    app.clock.now = new Date('2019-03-14T09:25:00.000Z');
    const stopped = await app.commands['timer:stop'](null);
    expect(stopped).toMatchObject({ countedMs: 25 * 60_000, absences: [] });
    expect(stopped.sessions).toMatchObject([
      {
        startAt: '2019-03-14T09:00:00.000Z',
        endAt: '2019-03-14T09:25:00.000Z',
        timeZone: 'Europe/Paris',
        source: 'timer',
        ...linkedin,
      },
    ]);
    const view = await app.commands['timer:view'](null);
    expect(view).toMatchObject({ running: null, onlineTodayMs: 25 * 60_000, today: '2019-03-14' });
  });

  it('saves what ran before when it is switched, without a gap', async () => {
    await app.commands['timer:start'](linkedin);
    app.clock.now = new Date('2019-03-14T10:00:00.000Z');
    const view = await app.commands['timer:start'](group);
    expect(view.running).toMatchObject({ ...group, startAt: '2019-03-14T10:00:00.000Z' });
    expect(app.context.store.state.journal.sessions).toHaveLength(1);
    expect(app.context.store.state.journal.sessions[0]?.endAt).toBe('2019-03-14T10:00:00.000Z');
  });

  it('leaves nothing behind when it ran less than a second', async () => {
    await app.commands['timer:start'](linkedin);
    app.clock.now = new Date('2019-03-14T09:00:00.999Z');
    expect(await app.commands['timer:stop'](null)).toEqual({ sessions: [], countedMs: 0, absences: [] });
    expect(app.context.store.state.journal.sessions).toHaveLength(0);
    expect(app.context.store.state.timer).toBeNull();
  });

  it('leaves nothing behind when the clock was set back, and still stops', async () => {
    await app.commands['timer:start'](linkedin);
    app.clock.now = new Date('2019-03-14T08:00:00.000Z');
    expect(await app.commands['timer:stop'](null)).toEqual({ sessions: [], countedMs: 0, absences: [] });
    expect(app.context.store.state.timer).toBeNull();
  });

  it('stops even when a session was added by hand over it; the two count in parallel', async () => {
    await app.commands['timer:start'](linkedin);
    app.clock.now = new Date('2019-03-14T10:00:00.000Z');
    await app.commands['session:save']({
      startAt: '2019-03-14T09:10:00.000Z',
      endAt: '2019-03-14T09:20:00.000Z',
      contactIds: [],
      dealIds: [],
      ...group,
    });
    expect((await app.commands['timer:stop'](null)).sessions).toMatchObject([{ parallel: true }]);
  });

  it('takes people, a deal and a note while it runs', async () => {
    const contact = await app.commands['contact:save']({ firstName: 'Zoé', lastName: 'Martin' });
    await app.commands['timer:start'](linkedin);
    const view = await app.commands['timer:update']({ contactIds: [contact.id], note: 'rappel' });
    expect(view.runningContacts).toEqual([{ id: contact.id, name: 'Zoé Martin' }]);
    app.clock.now = new Date('2019-03-14T09:30:00.000Z');
    expect((await app.commands['timer:stop'](null)).sessions).toMatchObject([
      { contactIds: [contact.id], note: 'rappel' },
    ]);
  });

  it('offers the latest different activities, without archived channels', async () => {
    for (const draft of [linkedin, group, linkedin, { channelId: 'visio', activity: 'message' } as const]) {
      await app.commands['timer:start'](draft);
      app.clock.now = new Date(app.clock.now.getTime() + 600_000);
    }
    await app.commands['timer:stop'](null);
    await app.commands['channel:save']({ id: 'visio', name: 'Visio', kind: 'online', archived: true });
    const { recent } = await app.commands['timer:view'](null);
    expect(recent).toEqual([linkedin, group]);
  });
});

describe('a refused start', () => {
  it('says which channels and activities there are, and changes nothing', async () => {
    const before = app.context.store.state;
    expect(
      await refusalOf(() => app.commands['timer:start']({ channelId: 'nowhere', activity: 'read' })),
    ).toBe('unknown-channel');
    expect(
      await refusalOf(() => app.commands['timer:start']({ channelId: 'linkedin', activity: 'meal' })),
    ).toBe('unknown-activity');
    expect(await refusalOf(() => app.commands['timer:start']({ ...linkedin, contactIds: ['nobody'] }))).toBe(
      'unknown-contact',
    );
    expect(await refusalOf(() => app.commands['timer:start']({ ...linkedin, dealIds: ['none'] }))).toBe(
      'unknown-deal',
    );
    expect(await refusalOf(() => app.commands['timer:stop'](null))).toBe('timer-not-running');
    expect(await refusalOf(() => app.commands['timer:update']({ note: 'x' }))).toBe('timer-not-running');
    expect(app.context.store.state).toBe(before);
  });
});
