import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestCommands, refusalOf } from '../../support/command-context.ts';

let app: ReturnType<typeof createTestCommands>;
beforeEach(() => {
  app = createTestCommands();
});
afterEach(() => app.close());

const draft = {
  startAt: '2019-03-13T08:00:00.000Z',
  endAt: '2019-03-13T09:00:00.000Z',
  channelId: 'rdv',
  activity: 'one-to-one',
  contactIds: [],
  dealIds: [],
} as const;
const session = () => ({ ...draft, contactIds: [] as string[], dealIds: [] as string[] });
const deal = (more = {}) => ({
  title: 'Paie 12 salariés',
  contactIds: [] as string[],
  status: 'open' as const,
  stage: 'talk' as const,
  amountCents: 24_000,
  billing: 'monthly' as const,
  openedOn: '2019-03-01',
  declaredOrigin: 'rdv',
  ...more,
});

describe('a session by hand', () => {
  it('is refused when it overlaps, ends before its start, lasts over a day or ends in the future', async () => {
    const saved = await app.commands['session:save'](session());
    const save = (change: object) =>
      refusalOf(() => app.commands['session:save']({ ...session(), ...change }));
    const before = app.context.store.state.journal;
    expect(await save({ startAt: '2019-03-13T08:59:00.000Z', endAt: '2019-03-13T09:30:00.000Z' })).toBe(
      'overlap',
    );
    expect(await save({ endAt: '2019-03-13T07:00:00.000Z' })).toBe('end-before-start');
    expect(await save({ startAt: '2019-03-11T08:00:00.000Z', endAt: '2019-03-12T08:01:00.000Z' })).toBe(
      'too-long-session',
    );
    expect(await save({ startAt: '2019-03-14T08:00:00.000Z', endAt: '2019-03-14T10:00:00.000Z' })).toBe(
      'in-the-future',
    );
    expect(app.context.store.state.journal).toBe(before);
    expect(
      await app.commands['session:save']({
        ...session(),
        startAt: '2019-03-13T09:00:00.000Z',
        endAt: '2019-03-13T10:00:00.000Z',
      }),
    ).toBeTruthy();
    expect(await app.commands['session:save']({ ...session(), parallel: true })).toMatchObject({
      parallel: true,
    });
    expect(
      await app.commands['session:save']({ ...session(), id: saved.id, note: 'corrigée' }),
    ).toMatchObject({ id: saved.id, source: 'manual' });
  });

  it('shows on each of the days it touches with the part that lies there', async () => {
    await app.commands['session:save']({
      ...session(),
      startAt: '2019-03-12T22:30:00.000Z',
      endAt: '2019-03-12T23:45:00.000Z',
    });
    const first = await app.commands['day:view']({ on: '2019-03-12' });
    const second = await app.commands['day:view']({ on: '2019-03-13' });
    expect([first.irlMs, second.irlMs]).toEqual([30 * 60_000, 45 * 60_000]);
    expect([first.sessions[0]?.onDayMs, second.sessions[0]?.onDayMs]).toEqual([30 * 60_000, 45 * 60_000]);
  });
});

describe('a day entry', () => {
  it('is closed, and saving it again keeps it closed', async () => {
    await app.commands['day:save']({ on: '2019-03-13', text: 'Déjeuner' });
    expect((await app.commands['day:view']({ on: '2019-03-13' })).entry?.closedAt).toBeUndefined();
    await app.commands['day:close']({ on: '2019-03-13', text: 'Déjeuner', mood: 4 });
    await app.commands['day:save']({ on: '2019-03-13', text: 'Déjeuner utile', mood: 4 });
    expect((await app.commands['day:view']({ on: '2019-03-13' })).entry).toMatchObject({
      text: 'Déjeuner utile',
      mood: 4,
      closedAt: '2019-03-14T09:00:00.000Z',
    });
  });
});

describe('contacts', () => {
  it('are found by the beginning of any word, accents aside, met ones counted', async () => {
    await app.commands['contact:save']({
      firstName: 'Zoé',
      lastName: 'Lefèvre',
      company: 'Imprimerie du Pont',
      metOn: '2019-03-01',
    });
    await app.commands['contact:save']({ firstName: 'Noël', lastName: 'Martin' });
    const page = await app.commands['contacts:view']({ search: 'impr lefe', offset: 0, limit: 10 });
    expect(page).toMatchObject({ total: 1, all: 2, met: 1 });
    expect(await app.commands['contacts:find']({ search: 'noe' })).toHaveLength(1);
    expect((await app.commands['contacts:view']({ met: false, offset: 0, limit: 10 })).rows[0]?.name).toBe(
      'Noël Martin',
    );
  });

  it('leave hours and amounts behind when they are deleted', async () => {
    const contact = await app.commands['contact:save']({ firstName: 'Zoé', lastName: 'Martin' });
    await app.commands['session:save']({ ...session(), contactIds: [contact.id] });
    const saved = await app.commands['deal:save'](deal({ contactIds: [contact.id] }));
    await app.commands['contact:delete']({ id: contact.id });
    const { journal } = app.context.store.state;
    expect(journal.sessions[0]?.contactIds).toEqual([]);
    expect(journal.deals.find((other) => other.id === saved.id)?.contactIds).toEqual([]);
    expect(journal.deleted).toEqual([{ kind: 'contact', id: contact.id, at: '2019-03-14T09:00:00.000Z' }]);
  });

  it('need a name', async () => {
    expect(await refusalOf(() => app.commands['contact:save']({ firstName: ' ', lastName: '' }))).toBe(
      'invalid-request',
    );
  });
});

describe('deals', () => {
  it('keep the history of their stages and list the hours behind them', async () => {
    const contact = await app.commands['contact:save']({ firstName: 'Zoé', lastName: 'Martin' });
    const saved = await app.commands['deal:save'](deal({ contactIds: [contact.id] }));
    await app.commands['session:save']({ ...session(), contactIds: [contact.id] });
    await app.commands['deal:save'](deal({ id: saved.id, contactIds: [contact.id], stage: 'proposal' }));
    const won = deal({
      id: saved.id,
      contactIds: [contact.id],
      stage: 'proposal',
      status: 'won',
      closedOn: '2019-03-14',
    });
    await app.commands['deal:save'](won);
    const view = await app.commands['deal:view']({ id: saved.id });
    expect(view.deal.stageHistory?.map((change) => change.stage)).toEqual(['talk', 'proposal']);
    expect(view.touches).toMatchObject([{ channelId: 'rdv', durationMs: 3_600_000, linked: false }]);
    expect(view.credit).toMatchObject([
      { channelId: 'rdv', creditCents: { linear: 24_000, declared: 24_000 } },
    ]);
    expect(view.deal.earnedCents).toBe(24_000);
    const { openCents, wonCents } = await app.commands['deals:view'](null);
    expect([openCents, wonCents]).toEqual([0, 24_000]);
  });

  it('are refused when won without a date, with an unknown origin or an end before the start', async () => {
    expect(await refusalOf(() => app.commands['deal:save'](deal({ status: 'won' })))).toBe(
      'won-without-date',
    );
    expect(await refusalOf(() => app.commands['deal:save'](deal({ declaredOrigin: 'nowhere' })))).toBe(
      'unknown-channel',
    );
    expect(
      await refusalOf(() =>
        app.commands['deal:save'](deal({ startsOn: '2019-05-01', endsOn: '2019-04-01' })),
      ),
    ).toBe('end-before-start');
    expect(await refusalOf(() => app.commands['deal:view']({ id: 'none' }))).toBe('not-found');
    expect(app.context.store.state.journal.deals).toHaveLength(0);
  });
});

describe('the review', () => {
  it('is refused for a year of which nothing is known, and names the known ones', async () => {
    await app.commands['session:save'](session());
    expect(await refusalOf(() => app.commands['review:view']({ year: 2011 }))).toBe('unknown-year');
    const view = await app.commands['review:view']({ year: 2019 });
    expect(view.years).toEqual([2019]);
    expect(view.retrospective.kinds.irl.minutes).toBe(60);
    expect(view.verdict.sentence.length).toBeGreaterThan(10);
  });
});
