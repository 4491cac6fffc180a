import { afterEach, expect, test } from 'vitest';
import { openStore } from '../../../main/store/store.ts';
import { createLargeJournal } from '../../support/large-journal.ts';
import {
  createSession,
  createTestFolder,
  openOptions,
  removeTestFolders,
  withSessions,
} from '../../support/store-folder.ts';

afterEach(removeTestFolders);

/** Bytes of the file a save writes and the median time of a save, in ms, with that many years of data. */
function measure(years: number): { openMs: number; saveMs: number } {
  const folder = createTestFolder();
  const size = {
    firstYear: 2020 - years,
    years,
    sessionsPerYear: 2500,
    contacts: 1000 * years,
    deals: 100 * years,
  };
  const first = openStore(openOptions(folder, { createJournal: () => createLargeJournal(size) }));
  if (!first.ok) throw new Error('not opened');
  first.store.commit({ timer: null, nouns: [] });
  first.store.close();
  const start = performance.now();
  const opened = openStore(openOptions(folder));
  const openMs = performance.now() - start;
  if (!opened.ok) throw new Error(JSON.stringify(opened.trouble));
  const times: number[] = [];
  for (let index = 0; index < 41; index += 1) {
    const journal = withSessions(
      opened.store.state.journal,
      createSession(`new-${index}`, `2019-12-31T${String(index % 20).padStart(2, '0')}:00:00.000Z`),
    );
    const before = performance.now();
    opened.store.commit({ journal, nouns: ['session'] });
    times.push(performance.now() - before);
  }
  opened.store.close();
  return { openMs, saveMs: times.sort((a, b) => a - b)[20] ?? Number.NaN };
}

test('what a save costs does not grow with the years', () => {
  const one = measure(1);
  const ten = measure(10);
  console.log(JSON.stringify({ one, ten }));
  expect(ten.saveMs).toBeLessThan(one.saveMs * 2);
});
