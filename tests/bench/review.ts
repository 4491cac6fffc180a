import { createRetrospective } from '../../main/journal/retrospective.ts';
import type { Journal } from '../../main/journal/types.ts';
import { createLargeJournal } from '../support/large-journal.ts';
import { rounded, timeRuns } from './measure.ts';

/** One year's review over 25,000 sessions, 10,000 contacts and 1,000 deals; in ms, and against reading the same lists once. */
export function benchReview() {
  const journal = createLargeJournal({
    firstYear: 2018,
    years: 1,
    sessionsPerYear: 25_000,
    contacts: 10_000,
    deals: 1_000,
  });
  const coldStart = performance.now();
  createRetrospective(journal, { year: 2018, asOf: '2020-06-15' });
  const coldMs = rounded(performance.now() - coldStart);
  const warm = timeRuns(15, () => createRetrospective(journal, { year: 2018, asOf: '2020-06-15' }));
  const walk = timeRuns(15, () => walkOnce(journal));
  return {
    sessions: 25_000,
    contacts: 10_000,
    deals: 1_000,
    coldMs,
    warm,
    timesOneWalk: rounded(warm.medianMs / walk.medianMs),
  };
}

/** What nobody can do without: looking at each session's text once. The ratio to it holds on slow machines too. */
function walkOnce(journal: Journal): number {
  let totalMs = 0;
  for (const session of journal.sessions) totalMs += Date.parse(session.endAt) - Date.parse(session.startAt);
  return totalMs;
}
