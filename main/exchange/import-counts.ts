import type { MergeSummary } from '../journal/merge.ts';
import { listOf } from '../journal/records.ts';
import type { RecordKind } from '../journal/types.ts';

/** What became of the records that came in. */
export interface ImportCounts {
  added: number;
  /** Blanks filled, or replaced or deleted by a newer change. */
  filled: number;
  same: number;
  refused: number;
}

export interface CountsByKind {
  contacts: ImportCounts;
  sessions: ImportCounts;
  deals: ImportCounts;
  other: ImportCounts;
}

const none: ImportCounts = { added: 0, filled: 0, same: 0, refused: 0 };
export const noCounts: CountsByKind = { contacts: none, sessions: none, deals: none, other: none };

const countedAs: Partial<Record<RecordKind, keyof CountsByKind>> = {
  contact: 'contacts',
  session: 'sessions',
  deal: 'deals',
};
const recordKinds = Object.keys(listOf) as RecordKind[];

export function addCounts(counts: ImportCounts, more: Partial<ImportCounts>): ImportCounts {
  return {
    added: counts.added + (more.added ?? 0),
    filled: counts.filled + (more.filled ?? 0),
    same: counts.same + (more.same ?? 0),
    refused: counts.refused + (more.refused ?? 0),
  };
}

/** The counts with those of a merged journal file. */
export function addMerge(counts: CountsByKind, summary: MergeSummary): CountsByKind {
  const total: CountsByKind = {
    contacts: counts.contacts,
    sessions: counts.sessions,
    deals: counts.deals,
    other: counts.other,
  };
  for (const kind of recordKinds) {
    const { added, changed, deleted, same, kept } = summary.counts[kind];
    const into = countedAs[kind] ?? 'other';
    total[into] = addCounts(total[into], { added, filled: changed + deleted, same: same + kept });
  }
  return total;
}
