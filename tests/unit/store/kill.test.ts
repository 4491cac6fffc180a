import { afterEach, expect, test } from 'vitest';
import { checkFolder } from '../../../main/store/check.ts';
import { killStoreChildren, startStoreChild } from '../../support/store-child.ts';
import { createTestFolder, openTestStore, removeTestFolders } from '../../support/store-folder.ts';

afterEach(() => {
  killStoreChildren();
  removeTestFolders();
});

/** All of them once: in the checks' other time zones a few show that the zone changes nothing. */
const kills = ['UTC', undefined].includes(process.env['TZ']) ? 50 : 5;

test(`${kills} times kill -9 in the middle of commits: nothing that was answered is lost, nothing is torn`, {
  timeout: 180_000,
}, async () => {
  const folder = createTestFolder();
  let next = 0;
  let pending = 0;
  for (let round = 0; round < kills; round += 1) {
    const child = startStoreChild(folder, 'commit-for-ever', String(next));
    // A different moment each time: after another number of commits, and wherever the signal finds the process.
    await child.line(`kept ${next + (round % 7)}`);
    await child.kill();
    const kept = child.lines.filter((line) => line.startsWith('kept ')).map((line) => Number(line.slice(5)));
    const last = kept.at(-1) ?? next - 1;
    const reader = openTestStore(folder, { mode: 'read' });
    const sessions = new Set(reader.state.journal.sessions.map(({ id }) => id));
    for (let number = 0; number <= last; number += 1) expect(sessions).toContain(`s${number}`);
    // At most the one commit that was under way when the signal came may have been completed unsaid.
    expect(sessions.size).toBeLessThanOrEqual(last + 2);
    expect(checkFolder(folder)).toEqual([]);
    assertWhole(reader.state.journal, sessions.size);
    if (sessions.size === last + 2) pending += 1;
    next = sessions.size;
  }
  const store = openTestStore(folder);
  expect(store.state.journal.sessions.length).toBe(next);
  store.close();
  console.log(`${kills} kills, ${next} commits, ${pending} completed without having been answered`);
});

/** Odd commits touch the book and a year in one: person `cN` is there exactly when session `sN` is, and its deletion too. */
function assertWhole(journal: ReturnType<typeof openTestStore>['state']['journal'], count: number): void {
  const expected = new Set<string>();
  for (let number = 1; number < count; number += 2) expected.add(`c${number}`);
  expect(new Set(journal.contacts.map(({ id }) => id))).toEqual(expected);
}
