import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
  readFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { killStoreChildren, runStoreChild, startStoreChild } from '../../support/store-child.ts';
import {
  codeOf,
  commitJournal,
  createSession,
  createTestFolder,
  openTestStore,
  readDataFiles,
  removeTestFolders,
  withSessions,
} from '../../support/store-folder.ts';

afterEach(() => {
  killStoreChildren();
  removeTestFolders();
});

test('a second process is refused and told the first one’s number; after kill -9 it opens at once', async () => {
  const folder = createTestFolder();
  const first = startStoreChild(folder, 'hold');
  await first.line('opened');
  expect(runStoreChild(folder, 'commit-once').lines).toEqual([
    `refused folder-in-use {"pid":${first.process.pid}}`,
  ]);
  expect(codeOf(() => openTestStore(folder))).toBe('folder-in-use');
  expect(openTestStore(folder, { mode: 'read' }).mode).toBe('read');
  await first.kill();
  expect(existsSync(join(folder, 'lock'))).toBe(true);
  expect(runStoreChild(folder, 'commit-once').lines).toEqual(['opened', 'kept']);
  expect(existsSync(join(folder, 'lock'))).toBe(false);
  expect(readdirSync(folder).filter((name) => name.startsWith('lock'))).toEqual([]);
});

test('a second store in the same process is refused too', () => {
  const folder = createTestFolder();
  const store = openTestStore(folder);
  expect(codeOf(() => openTestStore(folder))).toBe('folder-in-use');
  store.close();
  openTestStore(folder).close();
});

test('an open store does not keep its process, and gives the lock back when it leaves', () => {
  const folder = createTestFolder();
  const { lines, status } = runStoreChild(folder, 'open');
  expect({ lines, status }).toEqual({ lines: ['opened', 'leaving'], status: 0 });
  expect(existsSync(join(folder, 'lock'))).toBe(false);
});

test('a number that another process bears by now is not its owner', () => {
  const folder = createTestFolder();
  mkdirSync(join(folder, 'lock'));
  const owner = { pid: process.ppid, host: hostname(), startedAt: '1', token: 'old' };
  writeFileSync(join(folder, 'lock', 'owner.json'), JSON.stringify(owner));
  const store = openTestStore(folder);
  expect(store.mode).toBe('write');
  store.close();
});

test('the lock of a process on another machine is respected while it is fresh', () => {
  const folder = createTestFolder();
  mkdirSync(join(folder, 'lock'));
  writeFileSync(
    join(folder, 'lock', 'owner.json'),
    JSON.stringify({ pid: 1, host: 'elsewhere', startedAt: '1', token: 'theirs' }),
  );
  expect(codeOf(() => openTestStore(folder))).toBe('folder-in-use');
});

test('a process that lives is not robbed, however long it has given no sign', async () => {
  const folder = createTestFolder();
  const first = startStoreChild(folder, 'hold');
  await first.line('opened');
  first.process.kill('SIGSTOP');
  const longAgo = new Date(Date.now() - 3_600_000);
  utimesSync(join(folder, 'lock'), longAgo, longAgo);
  expect(codeOf(() => openTestStore(folder))).toBe('folder-in-use');
  expect(existsSync(join(folder, 'lock', 'owner.json'))).toBe(true);
  await first.kill();
});

test('the lock of another machine that has given no sign for long is taken', () => {
  const folder = createTestFolder();
  mkdirSync(join(folder, 'lock'));
  writeFileSync(
    join(folder, 'lock', 'owner.json'),
    JSON.stringify({ pid: 1, host: 'elsewhere', startedAt: '1', token: 'theirs' }),
  );
  const longAgo = new Date(Date.now() - 3_600_000);
  utimesSync(join(folder, 'lock'), longAgo, longAgo);
  const store = openTestStore(folder);
  expect(store.mode).toBe('write');
  store.close();
});

test('a store whose lock was taken writes nothing any more and leaves the other’s lock alone', () => {
  const folder = createTestFolder();
  const store = openTestStore(folder);
  commitJournal(store, (journal) => withSessions(journal, createSession('a', '2019-01-05T10:00:00.000Z')));
  const files = readDataFiles(folder);
  const owner = join(folder, 'lock', 'owner.json');
  const theirs = { ...JSON.parse(readFileSync(owner, 'utf8')), token: 'theirs' };
  writeFileSync(owner, JSON.stringify(theirs));
  expect(
    codeOf(() =>
      commitJournal(store, (journal) =>
        withSessions(journal, createSession('b', '2019-01-06T10:00:00.000Z')),
      ),
    ),
  ).toBe('folder-in-use');
  expect(store.mode).toBe('read');
  expect(store.state.journal.sessions).toHaveLength(1);
  expect(readDataFiles(folder)).toEqual(files);
  store.close();
  expect(existsSync(owner)).toBe(true);
});

test('a folder that went away is not made again half empty', () => {
  const folder = join(createTestFolder(), 'data');
  const store = openTestStore(folder);
  commitJournal(store, (journal) => withSessions(journal, createSession('a', '2019-01-05T10:00:00.000Z')));
  renameSync(folder, `${folder}-moved`);
  expect(
    codeOf(() =>
      commitJournal(store, (journal) =>
        withSessions(journal, createSession('b', '2019-01-06T10:00:00.000Z')),
      ),
    ),
  ).toBe('not-writable');
  expect(existsSync(folder)).toBe(false);
  renameSync(`${folder}-moved`, folder);
  commitJournal(store, (journal) => withSessions(journal, createSession('b', '2019-01-06T10:00:00.000Z')));
  store.close();
  rmSync(folder, { recursive: true });
});
