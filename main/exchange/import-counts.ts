import { listOf, recordId, type RecordOf } from '../journal/records.ts';
import type { Journal, RecordKind } from '../journal/types.ts';

/** What an import changes, by kind of record. */
export interface ImportCounts {
  added: number;
  filled: number;
  same: number;
  refused: number;
}

export const countedKinds = ['contacts', 'sessions', 'deals', 'other'] as const;
export type CountsByKind = Record<(typeof countedKinds)[number], ImportCounts>;

export function createCounts(): CountsByKind {
  const none = (): ImportCounts => ({ added: 0, filled: 0, same: 0, refused: 0 });
  return { contacts: none(), sessions: none(), deals: none(), other: none() };
}

const recordKinds = Object.keys(listOf) as RecordKind[];
const countedAs: Partial<Record<RecordKind, keyof CountsByKind>> = { contact: 'contacts', session: 'sessions', deal: 'deals' };

/** Adds what became of each record that came in: there now and not before, changed, or the same as before. */
export function countMerge(counts: CountsByKind, came: Journal, { before, after }: { before: Journal; after: Journal }): void {
  for (const kind of recordKinds) {
    const inBefore = indexOf(before, kind);
    const inAfter = indexOf(after, kind);
    const into = counts[countedAs[kind] ?? 'other'];
    for (const id of indexOf(came, kind).keys()) {
      const now = inAfter.get(id);
      const then = inBefore.get(id);
      if (now !== undefined && then === undefined) into.added += 1;
      else if (now !== undefined && now !== then && JSON.stringify(now) !== JSON.stringify(then)) into.filled += 1;
      else into.same += 1;
    }
  }
}

function indexOf<Kind extends RecordKind>(journal: Journal, kind: Kind): Map<string, RecordOf[Kind]> {
  const records = journal[listOf[kind]] as readonly unknown[] as readonly RecordOf[Kind][];
  return new Map(records.map((record) => [recordId(kind, record), record]));
}
