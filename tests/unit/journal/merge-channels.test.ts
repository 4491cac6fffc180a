import { describe, expect, it } from 'vitest';
import { findProblems } from '../../../main/journal/integrity.ts';
import { canonicalJson, mergeJournals } from '../../../main/journal/merge.ts';
import { removeRecord } from '../../../main/journal/records.ts';
import type { Channel, Journal } from '../../../main/journal/types.ts';
import { channels, createSession, createTestJournal, createWonDeal } from '../../support/journals.ts';

const club: Channel = { id: 'club', name: 'Club', kind: 'irl', changedAt: '2019-01-01T00:00:00Z' };
const someone = { id: 'c0', firstName: 'Zoé', lastName: 'Martin' };
const ours = removeRecord(
  createTestJournal({ channels: [...channels, club], contacts: [someone] }),
  'channel',
  { id: 'club', at: '2019-02-01T00:00:00Z' },
);
const asSets = (journal: Journal) =>
  Object.fromEntries(
    Object.entries(journal).map(([list, records]) => [
      list,
      Array.isArray(records) ? records.map(canonicalJson).sort() : records,
    ]),
  );

const uses: [string, Partial<Journal>][] = [
  [
    'a session',
    {
      sessions: [
        createSession({
          id: 's',
          startAt: '2019-03-01T08:00:00Z',
          endAt: '2019-03-01T09:00:00Z',
          channelId: 'club',
          activity: 'meal',
        }),
      ],
    },
  ],
  ['a person', { contacts: [{ id: 'c', firstName: 'A', lastName: 'B', origin: { channelId: 'club' } }] }],
  ['a deal', { deals: [createWonDeal({ id: 'd', declaredOrigin: 'club' })] }],
  [
    'an expense',
    { expenses: [{ id: 'e', on: '2019-03-01', channelId: 'club', amountCents: 1, label: 'Repas' }] },
  ],
  [
    'a day count',
    { dayCounts: [{ on: '2019-03-01', channelId: 'club', kind: 'comment', count: 1, source: 'import' }] },
  ],
];

describe('a channel deleted on one computer and in use on the other', () => {
  it.each(uses)('stays for %s, both ways round, so that nothing refers to nothing', (_what, more) => {
    const theirs = createTestJournal({ channels: [...channels, club], ...more });
    const [there, back] = [mergeJournals(ours, theirs).journal, mergeJournals(theirs, ours).journal];
    expect(findProblems(there)).toEqual([]);
    expect(there.channels).toContainEqual(club);
    expect(asSets(there)).toEqual(asSets(back));
    expect(asSets(mergeJournals(there, theirs).journal)).toEqual(asSets(there));
    expect(asSets(mergeJournals(there, ours).journal)).toEqual(asSets(there));
  });

  it('goes when nothing uses it', () => {
    const theirs = createTestJournal({ channels: [...channels, club], contacts: [someone] });
    expect(mergeJournals(ours, theirs).journal.channels).not.toContainEqual(club);
    expect(mergeJournals(theirs, ours).journal.channels).not.toContainEqual(club);
  });
});
