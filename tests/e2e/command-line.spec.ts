import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { projectRoot } from '../../main/launch/project-root.ts';
import { retour, snapshotOf, temporaryFolder } from '../support/retour.ts';

const fixtures = join(projectRoot, 'tests/fixtures');
const journalFile = join(fixtures, 'journal-small.json');
let folder: string;
let data: string;

test.beforeEach(() => {
  folder = temporaryFolder();
  data = join(folder, 'data');
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function importSmallJournal() {
  const outcome = await retour(['import', journalFile, '--data', data, '--json']);
  expect(outcome.code, outcome.say).toBe(0);
  return outcome;
}

for (const year of [2018, 2019]) {
  test(`the journal of the fixtures gives the figures worked out elsewhere, ${year}`, async () => {
    await importSmallJournal();
    const outcome = await retour([
      'report',
      '--year',
      String(year),
      '--format',
      'json',
      '--as-of',
      '2020-06-15',
      '--data',
      data,
    ]);
    expect(outcome.code, outcome.say).toBe(0);
    const expected: unknown = JSON.parse(
      readFileSync(join(fixtures, `retrospective-small-${year}.json`), 'utf8'),
    );
    expect(outcome.json()).toMatchObject(expected as Record<string, unknown>);
  });
}

test('the whole journal comes out as it went in, and the same bytes again', async () => {
  await importSmallJournal();
  const [first, second] = [join(folder, 'first.json'), join(folder, 'second.json')];
  expect((await retour(['export', first, '--data', data])).code).toBe(0);
  const other = join(folder, 'other');
  expect((await retour(['import', first, '--data', other])).code).toBe(0);
  expect((await retour(['export', second, '--data', other])).code).toBe(0);
  const withoutStamp = (file: string) => readFileSync(file, 'utf8').replace(/"exportedAt": ?"[^"]+"/, '');
  expect(withoutStamp(second)).toBe(withoutStamp(first));
});

test('the timer starts, switches and stops from the command line', async () => {
  const timer = (...args: string[]) => retour(['timer', ...args, '--data', data, '--json']);
  expect((await timer('start', 'linkedin', '--activity', 'comment')).json()).toMatchObject({
    ok: true,
    running: { channelId: 'linkedin', activity: 'comment' },
  });
  expect((await timer('status')).json()).toMatchObject({ running: { channelId: 'linkedin' } });
  expect((await timer('switch', 'Groupement d’entrepreneurs')).json()).toMatchObject({
    running: { channelId: 'groupement' },
  });
  expect((await timer('stop')).code).toBe(0);
  expect((await timer('status')).json()).toMatchObject({ ok: true, running: null });
  const refused = await timer('stop');
  expect(refused.code).toBe(1);
  expect(refused.json()).toMatchObject({ ok: false, error: { code: 'timer-not-running' } });
});

test('a dry run changes nothing and makes no folder', async () => {
  const missing = await retour(['import', journalFile, '--dry-run', '--json', '--data', data]);
  expect(missing.code, missing.say).toBe(0);
  expect(missing.json()).toMatchObject({
    dryRun: true,
    sessions: { added: 136 },
    contacts: { added: 40 },
    deals: { added: 16 },
  });
  expect(existsSync(data)).toBe(false);
  await importSmallJournal();
  const before = snapshotOf(data);
  expect((await retour(['import', journalFile, '--dry-run', '--data', data])).code).toBe(0);
  expect((await retour(['report', '--year', '2018', '--data', data])).code).toBe(0);
  expect((await retour(['check', '--data', data])).code).toBe(0);
  expect(snapshotOf(data)).toEqual(before);
});

test('importing the same file twice adds nothing', async () => {
  await importSmallJournal();
  expect((await importSmallJournal()).json()).toMatchObject({
    sessions: { added: 0, same: 136 },
    contacts: { added: 0, same: 40 },
  });
});

const spoiled: {
  name: string;
  code: string;
  spoil: (journal: Record<string, unknown[]> & Record<string, unknown>) => unknown;
}[] = [
  {
    name: 'an end before its start',
    code: 'end-before-start',
    spoil: (journal) => Object.assign(journal['sessions']?.[0] as object, { endAt: '2001-01-01T00:00:00Z' }),
  },
  {
    name: 'a negative amount',
    code: 'invalid-amount',
    spoil: (journal) => Object.assign(journal['deals']?.[0] as object, { amountCents: -1 }),
  },
  {
    name: 'an unknown zone',
    code: 'unknown-time-zone',
    spoil: (journal) => Object.assign(journal['sessions']?.[0] as object, { timeZone: 'Europe/Nulle-Part' }),
  },
  {
    name: 'a day that does not exist',
    code: 'invalid-day',
    spoil: (journal) => Object.assign(journal['expenses']?.[0] as object, { on: '2019-02-30' }),
  },
  {
    name: 'a reference to nothing',
    code: 'missing-reference',
    spoil: (journal) => Object.assign(journal['sessions']?.[0] as object, { channelId: 'nowhere' }),
  },
  {
    name: 'an id twice',
    code: 'duplicate-id',
    spoil: (journal) => journal['contacts']?.push(journal['contacts'][0]),
  },
  {
    name: 'an unknown field',
    code: 'unknown-field',
    spoil: (journal) => Object.assign(journal['contacts']?.[0] as object, { shoeSize: 42 }),
  },
  {
    name: 'a newer schema',
    code: 'newer-file',
    spoil: (journal) => Object.assign(journal, { schemaVersion: 2 }),
  },
  {
    name: 'a won deal without a date',
    code: 'won-without-date',
    spoil: (journal) => Object.assign(journal['deals']?.[0] as object, { closedOn: undefined }),
  },
];

for (const { name, code, spoil } of spoiled) {
  test(`a journal file with ${name} is refused, and not one byte changes`, async () => {
    await importSmallJournal();
    const before = snapshotOf(data);
    const journal = JSON.parse(readFileSync(journalFile, 'utf8'));
    spoil(journal);
    const file = join(folder, 'spoiled.json');
    writeFileSync(file, JSON.stringify(journal));
    const outcome = await retour(['import', file, '--data', data, '--json']);
    expect(outcome.code).toBe(1);
    expect(outcome.json()).toMatchObject({ ok: false, error: { code } });
    expect(outcome.say).toContain(`[${code}]`);
    expect(snapshotOf(data)).toEqual(before);
  });
}

const foreign: { name: string; bytes: Uint8Array | string; code: string }[] = [
  { name: 'an empty file', bytes: '', code: 'file-truncated' },
  { name: 'half a journal', bytes: readFileSync(journalFile).subarray(0, 20_000), code: 'file-truncated' },
  { name: 'another JSON', bytes: '{"hello": 1}', code: 'file-not-recognised' },
  {
    name: 'a picture',
    bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 0, 0, 0]),
    code: 'file-not-recognised',
  },
  {
    name: 'a broken zip',
    bytes: new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 9, 9, 9]),
    code: 'file-truncated',
  },
];

for (const { name, bytes, code } of foreign) {
  test(`${name} is refused with its code`, async () => {
    await importSmallJournal();
    const before = snapshotOf(data);
    const file = join(folder, 'foreign.bin');
    writeFileSync(file, bytes);
    const outcome = await retour(['import', file, '--data', data, '--json']);
    expect(outcome.code).toBe(1);
    expect(outcome.json()).toMatchObject({ ok: false, error: { code } });
    expect(snapshotOf(data)).toEqual(before);
  });
}

test('wrong usage exits with 2, a refusal with 1, help with 0', async () => {
  expect((await retour(['report', '--data', data])).code).toBe(2);
  expect((await retour(['frobnicate'])).code).toBe(2);
  expect((await retour(['report', '--year', '2018', '--format', 'docx', '--data', data])).code).toBe(2);
  expect((await retour(['--help'])).code).toBe(0);
  const missing = await retour(['report', '--year', '2018', '--data', data, '--json']);
  expect(missing.code).toBe(1);
  expect(missing.json()).toMatchObject({ error: { code: 'no-such-folder' } });
  await importSmallJournal();
  const unknown = await retour(['report', '--year', '1950', '--data', data, '--json']);
  expect([unknown.code, unknown.json()]).toMatchObject([1, { error: { code: 'unknown-year' } }]);
  const badDay = await retour([
    'report',
    '--year',
    '2018',
    '--as-of',
    '2019-02-30',
    '--data',
    data,
    '--json',
  ]);
  expect([badDay.code, badDay.json()]).toMatchObject([1, { error: { code: 'invalid-day' } }]);
});

test('sentences are French by default and English where the terminal is', async () => {
  const french = await retour(['timer', 'stop', '--data', data]);
  expect(french.say).toContain('Aucun chronomètre ne tourne');
  const english = await retour(['timer', 'stop', '--data', data], { env: { LC_ALL: 'en_GB.UTF-8' } });
  expect(english.say).toContain('No timer is running');
});

test('check names every unreadable file and changes nothing', async () => {
  await importSmallJournal();
  writeFileSync(join(data, 'journal-2018.json'), '{"schemaVersion": 1, "sess');
  const before = snapshotOf(data);
  const outcome = await retour(['check', '--data', data, '--json']);
  expect(outcome.code).toBe(1);
  expect(outcome.json()).toMatchObject({ ok: false, problems: [{ file: 'journal-2018.json' }] });
  const refused = await retour(['timer', 'start', 'linkedin', '--data', data, '--json']);
  expect(refused.json()).toMatchObject({ ok: false, error: { code: 'damaged-data' } });
  expect(snapshotOf(data)).toEqual(before);
});

test('the example fills an empty folder only', async () => {
  expect((await retour(['sample', '--data', data])).code).toBe(0);
  const report = await retour(['report', '--year', '2018', '--json', '--data', data]);
  expect(report.json()).toMatchObject({ year: 2018, model: 'linear' });
  const again = await retour(['sample', '--data', data, '--json']);
  expect(again.json()).toMatchObject({ ok: false, error: { code: 'not-empty' } });
});

test('reports in every format without Electron', async () => {
  mkdirSync(data, { recursive: true });
  expect((await retour(['sample', '--data', data])).code).toBe(0);
  for (const [format, sign] of [
    ['html', '<!doctype html>'],
    ['md', '# '],
    ['csv', ';'],
    ['json', '"year"'],
  ] as const) {
    const file = join(folder, `bilan.${format}`);
    expect(
      (await retour(['report', '--year', '2019', '--format', format, '--out', file, '--data', data])).code,
    ).toBe(0);
    expect(readFileSync(file, 'utf8').toLowerCase()).toContain(sign);
  }
});

test('a PDF through Electron, its text read back', async () => {
  expect((await retour(['sample', '--data', data])).code).toBe(0);
  const file = join(folder, 'bilan.pdf');
  const outcome = await retour([
    'report',
    '--year',
    '2019',
    '--format',
    'pdf',
    '--out',
    file,
    '--data',
    data,
  ]);
  expect(outcome.code, outcome.say).toBe(0);
  const { extractText, getDocumentProxy } = await import('unpdf');
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(readFileSync(file))), {
    mergePages: true,
  });
  expect(text).toContain('2019');
  expect(text).toContain('LinkedIn');
});
