import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { Store } from '../../../main/store/types.ts';
import { createLargeJournal } from '../../support/large-journal.ts';
import { withFaults } from '../../support/store-faults.ts';
import {
  createSession,
  createTestFolder,
  openTestStore,
  removeTestFolders,
  withSessions,
} from '../../support/store-folder.ts';

afterEach(removeTestFolders);

function saveOne(store: Store, number: number): number {
  const startAt = new Date(Date.UTC(2019, 11, 31, 1) + number * 900_000).toISOString();
  const journal = withSessions(store.state.journal, createSession(`new-${number}`, startAt));
  const beforeMs = performance.now();
  store.commit({ journal, nouns: ['session'] });
  return performance.now() - beforeMs;
}

/** What saving one session costs with that many years behind it: calls of the file system, bytes, and time. */
function measure(years: number) {
  const folder = createTestFolder();
  const size = {
    firstYear: 2020 - years,
    years,
    sessionsPerYear: 2500,
    contacts: 1000 * years,
    deals: 100 * years,
  };
  const first = openTestStore(folder, { createJournal: () => createLargeJournal(size) });
  first.commit({ nouns: [] });
  first.close();
  const openedMs = performance.now();
  const store = openTestStore(folder);
  const openMs = performance.now() - openedMs;
  const times = Array.from({ length: 21 }, (_, number) => saveOne(store, number)).sort((a, b) => a - b);
  const calls = withFaults(
    folder,
    () => 'works',
    () => saveOne(store, 21),
  ).map(({ name, path }) => `${name} ${path.replace(/\d+-\d+/, 'N')}`);
  store.close();
  return {
    openMs,
    saveMs: times[10] ?? Number.NaN,
    calls,
    bytes: statSync(join(folder, 'journal-2019.json')).size,
  };
}

test('saving a session does the same work with ten years as with one, in the one file of its year', () => {
  const one = measure(1);
  const ten = measure(10);
  const rounded = (ms: number): number => Math.round(ms * 10) / 10;
  console.log(
    `one session saved: ${rounded(one.saveMs)} ms with 1 year, ${rounded(ten.saveMs)} ms with 10; opened: ${rounded(one.openMs)} and ${rounded(ten.openMs)} ms`,
  );
  expect(ten.calls).toEqual(one.calls);
  expect(
    ten.calls.filter(
      (call) => call.includes('.json') && !call.includes('journal-2019.json') && !call.includes('owner.json'),
    ),
  ).toEqual([]);
  expect(Math.abs(ten.bytes / one.bytes - 1)).toBeLessThan(0.1);
});
