import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { putRecords } from '../../main/journal/records.ts';
import type { Journal } from '../../main/journal/types.ts';
import { openStore } from '../../main/store/store.ts';
import { createSession } from '../support/journals.ts';
import { createLargeJournal } from '../support/large-journal.ts';
import { rounded, timeRuns, type Timing } from './measure.ts';

const sessionsPerYear = 2_500;

/** One session saved, on the disk, in a folder with this many years of data. */
function saveWith(years: number): Timing {
  const folder = mkdtempSync(join(tmpdir(), 'retour-bench-'));
  try {
    const start = createLargeJournal({
      firstYear: 2020 - years,
      years,
      sessionsPerYear,
      contacts: 2_000,
      deals: 200,
    });
    const opened = openStore({ folder, mode: 'write', createJournal: () => start, now: () => new Date() });
    if (!opened.ok) throw new Error('the bench folder could not be opened');
    const { store } = opened;
    store.commit({ journal: withOne(start, 'first', 0), nouns: [] });
    const timing = timeRuns(40, (run) =>
      store.commit({ journal: withOne(store.state.journal, `run${run}`, run + 1), nouns: [] }),
    );
    store.close();
    return timing;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function withOne(journal: Journal, id: string, minute: number): Journal {
  const startMs = Date.UTC(2019, 11, 31, 10) + minute * 60_000;
  const session = createSession({
    id,
    startAt: new Date(startMs).toISOString(),
    endAt: new Date(startMs + 60_000).toISOString(),
  });
  return putRecords(journal, 'session', [session]);
}

/** It must not grow with the years: the ratio is what counts. */
export function benchSave() {
  const oneYear = saveWith(1);
  const tenYears = saveWith(10);
  return { sessionsPerYear, oneYear, tenYears, ratio: rounded(tenYears.medianMs / oneYear.medianMs) };
}
