import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mergeJournals } from '../../../main/journal/merge.ts';
import type { Journal } from '../../../main/journal/types.ts';
import { createTestCommands, refusalOf } from '../../support/command-context.ts';
import { withFaults } from '../../support/store-faults.ts';

type TestApp = ReturnType<typeof createTestCommands>;
let app: TestApp;
beforeEach(() => {
  app = createTestCommands();
});
afterEach(() => app.close());

const hour = (time: string) => `2019-03-13T${time}:00.000Z`;
const session = (more = {}) => ({
  startAt: hour('08:00'),
  endAt: hour('09:00'),
  channelId: 'rdv',
  activity: 'one-to-one' as const,
  contactIds: [] as string[],
  dealIds: [] as string[],
  ...more,
});
const deal = (more = {}) => ({
  title: 'Paie 12 salariés',
  contactIds: [] as string[],
  status: 'open' as const,
  amountCents: 24_000,
  billing: 'monthly' as const,
  openedOn: '2019-03-01',
  declaredOrigin: 'rdv',
  ...more,
});

/** A journal without what an undo must write anew, its records in the order of their ids. */
function withoutMoments(journal: Journal): unknown {
  const { deleted: _deleted, settings, ...lists } = journal;
  const idOf = (record: object) => ('id' in record ? String(record.id) : JSON.stringify(record));
  return {
    settings,
    ...Object.fromEntries(
      Object.entries(lists).map(([name, list]) => [
        name,
        list
          .map(({ changedAt: _changedAt, ...record }: { changedAt?: string }) => record)
          .sort((a: object, b: object) => (idOf(a) < idOf(b) ? -1 : 1)),
      ]),
    ),
  };
}

const shown = () => withoutMoments(app.context.store.state.journal);

interface Ids {
  contact: string;
  deal: string;
  session: string;
}

/** A person, a deal and an hour that name each other. */
async function prepare(): Promise<Ids> {
  const contact = await app.commands['contact:save']({ firstName: 'Zoé', lastName: 'Martin' });
  const saved = await app.commands['deal:save'](deal({ contactIds: [contact.id] }));
  const links = { contactIds: [contact.id], dealIds: [saved.id] };
  const { id } = await app.commands['session:save'](session(links));
  await app.commands['day:save']({ on: '2019-03-13', text: 'Déjeuner', ...links });
  return { contact: contact.id, deal: saved.id, session: id };
}

const changes: Record<string, (ids: Ids) => unknown> = {
  'session added': () =>
    app.commands['session:save'](session({ startAt: hour('10:00'), endAt: hour('11:00') })),
  'session changed': (ids) => app.commands['session:save'](session({ id: ids.session, note: 'corrigée' })),
  'session deleted': (ids) => app.commands['session:delete']({ id: ids.session }),
  'session that makes room': () =>
    app.commands['session:save'](
      session({ startAt: hour('08:20'), endAt: hour('08:40'), overlap: 'make-room' as const }),
    ),
  'session that fits': () =>
    app.commands['session:save'](
      session({ startAt: hour('07:30'), endAt: hour('09:30'), overlap: 'fit' as const }),
    ),
  'contact added': () => app.commands['contact:save']({ firstName: 'Noël', lastName: 'Petit' }),
  'contact changed': (ids) =>
    app.commands['contact:save']({ id: ids.contact, firstName: 'Zoé', lastName: 'Lefèvre' }),
  'contact deleted': (ids) => app.commands['contact:delete']({ id: ids.contact }),
  'deal changed': (ids) => app.commands['deal:save'](deal({ id: ids.deal, amountCents: 1 })),
  'deal deleted': (ids) => app.commands['deal:delete']({ id: ids.deal }),
  'channel added': () => app.commands['channel:save']({ name: 'Salon du livre', kind: 'irl' }),
  'channel renamed': () => app.commands['channel:save']({ id: 'rdv', name: 'Cafés', kind: 'irl' }),
  'settings changed': () => app.commands['settings:save']({ dailyOnlineBudgetMinutes: 30, language: 'en' }),
  'year figures': () => app.commands['year-figures:save']({ year: 2019, turnoverCents: 12 }),
  'day changed': () => app.commands['day:save']({ on: '2019-03-13', text: 'Autre' }),
  'day added': () => app.commands['day:close']({ on: '2019-03-12', text: 'Hier', mood: 4 }),
};

describe.each(Object.entries(changes))('%s', (_name, change) => {
  it('is undone and redone whole, again and again', async () => {
    const ids = await prepare();
    const before = shown();
    app.clock.now = new Date('2019-03-14T09:01:00.000Z');
    await change(ids);
    const after = shown();
    expect(after).not.toEqual(before);
    for (let round = 0; round < 2; round += 1) {
      expect(await app.commands['history:undo'](null)).not.toBeNull();
      expect(shown()).toEqual(before);
      expect(await app.commands['history:redo'](null)).not.toBeNull();
      expect(shown()).toEqual(after);
    }
    expect(await app.commands['history:redo'](null)).toBeNull();
  });

  it('undone reaches another computer that had the change', async () => {
    const ids = await prepare();
    await change(ids);
    const elsewhere = app.context.store.state.journal;
    app.clock.now = new Date('2019-03-14T09:05:00.000Z');
    await app.commands['history:undo'](null);
    const { journal } = app.context.store.state;
    const lists = ({ settings: _settings, ...rest }: Journal) => withoutMoments({ ...journal, ...rest });
    expect(lists(mergeJournals(elsewhere, journal).journal)).toEqual(withoutMoments(journal));
  });

  it('refused by the disk leaves it, its history and its trash as they were', async () => {
    const ids = await prepare();
    await change(ids);
    const before = app.context.store.state;
    for (const command of ['history:undo', 'history:redo'] as const) {
      const stateBefore = app.context.store.state;
      withFaults(
        app.folder,
        ({ name }) => (name === 'writeSync' ? { fails: 'ENOSPC' } : 'works'),
        () => expect(() => app.commands[command](null)).toThrow('disk-full'),
      );
      expect(app.context.store.state).toBe(stateBefore);
      if (command === 'history:undo') await app.commands[command](null);
    }
    await app.commands['history:redo'](null);
    expect(withoutMoments(app.context.store.state.journal)).toEqual(withoutMoments(before.journal));
  });
});

describe('the history', () => {
  it('goes back to the beginning and forward to the end, and forgets what was undone at a new change', async () => {
    const empty = shown();
    await prepare();
    const whole = shown();
    for (let step = 0; step < 4; step += 1) await app.commands['history:undo'](null);
    expect(shown()).toEqual(empty);
    expect(await app.commands['history:undo'](null)).toBeNull();
    for (let step = 0; step < 4; step += 1) await app.commands['history:redo'](null);
    expect(shown()).toEqual(whole);
    await app.commands['history:undo'](null);
    await app.commands['contact:save']({ firstName: 'Noël', lastName: 'Petit' });
    expect(await app.commands['history:redo'](null)).toBeNull();
  });

  it('keeps a hundred steps', async () => {
    for (let count = 0; count < 105; count += 1)
      await app.commands['contact:save']({ firstName: 'N', lastName: String(count) });
    let undone = 0;
    while (await app.commands['history:undo'](null)) undone += 1;
    expect(undone).toBe(100);
    expect(app.context.store.state.journal.contacts).toHaveLength(5);
  });

  it('takes the example back', async () => {
    app.context.readSample = () =>
      readFileSync(join(import.meta.dirname, '../../fixtures/journal-small.json'), 'utf8');
    const before = shown();
    await app.commands['sample:load'](null);
    const after = shown();
    await app.commands['history:undo'](null);
    expect(shown()).toEqual(before);
    await app.commands['history:redo'](null);
    expect(shown()).toEqual(after);
  });

  it('takes the start and the stop of the timer back, and lets a sign of life pass', async () => {
    await app.commands['timer:start']({ channelId: 'rdv', activity: 'one-to-one' });
    app.clock.now = new Date('2019-03-14T09:30:00.000Z');
    const { timer } = app.context.store.state;
    if (!timer) throw new Error('the timer does not run');
    app.context.store.commit({ timer: { ...timer, heartbeatAt: app.clock.now.toISOString() }, nouns: [] });
    await app.commands['timer:stop'](null);
    expect(app.context.store.state.journal.sessions).toHaveLength(1);
    await app.commands['history:undo'](null);
    expect(app.context.store.state.timer).toMatchObject({
      startAt: '2019-03-14T09:00:00.000Z',
      heartbeatAt: '2019-03-14T09:30:00.000Z',
    });
    expect(app.context.store.state.journal.sessions).toEqual([]);
    expect(await app.commands['history:undo'](null)).toMatchObject({ kind: 'timer' });
    expect(app.context.store.state.timer).toBeNull();
    await app.commands['history:redo'](null);
    await app.commands['history:redo'](null);
    expect(app.context.store.state.timer).toBeNull();
    expect(app.context.store.state.journal.sessions).toHaveLength(1);
  });

  it('brings a gap back that was settled as lost', async () => {
    const gap = {
      id: 'gap',
      fromAt: hour('10:00'),
      toAt: hour('10:20'),
      timeZone: 'Europe/Paris',
      channelId: 'rdv',
      activity: 'one-to-one' as const,
      contactIds: [],
      dealIds: [],
      note: '',
      reason: 'idle' as const,
      isAsked: true,
    };
    app.context.store.commit({ absences: [gap], nouns: ['timer'] });
    expect(await app.commands['history:undo'](null)).toBeNull();
    const parts = [{ toAt: gap.toAt, as: 'discard' as const }];
    await app.commands['absence:settle']({ id: 'gap', parts, next: 'continue' });
    expect(app.context.store.state.absences).toEqual([]);
    expect(await app.commands['history:undo'](null)).toMatchObject({ kind: 'timer' });
    expect(app.context.store.state.absences).toEqual([gap]);
  });

  it('ends where a backup is put in place', async () => {
    const ids = await prepare();
    const backup = app.context.store.createBackup('import');
    await app.commands['session:delete']({ id: ids.session });
    await app.commands['backup:restore']({ name: backup?.name ?? '' });
    expect(await app.commands['history:undo'](null)).toBeNull();
    expect(await app.commands['history:redo'](null)).toBeNull();
    expect(app.context.store.state.journal.sessions).toHaveLength(1);
  });

  it('says nothing of a refused change', async () => {
    expect(await refusalOf(() => app.commands['session:delete']({ id: 'none' }))).toBe('not-found');
    expect(await app.commands['history:undo'](null)).toBeNull();
  });
});
