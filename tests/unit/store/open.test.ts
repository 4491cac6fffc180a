import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { checkFolder } from '../../../main/store/check.ts';
import type { Absence } from '../../../main/journal/types.ts';
import type { TrashedRecord } from '../../../main/journal/trash.ts';
import { projectRoot } from '../../../main/launch/project-root.ts';
import { currentVersions, defaultPreferences, fileKindOf } from '../../../main/store/data-file.ts';
import { migrations, type Migration } from '../../../main/store/migrations.ts';
import type { Store } from '../../../main/store/types.ts';
import { withFaults, type Fault } from '../../support/store-faults.ts';
import {
  codeOf,
  commitJournal,
  createFirstJournal,
  createSession,
  createTestFolder,
  openTestStore,
  readDataFiles,
  readTree,
  removeTestFolders,
  troubleOf,
  withContacts,
  withSessions,
} from '../../support/store-folder.ts';

const fixtures = join(projectRoot, 'tests/fixtures');

afterEach(removeTestFolders);

/** A folder with two years and people, closed. */
function createFilledFolder(): string {
  const folder = join(createTestFolder(), 'data');
  const store = openTestStore(folder);
  fill(store);
  store.close();
  return folder;
}

function fill(store: Store): void {
  commitJournal(store, (journal) =>
    withSessions(
      withContacts(journal, 'c1'),
      createSession('a', '2018-05-01T10:00:00.000Z'),
      createSession('b', '2019-01-05T10:00:00.000Z'),
    ),
  );
}

/** As main/store/intent.ts describes it, written independently. */
function createIntentText(files: Record<string, string>): string {
  const sha256 = createHash('sha256').update(JSON.stringify(files)).digest('hex');
  return JSON.stringify({ schemaVersion: 1, sha256, files });
}

test('a new folder is private, and nothing is written before there is something to keep', () => {
  const folder = join(createTestFolder(), 'deep', 'data');
  const store = openTestStore(folder);
  expect(readDataFiles(folder)).toEqual({});
  expect(store.createBackup('daily')).toBeNull();
  fill(store);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  const names = ['book.json', 'journal-2018.json', 'journal-2019.json', 'settings.json', 'timer.json'];
  expect(Object.keys(readDataFiles(folder))).toEqual(names);
  store.createBackup('daily');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const status = statSync(join(folder, name));
    expect(`${name} ${(status.mode & 0o777).toString(8)}`).toBe(
      `${name} ${status.isDirectory() ? '700' : '600'}`,
    );
  }
  expect(readdirSync(folder).sort()).toEqual([...names, 'backups', 'lock'].sort());
  store.close();
});

const absence: Absence = {
  id: 'g1',
  fromAt: '2019-03-14T08:00:00.000Z',
  toAt: '2019-03-14T08:30:00.000Z',
  timeZone: 'Europe/Paris',
  channelId: 'linkedin',
  activity: 'read',
  contactIds: [],
  dealIds: [],
  note: 'é',
  reason: 'idle',
  isAsked: false,
};
const trashed: TrashedRecord = {
  kind: 'session',
  id: 't1',
  at: '2019-03-14T08:00:00.000Z',
  record: createSession('t1', '2019-03-14T07:00:00.000Z'),
  namedBy: [],
};

test('what was kept is there again, to the letter', () => {
  const folder = createTestFolder();
  const store = openTestStore(folder);
  fill(store);
  store.commit({
    preferences: {
      ...defaultPreferences,
      theme: 'dark',
      window: { width: 900, height: 700, maximized: false },
      lastFolder: '/é',
      idleOffChannelIds: ['linkedin'],
    },
    absences: [absence],
    budgetToldOn: '2019-03-14',
    evening: { toldOn: '2019-03-14', snoozedUntil: '2019-03-14T18:00:00.000Z' },
    trash: [trashed],
    nouns: ['settings'],
  });
  const { revision: _revision, ...kept } = store.state;
  store.close();
  const again = openTestStore(folder);
  expect(again.state).toEqual({ ...kept, revision: 0 });
  again.close();
});

test('a reader writes not one byte, also with an intent pending and leftovers about', () => {
  const folder = createFilledFolder();
  writeFileSync(join(folder, '.book.json.1-1.new'), 'left');
  const before = readTree(folder);
  const store = openTestStore(folder, { mode: 'read' });
  expect(store.mode).toBe('read');
  expect(store.listBackups()).toEqual([]);
  expect(codeOf(() => fill(store))).toBe('not-writable');
  expect(codeOf(() => store.createBackup('daily'))).toBe('not-writable');
  expect(checkFolder(folder)).toEqual([]);
  store.close();
  expect(readTree(folder)).toEqual(before);
  openTestStore(folder).close();
  expect(Object.keys(readTree(folder))).not.toContain('.book.json.1-1.new');
});

const garbage: [string, string | Uint8Array][] = [
  ['an empty file', ''],
  ['null', 'null'],
  ['a list', '[1]'],
  ['a number', '1'],
  ['no version', '{}'],
  ['a version that is none', '{"schemaVersion":"1"}'],
  ['an old version without a step', '{"schemaVersion":0}'],
  ['a version and nothing else', '{"schemaVersion":1}'],
  ['cut JSON', '{"schemaVersion":1,"sess'],
  ['zeros', new Uint8Array(4096)],
  ['bytes that are no text', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])],
];

describe.each(['settings.json', 'timer.json', 'book.json', 'journal-2018.json'])('%s', (name) => {
  test.each(garbage)('with %s is damage: told, and left as it is', (_kind, bytes) => {
    const folder = createFilledFolder();
    writeFileSync(join(folder, name), bytes);
    const before = readTree(folder);
    for (const mode of ['read', 'write'] as const)
      expect(troubleOf(folder, { mode })).toEqual({ state: 'damaged', files: [name], backup: null });
    expect(checkFolder(folder).map(({ file }) => file)).toEqual([name]);
    expect(readTree(folder)).toEqual(before);
  });

  test('lost is damage too', () => {
    const folder = createFilledFolder();
    rmSync(join(folder, name));
    expect(troubleOf(folder)).toEqual({ state: 'damaged', files: [name], backup: null });
    expect(checkFolder(folder)).toEqual([{ file: name, problem: { code: 'file-not-found', details: {} } }]);
  });

  test('a folder in its place is damage', () => {
    const folder = createFilledFolder();
    rmSync(join(folder, name));
    mkdirSync(join(folder, name));
    expect(troubleOf(folder)).toMatchObject({ state: 'damaged', files: [name] });
  });

  test('of a newer version is not touched', () => {
    const folder = createFilledFolder();
    const newer = currentVersions[fileKindOf(name) ?? 'year'] + 1;
    const text = readFileSync(join(folder, name), 'utf8').replace(
      /"schemaVersion":\d/,
      `"schemaVersion":${newer}`,
    );
    writeFileSync(join(folder, name), text);
    const before = readTree(folder);
    expect(troubleOf(folder)).toEqual({ state: 'newer', files: [name], backup: null });
    expect(checkFolder(folder)).toEqual([
      { file: name, problem: { code: 'newer-file', details: { version: newer } } },
    ]);
    expect(readTree(folder)).toEqual(before);
  });
});

test('one record of the wrong shape is damage, with its place', () => {
  const folder = createFilledFolder();
  const path = join(folder, 'journal-2018.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace('"activity":"read"', '"activity":"nap"'));
  expect(troubleOf(folder)).toMatchObject({ state: 'damaged', files: ['journal-2018.json'] });
  expect(checkFolder(folder)).toEqual([
    {
      file: 'journal-2018.json',
      problem: { code: 'invalid-value', details: { path: 'sessions[0].activity' } },
    },
  ]);
});

test('a byte changed inside a name is damage, not another letter', () => {
  const folder = createFilledFolder();
  const bytes = readFileSync(join(folder, 'book.json'));
  bytes[bytes.indexOf('Zoé') + 2] = 0xff;
  writeFileSync(join(folder, 'book.json'), bytes);
  expect(troubleOf(folder)).toMatchObject({ state: 'damaged', files: ['book.json'] });
});

test('a reader sees all of a change or nothing of it, whenever the change comes', () => {
  for (let moment = 0; moment < 5; moment += 1) {
    const folder = createFilledFolder();
    const writer = openTestStore(folder);
    let reads = 0;
    let seen = '';
    const fault: Fault = ({ name }) => {
      if (name === 'readFileSync' && reads++ === moment) {
        commitJournal(writer, (journal) =>
          withSessions(
            withContacts(journal, 'c2'),
            createSession('n', '2018-02-01T10:00:00.000Z'),
            createSession('o', '2019-02-01T10:00:00.000Z'),
          ),
        );
      }
      return 'works';
    };
    withFaults(folder, fault, () => {
      const { journal } = openTestStore(folder, { mode: 'read' }).state;
      seen = [...journal.contacts, ...journal.sessions].map(({ id }) => id).join();
    });
    expect(['c1,a,b', 'c1,c2,n,a,b,o']).toContain(seen);
    writer.close();
  }
});

test('check names the file and place of records that contradict each other', () => {
  const folder = createFilledFolder();
  const path = join(folder, 'journal-2019.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace('"channelId":"linkedin"', '"channelId":"lost"'));
  expect(checkFolder(folder)).toEqual([
    {
      file: 'journal-2019.json',
      problem: { code: 'missing-reference', details: { path: 'sessions[0].channelId' } },
    },
  ]);
  openTestStore(folder).close();
});

test('all files gone but backups there: no fresh start', () => {
  const folder = createTestFolder();
  const store = openTestStore(folder);
  fill(store);
  const backup = store.createBackup('daily');
  store.close();
  for (const name of Object.keys(readDataFiles(folder))) rmSync(join(folder, name));
  expect(troubleOf(folder)).toMatchObject({ state: 'damaged', backup });
});

describe('an intent', () => {
  /** The folder of a change of several files that stopped when the intent was in place. */
  function createInterruptedFolder(): {
    folder: string;
    old: Record<string, string>;
    wanted: Record<string, string>;
    intent: string;
  } {
    const folder = createFilledFolder();
    const old = readDataFiles(folder);
    const store = openTestStore(folder);
    commitJournal(store, (journal) =>
      withSessions(withContacts(journal, 'c2'), createSession('n', '2019-02-01T10:00:00.000Z')),
    );
    store.close();
    const wanted = readDataFiles(folder);
    const changed = Object.keys(wanted).filter((name) => wanted[name] !== old[name]);
    expect(changed).toEqual(['book.json', 'journal-2019.json']);
    const intent = createIntentText(Object.fromEntries(changed.map((name) => [name, wanted[name] ?? ''])));
    for (const name of changed.slice(0, 1)) writeFileSync(join(folder, name), old[name] ?? '');
    writeFileSync(join(folder, 'intent.json'), intent);
    return { folder, old, wanted, intent };
  }

  test('that is whole is carried out at the next start, and seen by a reader before', () => {
    const { folder, wanted } = createInterruptedFolder();
    const before = readTree(folder);
    expect(openTestStore(folder, { mode: 'read' }).state.journal.contacts).toHaveLength(2);
    expect(readTree(folder)).toEqual(before);
    openTestStore(folder).close();
    expect(readDataFiles(folder)).toEqual(wanted);
  });

  test.each([
    ['cut', (text: string) => text.slice(0, text.length / 2)],
    ['changed', (text: string) => text.replace('Zoé', 'Zoë')],
    ['empty', () => ''],
  ])('that is %s counts for nothing and is put away', (_kind, damage) => {
    const { folder, old, wanted, intent } = createInterruptedFolder();
    for (const name of Object.keys(old)) writeFileSync(join(folder, name), old[name] ?? '');
    writeFileSync(join(folder, 'intent.json'), damage(intent));
    expect(wanted).not.toEqual(old);
    const store = openTestStore(folder);
    expect(store.state.journal.contacts).toHaveLength(1);
    store.close();
    expect(readDataFiles(folder)).toEqual(old);
    const [aside = ''] = readdirSync(join(folder, 'set-aside'));
    expect(readFileSync(join(folder, 'set-aside', aside, 'intent.json'), 'utf8')).toBe(damage(intent));
  });

  test('of a newer version stops everything', () => {
    const { folder, intent } = createInterruptedFolder();
    writeFileSync(join(folder, 'intent.json'), intent.replace('"schemaVersion":1', '"schemaVersion":2'));
    expect(troubleOf(folder)).toEqual({ state: 'newer', files: ['intent.json'], backup: null });
  });
});

describe('migration', () => {
  /** Version 0 of the timer, made up for this test: the bare timer under another name. */
  const steps: Migration[] = [
    { kind: 'timer', from: 0, migrate: ({ running }) => ({ timer: running }) },
    ...migrations,
  ];

  function createOldFolder(): string {
    const folder = createFilledFolder();
    writeFileSync(join(folder, 'timer.json'), '{"schemaVersion":0,"running":null}\n');
    return folder;
  }

  test('brings an old file up to date, after a backup of it as it was', () => {
    const folder = createOldFolder();
    const store = openTestStore(folder, {}, steps);
    expect(JSON.parse(readFileSync(join(folder, 'timer.json'), 'utf8'))).toEqual({
      schemaVersion: 2,
      timer: null,
      absences: [],
      budgetToldOn: null,
      evening: { toldOn: null, snoozedUntil: null },
    });
    const [backup] = store.listBackups();
    expect(backup).toMatchObject({ reason: 'migration', sessions: 2, contacts: 1 });
    expect(readFileSync(join(folder, 'backups', backup?.name ?? '', 'timer.json'), 'utf8')).toBe(
      '{"schemaVersion":0,"running":null}\n',
    );
    store.close();
    openTestStore(folder).close();
  });

  test('is done in memory only by a reader', () => {
    const folder = createOldFolder();
    const before = readTree(folder);
    expect(openTestStore(folder, { mode: 'read' }, steps).state.timer).toBeNull();
    expect(readTree(folder)).toEqual(before);
  });

  test('to a shape that is wrong is damage, and touches nothing', () => {
    const folder = createOldFolder();
    const before = readTree(folder);
    const wrong: Migration[] = [{ kind: 'timer', from: 0, migrate: () => ({ timer: 'x' }) }, ...migrations];
    expect(() => openTestStore(folder, {}, wrong)).toThrow('damaged');
    expect(readTree(folder)).toEqual(before);
  });
});

test('a folder of the first version opens with everything in it, and is kept as it was in a backup', () => {
  const folder = createTestFolder();
  cpSync(join(fixtures, 'data-folder-1'), folder, { recursive: true });
  const before = readDataFiles(folder);
  const store = openTestStore(folder);
  expect(store.state).toMatchObject({
    timer: { startAt: '2026-11-24T14:32:13.009Z', channelId: 'linkedin', activity: 'comment' },
    absences: [],
    budgetToldOn: null,
    trash: [],
    preferences: { ...defaultPreferences, theme: 'system' },
  });
  const old = JSON.parse(before['journal-2018.json'] ?? '') as { sessions: unknown[] };
  expect(store.state.journal.sessions).toEqual(old.sessions);
  const { contacts } = JSON.parse(before['book.json'] ?? '') as { contacts: unknown[] };
  expect(store.state.journal.contacts).toEqual(contacts);
  const [backup] = store.listBackups();
  expect(backup).toMatchObject({ reason: 'migration' });
  expect(readDataFiles(join(folder, 'backups', backup?.name ?? ''))).toEqual(before);
  store.close();
  const { state } = openTestStore(folder, { mode: 'read' });
  expect(state.journal.contacts).toEqual(contacts);
  expect(checkFolder(folder)).toEqual([]);
});

test('a folder can be moved with everything in it', () => {
  const folder = createFilledFolder();
  renameSync(folder, `${folder}-2`);
  const store = openTestStore(`${folder}-2`, { createJournal: createFirstJournal });
  expect(store.state.journal.sessions.map(({ id }) => id)).toEqual(['a', 'b']);
  store.close();
});
