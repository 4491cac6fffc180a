import { readFileSync } from 'node:fs';
import { parseJournalFile } from '../../../main/exchange/journal-file.ts';
import { createRetrospective } from '../../../main/journal/retrospective.ts';
import type { Retrospective, Verdict } from '../../../main/journal/retrospective-types.ts';
import type { Journal } from '../../../main/journal/types.ts';

const example = parseJournalFile(
  readFileSync(new URL('../../../assets/example-journal.json', import.meta.url), 'utf8'),
);

/** The example's review of a year, from a journal that a test may change first. */
export function exampleReview(
  year: number,
  change: (journal: Journal) => Journal = (journal) => journal,
): Retrospective {
  return createRetrospective(change(example), { year, asOf: '2020-01-02' });
}

export function withVerdict(review: Retrospective, verdict: Partial<Verdict>): Retrospective {
  return { ...review, verdict: { ...review.verdict, ...verdict } };
}
