import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCommands } from '../../../main/commands/commands.ts';
import { mergeJournals } from '../../../main/journal/merge.ts';
import { createTestCommands, refusalOf } from '../../support/command-context.ts';
import { withFaults } from '../../support/store-faults.ts';

let app: ReturnType<typeof createTestCommands>;
beforeEach(() => {
  app = createTestCommands();
});
afterEach(() => app.close());

const session = (more = {}) => ({
  startAt: '2019-03-13T08:00:00.000Z',
  endAt: '2019-03-13T09:00:00.000Z',
  channelId: 'rdv',
  activity: 'one-to-one' as const,
  contactIds: [] as string[],
  dealIds: [] as string[],
  ...more,
});

async function prepare() {
  const contact = await app.commands['contact:save']({ firstName: 'Zoé', lastName: 'Martin' });
  const deal = await app.commands['deal:save']({
    title: 'Paie 12 salariés',
    contactIds: [contact.id],
    status: 'open',
    amountCents: 24_000,
    billing: 'monthly',
    openedOn: '2019-03-01',
    declaredOrigin: 'rdv',
  });
  const links = { contactIds: [contact.id], dealIds: [deal.id] };
  const { id } = await app.commands['session:save'](session(links));
  await app.commands['day:save']({ on: '2019-03-13', ...links });
  app.clock.now = new Date('2019-03-14T10:00:00.000Z');
  return { contact: contact.id, deal: deal.id, session: id };
}

const state = () => app.context.store.state;
const linksOf = () => {
  const { sessions, deals, dayEntries } = state().journal;
  return { sessions, deals, dayEntries }.sessions
    .map(({ contactIds, dealIds }) => ({ contactIds, dealIds }))
    .concat(dayEntries.map(({ contactIds = [], dealIds = [] }) => ({ contactIds, dealIds })))
    .concat(deals.map(({ contactIds }) => ({ contactIds, dealIds: [] })));
};

describe('the trash', () => {
  it.each(['session', 'contact', 'deal'] as const)('gives a %s back with its links', async (kind) => {
    const ids = await prepare();
    const before = linksOf();
    await app.commands[`${kind}:delete`]({ id: ids[kind] });
    expect(await app.commands['trash:view'](null)).toMatchObject([
      { kind, id: ids[kind], at: '2019-03-14T10:00:00.000Z', untilAt: '2019-04-13T10:00:00.000Z' },
    ]);
    app.clock.now = new Date('2019-03-20T10:00:00.000Z');
    await app.commands['trash:restore']({ kind, id: ids[kind] });
    expect(linksOf()).toEqual(before);
    expect(state().journal.deleted).toEqual([]);
    expect(await app.commands['trash:view'](null)).toEqual([]);
  });

  it('gives back what still has both ends', async () => {
    const ids = await prepare();
    await app.commands['contact:delete']({ id: ids.contact });
    await app.commands['session:delete']({ id: ids.session });
    await app.commands['trash:restore']({ kind: 'contact', id: ids.contact });
    expect(state().journal.deals[0]?.contactIds).toEqual([ids.contact]);
    await app.commands['deal:delete']({ id: ids.deal });
    await app.commands['trash:restore']({ kind: 'session', id: ids.session });
    expect(state().journal.sessions[0]).toMatchObject({ contactIds: [], dealIds: [] });
    expect((await app.commands['trash:view'](null)).map(({ kind }) => kind)).toEqual(['deal']);
  });

  it('lists the latest first, by name', async () => {
    const ids = await prepare();
    await app.commands['session:delete']({ id: ids.session });
    app.clock.now = new Date('2019-03-14T10:01:00.000Z');
    await app.commands['contact:delete']({ id: ids.contact });
    expect((await app.commands['trash:view'](null)).map(({ name }) => name)).toEqual([
      'Zoé Martin',
      'Rendez-vous',
    ]);
  });

  it('puts a session that meets another by now beside it', async () => {
    const ids = await prepare();
    await app.commands['session:delete']({ id: ids.session });
    await app.commands['session:save'](session());
    await app.commands['trash:restore']({ kind: 'session', id: ids.session });
    const { sessions } = state().journal;
    expect(sessions.find(({ id }) => id === ids.session)?.parallel).toBe(true);
    expect(sessions).toHaveLength(2);
  });

  it('keeps thirty days, to the millisecond', async () => {
    const ids = await prepare();
    await app.commands['session:delete']({ id: ids.session });
    app.clock.now = new Date('2019-04-13T10:00:00.000Z');
    expect(await app.commands['trash:view'](null)).toHaveLength(1);
    app.clock.now = new Date('2019-04-13T10:00:00.001Z');
    expect(await app.commands['trash:view'](null)).toEqual([]);
    const restore = () => app.commands['trash:restore']({ kind: 'session', id: ids.session });
    expect(await refusalOf(restore)).toBe('not-found');
    await app.commands['contact:delete']({ id: ids.contact });
    expect(state().trash.map(({ kind }) => kind)).toEqual(['contact']);
    app.clock.now = new Date('2019-06-13T10:00:00.000Z');
    createCommands(app.context);
    expect(state().trash).toEqual([]);
  });

  it('follows undo and redo of a deletion', async () => {
    const ids = await prepare();
    await app.commands['deal:delete']({ id: ids.deal });
    await app.commands['history:undo'](null);
    expect(await app.commands['trash:view'](null)).toEqual([]);
    await app.commands['history:redo'](null);
    expect(await app.commands['trash:view'](null)).toMatchObject([{ kind: 'deal', id: ids.deal }]);
    await app.commands['trash:restore']({ kind: 'deal', id: ids.deal });
    await app.commands['history:undo'](null);
    expect(await app.commands['trash:view'](null)).toMatchObject([{ kind: 'deal', id: ids.deal }]);
    expect(state().journal.deals).toEqual([]);
  });

  it('sends what it gives back to a computer where it was deleted', async () => {
    const ids = await prepare();
    await app.commands['contact:delete']({ id: ids.contact });
    const elsewhere = state().journal;
    app.clock.now = new Date('2019-03-14T10:05:00.000Z');
    await app.commands['trash:restore']({ kind: 'contact', id: ids.contact });
    const { journal } = mergeJournals(elsewhere, state().journal);
    expect(journal.contacts.map(({ id }) => id)).toEqual([ids.contact]);
    expect(journal.deleted).toEqual([]);
    expect(journal.deals[0]?.contactIds).toEqual([ids.contact]);
  });

  it('changes nothing when the disk refuses', async () => {
    const ids = await prepare();
    const fails = (run: () => unknown) => {
      const before = state();
      withFaults(
        app.folder,
        ({ name }) => (name === 'writeSync' ? { fails: 'ENOSPC' } : 'works'),
        () => expect(run).toThrow('disk-full'),
      );
      expect(state()).toBe(before);
    };
    fails(() => app.commands['contact:delete']({ id: ids.contact }));
    await app.commands['contact:delete']({ id: ids.contact });
    fails(() => app.commands['trash:restore']({ kind: 'contact', id: ids.contact }));
    await app.commands['trash:restore']({ kind: 'contact', id: ids.contact });
    expect(state().journal.contacts).toHaveLength(1);
  });
});

describe('an overlap', () => {
  it('is refused with the others and the choices there are', async () => {
    const { id } = await app.commands['session:save'](session());
    const refusal = (from: string, to: string) => {
      try {
        void app.commands['session:save'](
          session({ startAt: `2019-03-13T${from}:00.000Z`, endAt: `2019-03-13T${to}:00.000Z` }),
        );
      } catch (error) {
        return (error as { details: Record<string, unknown> }).details;
      }
      throw new Error('not refused');
    };
    expect(refusal('08:30', '09:30')).toMatchObject({ ids: [id], choices: ['make-room', 'fit', 'parallel'] });
    expect(refusal('07:30', '09:30')).toMatchObject({ ids: [id], choices: ['fit', 'parallel'] });
    expect(refusal('08:10', '08:20')).toMatchObject({ ids: [id], choices: ['make-room', 'parallel'] });
    expect(refusal('08:00', '09:00')).toMatchObject({ ids: [id], choices: ['parallel'] });
    expect(state().journal.sessions).toHaveLength(1);
  });

  it('that cannot be settled as chosen is refused all the same', async () => {
    await app.commands['session:save'](session());
    const inside = session({ endAt: '2019-03-13T08:30:00.000Z', overlap: 'fit' as const });
    expect(await refusalOf(() => app.commands['session:save'](inside))).toBe('overlap');
  });
});
