import { defaultPreferences } from '../../../main/store/data-file.ts';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { putRecords, removeRecord } from '../../../main/journal/records.ts';
import type { Session } from '../../../main/journal/types.ts';
import { findDifference } from '../../../main/store/difference.ts';
import { writeFileSync as standIn } from '../../../main/store/durable-write.ts';
import type { Store } from '../../../main/store/types.ts';
import { withFaults } from '../../support/store-faults.ts';
import {
  codeOf,
  commitJournal,
  createSession,
  createTestFolder,
  openTestStore,
  quickPlace,
  readDataFiles,
  removeTestFolders,
  withContacts,
  withSessions,
} from '../../support/store-folder.ts';

afterEach(removeTestFolders);

function prepare(): { folder: string; store: Store } {
  const folder = createTestFolder(quickPlace);
  const store = openTestStore(folder);
  commitJournal(store, (journal) =>
    withSessions(
      journal,
      createSession('a', '2018-05-01T10:00:00.000Z'),
      createSession('b', '2019-01-05T10:00:00.000Z'),
    ),
  );
  return { folder, store };
}

/** The names of the files that a call writes anew. */
function writtenBy(folder: string, call: () => void): string[] {
  const before = readDataFiles(folder);
  call();
  const after = readDataFiles(folder);
  return Object.keys(after).filter((name) => after[name] !== before[name]);
}

function idsIn(folder: string, name: string): string[] {
  return (JSON.parse(readFileSync(join(folder, name), 'utf8')) as { sessions: Session[] }).sessions.map(
    ({ id }) => id,
  );
}

describe('each change is written to the files it touches and no other', () => {
  test.each<[string, string[], (store: Store) => void]>([
    [
      'a session',
      ['journal-2019.json'],
      (store) =>
        commitJournal(store, (journal) =>
          withSessions(journal, createSession('n', '2019-03-01T10:00:00.000Z')),
        ),
    ],
    ['a contact', ['book.json'], (store) => commitJournal(store, (journal) => withContacts(journal, 'c1'))],
    [
      'a day',
      ['journal-2018.json'],
      (store) =>
        commitJournal(store, (journal) => putRecords(journal, 'dayEntry', [{ on: '2018-12-31', text: 'x' }])),
    ],
    [
      'the settings',
      ['settings.json'],
      (store) =>
        commitJournal(store, (journal) => ({
          ...journal,
          settings: { ...journal.settings, language: 'en' },
        })),
    ],
    [
      'the theme',
      ['settings.json'],
      (store) => store.commit({ preferences: { ...defaultPreferences, theme: 'dark' }, nouns: [] }),
    ],
    [
      'the first session of a year',
      ['book.json', 'journal-2020.json'],
      (store) =>
        commitJournal(store, (journal) =>
          withSessions(journal, createSession('n', '2020-03-01T10:00:00.000Z')),
        ),
    ],
    [
      'a session that moves to another year',
      ['journal-2018.json', 'journal-2019.json'],
      (store) =>
        commitJournal(store, (journal) =>
          withSessions(journal, createSession('a', '2019-05-01T10:00:00.000Z')),
        ),
    ],
    [
      'a deletion',
      ['book.json', 'journal-2019.json'],
      (store) =>
        commitJournal(store, (journal) =>
          removeRecord(journal, 'session', { id: 'b', at: '2019-06-01T00:00:00Z' }),
        ),
    ],
    ['nothing', [], (store) => store.commit({ nouns: ['status'] })],
  ])('%s', (_what, names, change) => {
    const { folder, store } = prepare();
    expect(writtenBy(folder, () => change(store))).toEqual(names);
    store.close();
    expect(openTestStore(folder, { mode: 'read' }).state.journal).toEqual(store.state.journal);
  });
});

describe('a session is kept in the year its own clock shows at its start', () => {
  test.each([
    ['Europe/Paris', '2018-12-31T22:59:59.000Z', 2018],
    ['Europe/Paris', '2018-12-31T23:00:00.000Z', 2019],
    ['America/New_York', '2019-01-01T04:59:59.000Z', 2018],
    ['America/New_York', '2019-01-01T05:00:00.000Z', 2019],
    ['Pacific/Kiritimati', '2018-12-31T10:00:00.000Z', 2019],
  ])('%s %s', (timeZone, startAt, year) => {
    const folder = createTestFolder();
    const store = openTestStore(folder);
    // Whatever hour the user's day begins at.
    commitJournal(store, (journal) => ({
      ...withSessions(journal, createSession('n', startAt, { timeZone })),
      settings: { ...journal.settings, dayStartsAt: '06:00' },
    }));
    expect(idsIn(folder, `journal-${year}.json`)).toEqual(['n']);
    store.close();
  });

  test('and stays in the file it was read from until it changes', () => {
    const { folder, store } = prepare();
    store.close();
    // As if the zone's rules had put it in 2018 when it was written.
    const path = join(folder, 'journal-2018.json');
    const misplaced = JSON.stringify(createSession('m', '2019-02-01T10:00:00.000Z'));
    standIn(path, readFileSync(path, 'utf8').replace('"sessions":[', `"sessions":[\n${misplaced},`));
    const again = openTestStore(folder);
    expect(again.state.journal.sessions.map(({ id }) => id)).toEqual(['a', 'b', 'm']);
    commitJournal(again, (journal) => withSessions(journal, createSession('m', '2019-02-01T11:00:00.000Z')));
    expect(idsIn(folder, 'journal-2018.json')).toEqual(['a']);
    expect(idsIn(folder, 'journal-2019.json')).toEqual(['b', 'm']);
    again.close();
  });
});

test('the difference of two lists, by identity', () => {
  const [a, b, c, d] = [{ n: 1 }, { n: 2 }, { n: 3 }, { n: 4 }];
  expect(findDifference([a, b, c], [a, c])).toEqual({ removed: new Set([b]), added: [] });
  expect(findDifference([a, c], [a, b, c, d])).toEqual({ removed: new Set(), added: [b, d] });
  expect(findDifference([a, b, c], [c, b, a])).toEqual({ removed: new Set(), added: [] });
  expect(findDifference([a, b], [{ n: 1 }, b])).toEqual({ removed: new Set([a]), added: [{ n: 1 }] });
  expect(findDifference([], [a])).toEqual({ removed: new Set(), added: [a] });
  expect(findDifference([a, a], [a])).toEqual({ removed: new Set([a]), added: [] });
});

describe('listeners', () => {
  test('hear the revision and the nouns once it is on the disk, whatever another one does', () => {
    const { folder, store } = prepare();
    const heard: string[] = [];
    const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    store.onChange(() => {
      throw new Error('of a listener');
    });
    const stop = store.onChange(({ revision, nouns }) =>
      heard.push(`${revision} ${nouns.join()} ${idsIn(folder, 'journal-2019.json').join()}`),
    );
    commitJournal(store, (journal) => withSessions(journal, createSession('n', '2019-03-01T10:00:00.000Z')));
    stop();
    commitJournal(store, (journal) => withSessions(journal, createSession('o', '2019-03-02T10:00:00.000Z')));
    expect(heard).toEqual(['2 session b,n']);
    expect(store.state.revision).toBe(3);
    expect(warned).toHaveBeenCalledTimes(2);
    warned.mockRestore();
    store.close();
  });

  test('hear nothing of a refusal', () => {
    const { folder, store } = prepare();
    const listener = vi.fn<() => void>();
    store.onChange(listener);
    withFaults(
      folder,
      ({ name }) => (name === 'fsyncSync' ? { fails: 'EIO' } : 'works'),
      () => {
        expect(codeOf(() => commitJournal(store, (journal) => withContacts(journal, 'c1')))).toBe(
          'not-writable',
        );
      },
    );
    expect(listener).not.toHaveBeenCalled();
    store.close();
  });
});

test('what could not be read back is refused before anything is written', () => {
  const { folder, store } = prepare();
  const files = readDataFiles(folder);
  const { state } = store;
  const wrong = createSession('n', '2019-03-01T10:00:00.000Z', { channelId: '' });
  expect(codeOf(() => commitJournal(store, (journal) => withSessions(journal, wrong)))).toBe(
    'invalid-request',
  );
  const broken = { ...state.journal.settings, decayHalfLifeDays: Number.NaN };
  expect(codeOf(() => commitJournal(store, (journal) => ({ ...journal, settings: broken })))).toBe(
    'invalid-request',
  );
  expect(readDataFiles(folder)).toEqual(files);
  expect(store.state).toBe(state);
  store.close();
});

test('a closed store writes no more', () => {
  const { folder, store } = prepare();
  store.close();
  store.close();
  const files = readDataFiles(folder);
  expect(codeOf(() => commitJournal(store, (journal) => withContacts(journal, 'c1')))).toBe('not-writable');
  expect(readDataFiles(folder)).toEqual(files);
});

describe('electron-store', () => {
  test('asks of atomically what our durable write gives, and nothing else', () => {
    const require = createRequire(import.meta.url);
    const conf = createRequire(require.resolve('electron-store')).resolve('conf');
    const imports = readFileSync(conf, 'utf8').match(/^import .*'atomically';$/gm);
    expect(imports).toEqual([`import { writeFileSync as atomicWriteFileSync } from 'atomically';`]);
  });

  test('writes through it: whole into a new file, fsync, rename, fsync of the folder', () => {
    const { folder, store } = prepare();
    const calls = withFaults(
      folder,
      () => 'works',
      () => commitJournal(store, (journal) => withContacts(journal, 'c1')),
    );
    const steps = calls.filter(({ name }) => ['writeSync', 'fsyncSync', 'renameSync'].includes(name));
    const named = steps.map(({ name, path }) => `${name} ${path.replace(/\d+-\d+/, 'N')}`);
    expect(named).toEqual([
      'writeSync /.book.json.N.new',
      'fsyncSync /.book.json.N.new',
      'renameSync /.book.json.N.new',
      'fsyncSync ',
    ]);
    store.close();
  });

  test('also in the terminal of a snap, where conf would write in place', () => {
    const { folder, store } = prepare();
    vi.stubEnv('SNAP', '/snap/code');
    const files = readDataFiles(folder);
    withFaults(
      folder,
      ({ name }) => (name === 'fsyncSync' ? { fails: 'ENOSPC' } : 'works'),
      () => {
        expect(codeOf(() => commitJournal(store, (journal) => withContacts(journal, 'c1')))).toBe(
          'disk-full',
        );
      },
    );
    expect(readDataFiles(folder)).toEqual(files);
    expect(process.env['SNAP']).toBe('/snap/code');
    vi.unstubAllEnvs();
    store.close();
  });
});
