import type { ImportCounts, ImportPlan } from '../../main/contract/views.ts';

export const importedKinds = ['contacts', 'sessions', 'deals', 'other'] as const;

/** What the import does in all. */
export function toTotals(plan: Pick<ImportPlan, (typeof importedKinds)[number]>): ImportCounts {
  const totals = { added: 0, filled: 0, same: 0, refused: 0 };
  for (const kind of importedKinds) {
    for (const name of ['added', 'filled', 'same', 'refused'] as const) totals[name] += plan[kind][name];
  }
  return totals;
}

export function hasChanges(plan: Pick<ImportPlan, (typeof importedKinds)[number]>): boolean {
  const { added, filled } = toTotals(plan);
  return added + filled > 0;
}
