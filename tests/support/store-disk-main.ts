import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Journal } from '../../main/journal/types.ts';
import type { Store } from '../../main/store/types.ts';
import {
  codeOf,
  createSession,
  openTestStore,
  readDataFiles,
  withContacts,
  withSessions,
} from './store-folder.ts';

/** What happens on a full or read-only disk (run where it may mount, see store-mounts.ts) and without permission. Prints one JSON. */
const [task = '', place = ''] = process.argv.slice(2);
const folder = join(place, 'data');
const filler = join(place, 'filler');

function run(command: string, ...given: string[]): void {
  execFileSync(command, given);
}

interface Attempt {
  answer: string;
  /** The files and the state are what they were. */
  isUnchanged: boolean;
  /** Who opens the folder next sees what this store shows. */
  isConsistent: boolean;
}

function attempt(store: Store, change: (journal: Journal) => Journal): Attempt {
  const files = readDataFiles(folder);
  const { state } = store;
  const answer = codeOf(() => store.commit({ journal: change(state.journal), nouns: ['session'] }));
  const reader = openTestStore(folder, { mode: 'read' });
  return {
    answer,
    isUnchanged: isDeepStrictEqual(readDataFiles(folder), files) && store.state === state,
    isConsistent: isDeepStrictEqual(reader.state.journal, store.state.journal),
  };
}

const oneFile = (id: string) => (journal: Journal) =>
  withSessions(journal, createSession(id, '2019-03-01T09:00:00.000Z', { note: 'x'.repeat(5_000) }));
const severalFiles = (id: string) => (journal: Journal) =>
  withSessions(
    withContacts(journal, `${id}-contact`),
    createSession(id, '2018-03-01T09:00:00.000Z', { note: 'x'.repeat(5_000) }),
  );

/** Fills the disk but for about so many bytes. */
function fill(freeBytes: number): void {
  rmSync(filler, { force: true });
  const { bavail, bsize } = statfsSync(place);
  writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - freeBytes)));
}

/** On a disk of 1 MB: with less and less room, then with room again. */
function runFullDisk(): unknown {
  run('mount', '-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', place);
  const store = openTestStore(folder);
  store.commit({ journal: severalFiles('s0')(oneFile('o0')(store.state.journal)), nouns: [] });
  const attempts: (Attempt & { freeBytes: number; files: 'one' | 'several' })[] = [];
  for (let freeBytes = 240_000; freeBytes >= 0; freeBytes -= 8_000) {
    fill(freeBytes);
    attempts.push({ freeBytes, files: 'one', ...attempt(store, oneFile(`o${freeBytes}`)) });
    fill(freeBytes);
    attempts.push({ freeBytes, files: 'several', ...attempt(store, severalFiles(`s${freeBytes}`)) });
  }
  rmSync(filler);
  const afterwards = [attempt(store, oneFile('o-last')), attempt(store, severalFiles('s-last'))];
  store.close();
  return {
    attempts,
    afterwards,
    sessions: openTestStore(folder, { mode: 'read' }).state.journal.sessions.map(({ id }) => id),
  };
}

function runReadOnly(): unknown {
  mkdirSync(folder);
  const store = openTestStore(folder);
  const before = attempt(store, oneFile('o1'));
  run('mount', '--bind', folder, folder);
  run('mount', '-o', 'remount,ro,bind', folder);
  const during = [attempt(store, oneFile('o2')), attempt(store, severalFiles('s2'))];
  run('umount', folder);
  const afterwards = attempt(store, severalFiles('s3'));
  store.close();
  run('mount', '--bind', folder, folder);
  run('mount', '-o', 'remount,ro,bind', folder);
  return {
    before,
    during,
    afterwards,
    writer: codeOf(() => openTestStore(folder)),
    reader: openTestStore(folder, { mode: 'read' }).state.journal.sessions.length,
  };
}

/** Root may write everywhere, so root becomes nobody first. */
function runWithoutPermission(): unknown {
  if (process.getuid?.() === 0) {
    const nobody = 65_534;
    chownSync(place, nobody, nobody);
    process.setgid?.(nobody);
    process.setuid?.(nobody);
  }
  const store = openTestStore(folder);
  const before = attempt(store, oneFile('o1'));
  chmodSync(folder, 0o500);
  const during = [attempt(store, oneFile('o2')), attempt(store, severalFiles('s2'))];
  chmodSync(folder, 0o700);
  const afterwards = attempt(store, severalFiles('s3'));
  store.close();
  chmodSync(folder, 0o500);
  const writer = codeOf(() => openTestStore(folder));
  const reader = openTestStore(folder, { mode: 'read' }).state.journal.sessions.length;
  chmodSync(folder, 0o000);
  const blocked = codeOf(() => openTestStore(folder, { mode: 'read' }));
  chmodSync(folder, 0o700);
  return { before, during, afterwards, writer, reader, blocked };
}

const tasks: Record<string, () => unknown> = {
  'full-disk': runFullDisk,
  'read-only': runReadOnly,
  'no-permission': runWithoutPermission,
};
console.log(JSON.stringify(tasks[task]?.()));
