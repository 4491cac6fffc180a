import {
  existsSync,
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
import { setAsideAndRestore } from '../../../main/store/recovery.ts';
import type { Store } from '../../../main/store/types.ts';
import { withFaults, type Fault } from '../../support/store-faults.ts';
import {
  codeOf,
  commitJournal,
  createFirstJournal,
  createSession,
  createTestFolder,
  openTestStore,
  quickPlace,
  readDataFiles,
  removeTestFolders,
  troubleOf,
  withContacts,
  withSessions,
} from '../../support/store-folder.ts';

afterEach(removeTestFolders);

interface Clock {
  now: Date;
}

function open(folder: string, clock: Clock): Store {
  return openTestStore(folder, { now: () => clock.now });
}

/** A folder of 30 people and two years, open, under a clock that the test moves. */
function prepare(place?: string) {
  const folder = createTestFolder(place);
  const clock = { now: new Date('2019-03-14T09:00:00Z') };
  const store = open(folder, clock);
  const ids = Array.from({ length: 30 }, (_, index) => `c${index}`);
  commitJournal(store, (journal) =>
    withSessions(
      withContacts(journal, ...ids),
      createSession('a', '2018-05-01T10:00:00.000Z'),
      createSession('b', '2019-01-05T10:00:00.000Z'),
    ),
  );
  return { folder, clock, store };
}

function addSession(store: Store, id: string, hour = 10): void {
  commitJournal(store, (journal) =>
    withSessions(journal, createSession(id, `2019-02-01T${String(hour).padStart(2, '0')}:00:00.000Z`)),
  );
}

describe('a backup', () => {
  test('holds the files as they are, and what it says of them', () => {
    const { folder, store } = prepare();
    const row = store.createBackup('daily');
    expect(row).toMatchObject({
      name: '20190314T090000Z-daily',
      at: '2019-03-14T09:00:00.000Z',
      reason: 'daily',
      sessions: 2,
      contacts: 30,
      deals: 0,
    });
    expect(store.listBackups()).toEqual([row]);
    const path = join(folder, 'backups', row?.name ?? '');
    const files = readDataFiles(folder);
    expect(readDataFiles(path)).toEqual(files);
    expect(row?.bytes).toBe(Object.values(files).reduce((sum, text) => sum + Buffer.byteLength(text), 0));
    expect(checkFolder(folder)).toEqual([]);
    store.close();
  });

  test('is not made twice of the same', () => {
    const { store, clock } = prepare();
    expect(store.createBackup('daily')).not.toBeNull();
    clock.now = new Date('2019-03-15T09:00:00Z');
    expect(store.createBackup('daily')).toBeNull();
    addSession(store, 'n');
    expect(store.createBackup('import')).toMatchObject({ reason: 'import', sessions: 3 });
    expect(store.listBackups().map(({ sessions }) => sessions)).toEqual([3, 2]);
    store.close();
  });

  test('shares files with the backup before it, never with the data: damage in place does not reach it', () => {
    const { folder, store, clock } = prepare();
    const first = store.createBackup('daily');
    addSession(store, 'n');
    clock.now = new Date('2019-03-15T09:00:00Z');
    const second = store.createBackup('daily');
    const inode = (...path: string[]) => statSync(join(folder, ...path)).ino;
    const inBackup = (row: typeof first, name: string) => inode('backups', row?.name ?? '', name);
    expect(inBackup(second, 'journal-2018.json')).toBe(inBackup(first, 'journal-2018.json'));
    expect(inBackup(second, 'journal-2019.json')).not.toBe(inBackup(first, 'journal-2019.json'));
    expect(inBackup(second, 'journal-2018.json')).not.toBe(inode('journal-2018.json'));
    store.close();
    for (const name of Object.keys(readDataFiles(folder))) writeFileSync(join(folder, name), 'garbage');
    expect(troubleOf(folder).backup).toEqual(second);
  });

  test('does not build on a damaged one', () => {
    const { folder, store, clock } = prepare();
    const first = store.createBackup('daily');
    writeFileSync(join(folder, 'backups', first?.name ?? '', 'journal-2018.json'), 'garbage');
    addSession(store, 'n');
    clock.now = new Date('2019-03-15T09:00:00Z');
    const second = store.createBackup('daily');
    expect(checkFolder(folder)).toEqual([
      {
        file: `backups/${first?.name}`,
        problem: { code: 'damaged-data', details: { files: ['journal-2018.json'] } },
      },
    ]);
    store.restoreBackup(second?.name ?? '');
    store.close();
  });

  test('of next to nothing drops no full one', () => {
    const { store, clock } = prepare();
    const full = store.createBackup('daily');
    store.commit({ journal: createFirstJournal(), nouns: [] });
    expect(store.createBackup('daily')).toBeNull();
    for (let day = 0; day < 40; day += 1) {
      clock.now = new Date(Date.UTC(2019, 5, 1 + day));
      commitJournal(store, (journal) => withContacts({ ...journal, contacts: [] }, `only-${day}`));
      store.createBackup('daily');
    }
    expect(store.listBackups()).toHaveLength(31);
    expect(store.listBackups().at(-1)).toEqual(full);
    store.close();
  });

  test('that cannot be made leaves the older ones and no half of itself', () => {
    const { folder, store, clock } = prepare(quickPlace);
    store.createBackup('daily');
    addSession(store, 'n');
    clock.now = new Date('2019-03-15T09:00:00Z');
    const total = withFaults(
      join(folder, 'backups'),
      () => 'works',
      () => store.createBackup('daily'),
    ).length;
    expect(total).toBeGreaterThan(20);
    const names = readdirSync(join(folder, 'backups'));
    for (let failing = 0; failing < total; failing += 1) {
      addSession(store, `n${failing}`, failing % 10);
      clock.now = new Date(clock.now.getTime() + 3_600_000);
      let answer = '';
      withFaults(
        join(folder, 'backups'),
        (_call, index) => (index === failing ? { fails: 'ENOSPC' } : 'works'),
        () => {
          answer = codeOf(() => store.createBackup('import'));
        },
      );
      const now = readdirSync(join(folder, 'backups'));
      expect(now).toEqual(expect.arrayContaining(names));
      expect(['ok', 'disk-full', 'not-writable', 'not-readable']).toContain(answer);
      for (const { name } of store.listBackups()) expect(() => store.restoreBackup(name)).not.toThrow();
      for (const name of readdirSync(join(folder, 'backups')))
        if (!names.includes(name)) rmSync(join(folder, 'backups', name), { recursive: true });
    }
    store.close();
  });
});

test('a copy that does not read back as it was written is no backup, and no older one goes for it', () => {
  const { folder, store } = prepare();
  let answer = '';
  // A disk that answers well and keeps something else: found only by reading again.
  const fault: Fault = ({ name, path }) => {
    if (name === 'renameSync' && path.includes('manifest.json'))
      writeFileSync(join(folder, path, '..', 'book.json'), '{}');
    return 'works';
  };
  withFaults(folder, fault, () => {
    answer = codeOf(() => store.createBackup('daily'));
  });
  expect(answer).toBe('not-writable');
  expect(readdirSync(join(folder, 'backups'))).toEqual([]);
  store.close();
});

describe('restoring', () => {
  test('replaces everything, after a backup of what was there, and tells everybody', () => {
    const { folder, store, clock } = prepare();
    const backup = store.createBackup('daily');
    const old = store.state.journal;
    commitJournal(store, (journal) =>
      withSessions(withContacts(journal, 'late'), createSession('n', '2020-02-01T10:00:00.000Z')),
    );
    const told: string[] = [];
    store.onChange(({ revision, nouns }) => told.push(`${revision}: ${nouns.length}`));
    clock.now = new Date('2020-03-15T09:00:00Z');
    store.restoreBackup(backup?.name ?? '');
    expect(store.state.journal).toEqual(old);
    expect(store.state.revision).toBe(3);
    expect(told).toEqual(['3: 10']);
    expect(existsSync(join(folder, 'journal-2020.json'))).toBe(false);
    expect(store.listBackups()[0]).toMatchObject({ reason: 'restore', sessions: 3, contacts: 31 });
    store.close();
    const again = openTestStore(folder);
    expect(again.state.journal).toEqual(old);
    again.restoreBackup(again.listBackups()[0]?.name ?? '');
    expect(again.state.journal.sessions.map(({ id }) => id)).toEqual(['a', 'b', 'n']);
    again.close();
  });

  test('refuses what is no backup, and a damaged one, and changes nothing', () => {
    const { folder, store } = prepare();
    const { name = '' } = store.createBackup('daily') ?? {};
    const { state } = store;
    const files = readDataFiles(folder);
    for (const wrong of ['none', '', '..', `../backups/${name}`])
      expect(codeOf(() => store.restoreBackup(wrong))).toBe('no-such-backup');
    const book = join(folder, 'backups', name, 'book.json');
    // One letter: still a file of the right shape, and not what was backed up.
    writeFileSync(book, readFileSync(book, 'utf8').replace('Zoé', 'Zoë'));
    expect(codeOf(() => store.restoreBackup(name))).toBe('damaged-data');
    expect(store.state).toBe(state);
    expect(readDataFiles(folder)).toEqual(files);
    store.close();
  });
});

describe('after damage', () => {
  test('the newest good backup is offered and put in place; all files are kept aside', () => {
    const { folder, store, clock } = prepare();
    const good = store.createBackup('daily');
    addSession(store, 'n');
    clock.now = new Date('2019-03-15T09:00:00Z');
    const bad = store.createBackup('daily');
    store.close();
    writeFileSync(join(folder, 'backups', bad?.name ?? '', 'journal-2019.json'), 'garbage');
    writeFileSync(join(folder, 'book.json'), 'garbage');
    const damaged = readDataFiles(folder);
    expect(troubleOf(folder)).toEqual({ state: 'damaged', files: ['book.json'], backup: good });
    setAsideAndRestore(folder, good?.name ?? '', new Date('2019-03-16T08:00:00Z'));
    const again = openTestStore(folder);
    expect(again.state.journal.contacts).toHaveLength(30);
    expect(again.state.journal.sessions.map(({ id }) => id)).toEqual(['a', 'b']);
    again.close();
    expect(readDataFiles(join(folder, 'set-aside', '20190316T080000Z'))).toEqual(damaged);
  });

  test('a folder in a file’s place is put aside as well', () => {
    const { folder, store } = prepare();
    const good = store.createBackup('daily');
    store.close();
    rmSync(join(folder, 'timer.json'));
    mkdirSync(join(folder, 'timer.json'));
    writeFileSync(join(folder, 'timer.json', 'inside'), 'x');
    setAsideAndRestore(folder, good?.name ?? '', new Date('2019-03-16T08:00:00Z'));
    openTestStore(folder).close();
    expect(readFileSync(join(folder, 'set-aside', '20190316T080000Z', 'timer.json', 'inside'), 'utf8')).toBe(
      'x',
    );
  });

  test('without a backup, what can be read goes on: sound files, and sound records of the others', () => {
    const { folder, store } = prepare();
    addSession(store, 'n');
    store.close();
    const path = join(folder, 'journal-2019.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"activity":"read"', '"activity":"nap"'));
    writeFileSync(join(folder, 'book.json'), '');
    setAsideAndRestore(folder, null, new Date('2019-03-16T08:00:00Z'));
    const { journal } = openTestStore(folder, { mode: 'read' }).state;
    expect(journal.sessions.map(({ id }) => id)).toEqual(['a', 'n']);
    expect(journal.channels).toEqual([{ id: 'linkedin', name: 'linkedin', kind: 'online' }]);
    expect(checkFolder(folder)).toEqual([]);
  });

  test('files that all went away come back from the backup', () => {
    const { folder, store } = prepare();
    const good = store.createBackup('daily');
    const files = readDataFiles(folder);
    store.close();
    for (const name of Object.keys(files)) rmSync(join(folder, name));
    setAsideAndRestore(folder, good?.name ?? '', new Date('2019-03-16T08:00:00Z'));
    expect(readDataFiles(folder)).toEqual(files);
  });

  test('newer data is not replaced', () => {
    const { folder, store } = prepare();
    const good = store.createBackup('daily');
    store.close();
    writeFileSync(join(folder, 'book.json'), '{"schemaVersion":3}');
    const files = readDataFiles(folder);
    expect(codeOf(() => setAsideAndRestore(folder, good?.name ?? '', new Date()))).toBe('newer-data');
    expect(readDataFiles(folder)).toEqual(files);
  });

  test.each(['EIO', 'ENOSPC'])(
    'whichever call fails with %s, the data is damaged as before or restored, and never lost',
    (errno) => {
      const damage = () => {
        const { folder, store } = prepare(quickPlace);
        const good = store.createBackup('daily');
        store.close();
        writeFileSync(join(folder, 'book.json'), 'garbage');
        return { folder, name: good?.name ?? '' };
      };
      const { folder: first, name } = damage();
      const total = withFaults(
        first,
        () => 'works',
        () => setAsideAndRestore(first, name, new Date()),
      ).length;
      for (let failing = 0; failing < total; failing += 1) {
        const { folder } = damage();
        let answer = '';
        const calls = withFaults(
          folder,
          (_call, index) => (index === failing ? { fails: errno } : 'works'),
          () => {
            answer = codeOf(() => setAsideAndRestore(folder, name, new Date()));
          },
        );
        const place = `${answer} ${failing} ${JSON.stringify(calls[failing])}`;
        if (answer !== 'ok') setAsideAndRestore(folder, name, new Date());
        const store = openTestStore(folder);
        expect(store.state.journal.contacts, place).toHaveLength(30);
        store.close();
        const kept = readdirSync(join(folder, 'set-aside'), { recursive: true, encoding: 'utf8' }).filter(
          (path) => path.endsWith('book.json'),
        );
        expect(
          kept.map((path) => readFileSync(join(folder, 'set-aside', path), 'utf8')),
          place,
        ).toContain('garbage');
      }
    },
  );
});

test('a backup made under a name by hand is not taken for one', () => {
  const { folder, store } = prepare();
  const { name = '' } = store.createBackup('daily') ?? {};
  renameSync(join(folder, 'backups', name), join(folder, 'backups', `${name}.unfinished`));
  mkdirSync(join(folder, 'backups', 'mine'));
  expect(store.listBackups()).toEqual([]);
  store.close();
});
