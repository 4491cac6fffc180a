import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, mergeJournals } from '../../../main/journal/merge.ts';
import { findOverlaps } from '../../../main/journal/overlap.ts';
import { findProblems } from '../../../main/journal/integrity.ts';
import { removeRecord } from '../../../main/journal/records.ts';
import type { Contact, Journal, Session } from '../../../main/journal/types.ts';
import { createSession, createTestJournal, createWonDeal } from '../../support/journals.ts';

const instants = ['2019-01-01T00:00:00Z', '2019-01-02T00:00:00Z', '2019-01-03T00:00:00Z'];

/** One machine's journal: some of four people, with changes and deletions at few instants, and hours that may overlap. */
const machine: fc.Arbitrary<Journal> = fc
  .record({
    people: fc.array(
      fc.record({
        id: fc.constantFrom('c0', 'c1', 'c2', 'c3'),
        note: fc.constantFrom('a', 'b'),
        at: fc.option(fc.constantFrom(...instants), { nil: undefined }),
        deleted: fc.boolean(),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    hours: fc.array(
      fc.record({
        id: fc.constantFrom('s0', 's1', 's2', 's3', 's4'),
        start: fc.integer({ min: 0, max: 10 }),
        lasts: fc.integer({ min: 1, max: 4 }),
      }),
      { maxLength: 5 },
    ),
  })
  .map(({ people, hours }) => {
    const unique = <Item extends { id: string }>(items: Item[]) => [
      ...new Map(items.map((item) => [item.id, item])).values(),
    ];
    const persons = unique(people);
    const contacts = persons
      .filter(({ deleted }) => !deleted)
      .map(
        ({ id, note, at }): Contact => ({
          id,
          firstName: 'P',
          lastName: id,
          note,
          ...(at === undefined ? {} : { changedAt: at }),
        }),
      );
    const deleted = persons
      .filter((person) => person.deleted && person.at !== undefined)
      .map(({ id, at }) => ({ kind: 'contact' as const, id, at: at ?? '' }));
    let sessions: Session[] = [];
    for (const { id, start, lasts } of unique(hours)) {
      const session = createSession({
        id,
        startAt: new Date(start * 3_600_000).toISOString(),
        endAt: new Date((start + lasts) * 3_600_000).toISOString(),
        contactIds: contacts[0] ? [contacts[0].id] : [],
      });
      if (findOverlaps([...sessions, session]).length === 0) sessions = [...sessions, session];
    }
    return createTestJournal({
      contacts,
      deleted,
      sessions,
      expenses: [{ id: 'e', on: '2018-01-01', channelId: 'rdv', amountCents: 1, label: 'Repas' }],
    });
  });

/** A journal as sets: what order its records came in does not count. */
function asSets(journal: Journal): unknown {
  return Object.fromEntries(
    Object.entries(journal).map(([list, records]) => [
      list,
      Array.isArray(records) ? records.map(canonicalJson).sort() : records,
    ]),
  );
}

describe('merging two journals', () => {
  it('ends in the same records both ways round, and once more changes nothing', () => {
    fc.assert(
      fc.property(machine, machine, (a, b) => {
        const there = mergeJournals(a, b).journal;
        const back = mergeJournals(b, a).journal;
        expect(asSets(there)).toEqual(asSets(back));
        expect(asSets(mergeJournals(there, b).journal)).toEqual(asSets(there));
        expect(findProblems(there)).toEqual([]);
      }),
    );
  });

  it('changes nothing when the other is the same, and says so by giving back ours', () => {
    fc.assert(
      fc.property(machine, (journal) => {
        expect(mergeJournals(journal, structuredClone(journal)).journal).toBe(journal);
      }),
    );
  });

  it('takes theirs as it is, settings and order included, when ours is empty', () => {
    const theirs = createTestJournal({
      contacts: [{ id: 'c', firstName: 'Z', lastName: '' }],
      channels: [{ id: 'x', name: 'X', kind: 'irl' }],
    });
    expect(mergeJournals(createTestJournal(), theirs).journal).toBe(theirs);
  });

  it('keeps the newer change, and an older one loses to a newer deletion', () => {
    const contact = (note: string, changedAt: string): Contact => ({
      id: 'c',
      firstName: 'Z',
      lastName: '',
      note,
      changedAt,
    });
    const [old, young] = [
      createTestJournal({ contacts: [contact('old', instants[0] ?? '')] }),
      createTestJournal({ contacts: [contact('new', instants[1] ?? '')] }),
    ];
    expect(mergeJournals(old, young).journal.contacts[0]?.note).toBe('new');
    expect(mergeJournals(young, old)).toMatchObject({
      journal: { contacts: [{ note: 'new' }] },
      summary: { counts: { contact: { kept: 1 } } },
    });
    const gone = removeRecord(young, 'contact', { id: 'c', at: instants[2] ?? '' });
    expect(mergeJournals(old, gone).journal).toMatchObject({ contacts: [], deleted: [{ id: 'c' }] });
    const later = createTestJournal({ contacts: [contact('again', '2019-02-01T00:00:00Z')] });
    expect(mergeJournals(gone, later).journal).toMatchObject({ contacts: [{ note: 'again' }], deleted: [] });
  });

  it('makes the later of two overlapping sessions parallel and lists it', () => {
    const [a, b] = [
      createSession({ id: 'a', startAt: '2018-01-01T08:00:00Z', endAt: '2018-01-01T10:00:00Z' }),
      createSession({ id: 'b', startAt: '2018-01-01T09:00:00Z', endAt: '2018-01-01T11:00:00Z' }),
    ];
    const { journal, summary } = mergeJournals(
      createTestJournal({ sessions: [b] }),
      createTestJournal({ sessions: [a] }),
    );
    expect(summary.madeParallel).toEqual(['b']);
    expect(journal.sessions.map(({ id, parallel }) => [id, parallel])).toEqual([
      ['a', undefined],
      ['b', true],
    ]);
  });
});

describe('problems that single records cannot tell', () => {
  const session = createSession({ id: 's', startAt: '2018-01-01T08:00:00Z', endAt: '2018-01-01T10:00:00Z' });
  const codes = (more: Partial<Journal>) =>
    findProblems(createTestJournal(more)).map(({ code, path }) => `${code} ${path}`);

  it('are named with their place in the file', () => {
    expect(codes({ sessions: [session] })).toEqual([]);
    expect(codes({ sessions: [session, { ...session, parallel: true }] })).toEqual([
      'duplicate-id sessions[1]',
    ]);
    expect(codes({ sessions: [session, { ...session, id: 't', startAt: '2018-01-01T09:59:59Z' }] })).toEqual([
      'overlap sessions[1]',
    ]);
    expect(
      codes({
        sessions: [
          session,
          { ...session, id: 't', startAt: '2018-01-01T10:00:00Z', endAt: '2018-01-01T11:00:00Z' },
        ],
      }),
    ).toEqual([]);
    expect(codes({ sessions: [{ ...session, endAt: session.startAt }] })).toEqual([
      'end-before-start sessions[0].endAt',
    ]);
    expect(
      codes({ sessions: [{ ...session, contactIds: ['nobody'], dealIds: ['none'], channelId: 'nowhere' }] }),
    ).toEqual([
      'missing-reference sessions[0].channelId',
      'missing-reference sessions[0].contactIds[0]',
      'missing-reference sessions[0].dealIds[0]',
    ]);
    const { closedOn: _closedOn, ...undated } = createWonDeal({ id: 'd', declaredOrigin: 'nowhere' });
    expect(codes({ deals: [undated] })).toEqual([
      'won-without-date deals[0].closedOn',
      'missing-reference deals[0].declaredOrigin',
    ]);
    expect(codes({ channels: [{ id: 'unknown', name: 'X', kind: 'irl' }] })).toEqual([
      'invalid-value channels[0].id',
    ]);
    expect(codes({ dayEntries: [{ on: '2018-01-01' }, { on: '2018-01-01', contactIds: ['x'] }] })).toEqual([
      'duplicate-id dayEntries[1]',
      'missing-reference dayEntries[1].contactIds[0]',
    ]);
  });
});
