import { writeSync } from 'node:fs';
import { removeRecord } from '../../main/journal/records.ts';
import { openStore } from '../../main/store/store.ts';
import type { Store } from '../../main/store/types.ts';
import { createSession, openOptions, withContacts, withSessions } from './store-folder.ts';

/**
 * What a second process does to a data folder: `node store-child-main.ts FOLDER TASK [FIRST NUMBER]`. It prints a line
 * for each thing that is done, at once, and `refused CODE JSON` for a refusal.
 */
const [folder = '', task = '', first = '0'] = process.argv.slice(2);

/** Straight to the pipe: a line that is seen tells of a commit that has returned. */
function say(line: string): void {
  writeSync(1, `${line}\n`);
}

/** Changes of one file and of several in turn; each adds session `sN`, and people `cN` where several are touched. */
function commitForEver(store: Store): void {
  for (let number = Number(first); ; number += 1) {
    const { journal } = store.state;
    const startAt = new Date(
      Date.UTC(2018 + (number % 3), 1, 1, 9) + Math.floor(number / 3) * 3_600_000,
    ).toISOString();
    const withSession = withSessions(journal, createSession(`s${number}`, startAt));
    const several = withContacts(withSession, `c${number}`);
    const withoutOld =
      number % 4 === 2 ? removeRecord(several, 'contact', { id: `c${number - 1}`, at: startAt }) : several;
    store.commit({ journal: number % 2 === 0 ? withSession : withoutOld, nouns: ['session'] });
    say(`kept ${number}`);
  }
}

function run(): void {
  const opened = openStore(openOptions(folder));
  if (!opened.ok) return say(`trouble ${JSON.stringify(opened.trouble)}`);
  say('opened');
  if (task === 'commit-for-ever') commitForEver(opened.store);
  if (task === 'commit-once') {
    opened.store.commit({
      journal: withSessions(opened.store.state.journal, createSession('child', '2019-03-01T09:00:00.000Z')),
      nouns: [],
    });
    say('kept');
    opened.store.close();
  }
  // Holds the folder until it is killed.
  if (task === 'hold') setInterval(() => undefined, 60_000);
  // Leaves without closing: nothing of the store may keep the process.
  if (task === 'open') say('leaving');
}

try {
  run();
} catch (error) {
  const { code, details } = error as { code?: string; details?: unknown };
  if (code === undefined) throw error;
  say(`refused ${code} ${JSON.stringify(details)}`);
}
