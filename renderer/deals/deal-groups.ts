import type { DealRow } from '../../main/contract/views.ts';
import type { DealStage } from '../../main/journal/types.ts';

export type DealGroupKey = DealStage | 'none' | 'won' | 'lost';

export interface DealGroup {
  key: DealGroupKey;
  rows: DealRow[];
  totals: DealTotals;
}

/** Amounts paid once and amounts per month are two things: they are never added together. */
export interface DealTotals {
  onceCents: number;
  monthlyCents: number;
}

/** Nearest to a signature first, then what is closed. */
const groupOrder: readonly DealGroupKey[] = [
  'negotiation',
  'proposal',
  'talk',
  'lead',
  'none',
  'won',
  'lost',
];

/** The groups that hold something: open deals by stage, then won, then lost; newest first in each. */
export function toDealGroups(rows: readonly DealRow[]): DealGroup[] {
  const groups = groupOrder.map((key) => ({
    key,
    rows: rows.filter((row) => groupOf(row) === key).toSorted(byNewest),
  }));
  return groups
    .filter((group) => group.rows.length > 0)
    .map((group) => ({ ...group, totals: toDealTotals(group.rows) }));
}

/** What the deals amount to, paid once and per month. */
export function toDealTotals(rows: readonly DealRow[]): DealTotals {
  const totals = { onceCents: 0, monthlyCents: 0 };
  for (const row of rows) totals[row.billing === 'once' ? 'onceCents' : 'monthlyCents'] += row.amountCents;
  return totals;
}

function groupOf(row: DealRow): DealGroupKey {
  return row.status === 'open' ? (row.stage ?? 'none') : row.status;
}

function byNewest(left: DealRow, right: DealRow): number {
  const leftOn = left.closedOn ?? left.openedOn;
  const rightOn = right.closedOn ?? right.openedOn;
  if (leftOn !== rightOn) return leftOn < rightOn ? 1 : -1;
  return left.title.localeCompare(right.title);
}
