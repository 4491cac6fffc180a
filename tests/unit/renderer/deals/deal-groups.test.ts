import { expect, test } from 'vitest';
import type { DealRow } from '../../../../main/contract/views.ts';
import { toDealGroups } from '../../../../renderer/deals/deal-groups.ts';

function deal(changes: Partial<DealRow> & { id: string }): DealRow {
  return {
    title: changes.id,
    contactIds: [],
    status: 'open',
    amountCents: 100,
    billing: 'once',
    openedOn: '2018-01-01',
    declaredOrigin: 'unknown',
    contacts: [],
    originName: null,
    touchCount: 0,
    spentMs: 0,
    earnedCents: 0,
    ...changes,
  };
}

test('open deals come by stage, nearest to a signature first, then won, then lost; empty groups are left out', () => {
  const groups = toDealGroups([
    deal({ id: 'lost', status: 'lost', stage: 'lead' }),
    deal({ id: 'lead', stage: 'lead' }),
    deal({ id: 'won', status: 'won', stage: 'negotiation', closedOn: '2018-02-01' }),
    deal({ id: 'negotiation', stage: 'negotiation' }),
    deal({ id: 'none' }),
  ]);
  expect(groups.map((group) => [group.key, group.rows.map((row) => row.id)])).toEqual([
    ['negotiation', ['negotiation']],
    ['lead', ['lead']],
    ['none', ['none']],
    ['won', ['won']],
    ['lost', ['lost']],
  ]);
});

test('in a group the latest comes first', () => {
  const rows = [
    deal({ id: 'old', status: 'won', openedOn: '2018-03-01', closedOn: '2018-03-02' }),
    deal({ id: 'new', status: 'won', openedOn: '2018-01-01', closedOn: '2019-01-01' }),
  ];
  expect(toDealGroups(rows)[0]?.rows.map((row) => row.id)).toEqual(['new', 'old']);
});

test('money paid once and money per month are never added together', () => {
  const [group] = toDealGroups([
    deal({ id: 'a', amountCents: 1000 }),
    deal({ id: 'b', amountCents: 20, billing: 'monthly' }),
    deal({ id: 'c', amountCents: 3 }),
  ]);
  expect(group?.totals).toEqual({ onceCents: 1003, monthlyCents: 20 });
});
