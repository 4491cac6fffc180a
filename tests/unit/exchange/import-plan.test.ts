import {
  mkdtempSync,
  openSync,
  closeSync,
  ftruncateSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planImport, type PlannedImport } from '../../../main/exchange/import-plan.ts';
import { toJournalFile } from '../../../main/exchange/journal-file.ts';
import { refusalSentence } from '../../../main/exchange/refusal-sentence.ts';
import { createBuiltInChannels } from '../../../main/journal/channel.ts';
import { CodedError } from '../../../main/journal/coded-error.ts';
import { createEmptyJournal, defaultSettings } from '../../../main/journal/journal.ts';
import type { Contact, Journal } from '../../../main/journal/types.ts';
import { archiveBytes } from '../../fixtures/linkedin/make-archive.ts';
import { translator } from '../../../main/language/catalogue.ts';

const fixtures = fileURLToPath(new URL('../../fixtures/linkedin/', import.meta.url));
const archive = 'Basic_LinkedInDataExport_11-20-2026.zip';
const smallJournal = fileURLToPath(new URL('../../fixtures/journal-small.json', import.meta.url));
const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'retour-import-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function startingJournal(contacts: Contact[] = []): Journal {
  const names = {
    linkedin: 'LinkedIn',
    visio: 'Visio',
    groupement: 'Groupement',
    rdv: 'Rendez-vous',
    salon: 'Salon',
    reco: 'Recommandation',
  };
  return { ...createEmptyJournal(defaultSettings), channels: createBuiltInChannels(names), contacts };
}

function file(name: string, bytes: string | Uint8Array): { name: string; path: string } {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return { name, path };
}

function fixture(name: string): { name: string; path: string } {
  return { name, path: join(fixtures, name) };
}

let ids = 0;
const context = {
  now: () => new Date('2026-11-24T09:00:00Z'),
  createId: () => {
    ids += 1;
    return `new-${ids}`;
  },
};

async function plan(
  files: { name: string; path: string }[],
  journal = startingJournal(),
): Promise<PlannedImport> {
  return planImport(files, journal, context);
}

/** The refusal; what it must not do is change the journal given, which is compared as text. */
async function refusal(
  files: { name: string; path: string }[],
  journal = startingJournal(),
): Promise<CodedError> {
  const before = JSON.stringify(journal);
  const outcome = await planImport(files, journal, context).catch((error: unknown) => error);
  expect(JSON.stringify(journal)).toBe(before);
  if (outcome instanceof CodedError) return outcome;
  throw new Error(`not refused: ${String(outcome)}`);
}

function zip(files: Record<string, string | Uint8Array>): Uint8Array {
  const entries: Zippable = Object.fromEntries(
    Object.entries(files).map(([name, data]) => [name, typeof data === 'string' ? strToU8(data) : data]),
  );
  return zipSync(entries);
}

describe("LinkedIn's own export", () => {
  it('is what the fixture holds', () => {
    expect(Buffer.from(archiveBytes()).equals(readFileSync(join(fixtures, archive)))).toBe(true);
  });

  it('brings the people of an archive, each from LinkedIn on the day of the connection', async () => {
    const planned = await plan([fixture(archive)]);
    expect(planned.format).toBe('linkedin');
    expect(planned.contacts).toEqual({ added: 39, filled: 0, same: 0, refused: 2 });
    const aurore = planned.journal.contacts.find((contact) => contact.firstName === 'Aurore');
    expect(aurore).toEqual({
      id: expect.stringMatching(/^new-/) as string,
      firstName: 'Aurore',
      lastName: 'Delmas-Vigier',
      company: 'Menuiserie Delmas',
      position: 'Gérante',
      url: 'https://www.linkedin.com/in/aurore-delmas-vigier',
      origin: { channelId: 'linkedin', on: '2026-11-20' },
      changedAt: '2026-11-24T09:00:00.000Z',
    });
    const doctor = planned.journal.contacts.find((contact) => contact.firstName === 'Maximilien');
    expect(doctor).toMatchObject({ lastName: 'Thévenoux, PhD', company: 'Thévenoux, Brun & Associés' });
  });

  it('says which lines and files it leaves, and why', async () => {
    const { refused } = await plan([fixture(archive)]);
    expect(
      refused.filter(({ code }) => code === 'closed-profile').map(({ file: name, line }) => [name, line]),
    ).toEqual([
      ['Connections.csv', 44],
      ['Connections.csv', 45],
    ]);
    expect(refused.filter(({ code }) => code === 'not-yet').map(({ kind }) => kind)).toEqual([
      'messages',
      'invitations',
      'shares',
      'comments',
      'reactions',
      'profile',
    ]);
    for (const language of ['fr', 'en'] as const) {
      for (const one of refused)
        expect(refusalSentence(one, translator(language))).not.toMatch(/importing\.|\{\{/);
    }
  });

  it('adds nothing the second time', async () => {
    const once = await plan([fixture(archive)]);
    const twice = await plan([fixture(archive)], once.journal);
    expect(twice.contacts).toEqual({ added: 0, filled: 0, same: 39, refused: 2 });
    expect(twice.journal).toBe(once.journal);
  });

  it('reads single files of either era, whatever they are called', async () => {
    const renamed = file('relations.txt', readFileSync(join(fixtures, 'connections-before-2022.csv')));
    const old = await plan([renamed]);
    expect(old.journal.contacts.map(({ lastName, origin }) => [lastName, origin?.on])).toEqual([
      ['Tarquinet', '2022-02-07'],
      ['Vasquin, PhD', '2021-12-12'],
      ['Abgrall-Meur', '2019-03-03'],
    ]);
    const both = await plan([fixture('connections-with-preamble.csv')], old.journal);
    expect(both.contacts).toEqual({ added: 1, filled: 1, same: 0, refused: 1 });
    // Known by name and company: the address is a blank that is filled, the position is not.
    expect(both.journal.contacts[0]).toMatchObject({
      position: 'Gérante',
      url: 'https://www.linkedin.com/in/noemie-tarquinet',
      email: 'noemie@exemple.fr',
    });
  });

  it('never overwrites what was typed', async () => {
    const typed: Contact = {
      id: 'c1',
      firstName: 'Aurore',
      lastName: 'D.',
      company: 'Chez elle',
      url: 'https://fr.linkedin.com/in/Aurore-Delmas-Vigier/?trk=x',
      note: 'voisine',
      origin: { channelId: null },
      metOn: '2026-01-05',
    };
    const { journal, contacts } = await plan([fixture(archive)], startingJournal([typed]));
    expect(contacts).toMatchObject({ added: 38, filled: 1 });
    expect(journal.contacts[0]).toEqual({
      ...typed,
      position: 'Gérante',
      changedAt: '2026-11-24T09:00:00.000Z',
    });
  });

  it('tells namesakes apart by their profiles', async () => {
    const rows = [
      'Jean,Dupuis,https://www.linkedin.com/in/jean-dupuis,,Atelier,,08 Feb 2026',
      'Jean,Dupuis,https://www.linkedin.com/in/jean-dupuis-2,,Atelier,,08 Feb 2026',
      'jean,DUPUIS,,,atelier,,08 Feb 2026',
    ];
    const { contacts } = await plan([file('a.csv', [header, ...rows].join('\r\n'))]);
    expect(contacts).toMatchObject({ added: 2, same: 1 });
  });

  it('finds the header below a preamble of any length, with other separators and encodings', async () => {
    const text = `Notes:\r\n"Une phrase, entre guillemets"\r\n\r\n\r\n${header.replaceAll(',', ';')}\r\nZoé;Ébrard;;;Société X;;08 Feb 2026\r\n`;
    const utf16 = await plan([file('a.csv', Buffer.from(`\ufeff${text}`, 'utf16le'))]);
    const windows = await plan([file('b.csv', Buffer.from(text, 'latin1'))]);
    for (const { journal } of [utf16, windows])
      expect(journal.contacts[0]).toMatchObject({
        firstName: 'Zoé',
        lastName: 'Ébrard',
        company: 'Société X',
      });
  });

  it('refuses single lines with their number and keeps the others', async () => {
    const rows = [
      'Zoé,Ébrard,,,X,,8 Foo 2026',
      'Ali,Ba,Y,,08 Feb 2026',
      '"Léa\nMay",Roy,,,Z,,08 Feb 2026',
      ',,,,X,,08 Feb 2026',
      'Eve,Roy,,,Z,,08 Feb 2026',
      '',
    ];
    const { refused, contacts } = await plan([file('a.csv', [header, ...rows].join('\n'))]);
    expect(refused.map(({ line, code }) => [line, code])).toEqual([
      [2, 'invalid-date'],
      [3, 'wrong-columns'],
      [6, 'no-name'],
    ]);
    expect(contacts).toMatchObject({ added: 2, refused: 3 });
  });

  it('finds the LinkedIn channel under another id, and refuses without one', async () => {
    const journal = startingJournal();
    const renamed = { ...journal, channels: [{ id: 'x1', name: 'Mon Linkedin', kind: 'online' as const }] };
    expect((await plan([fixture(archive)], renamed)).journal.contacts[0]?.origin?.channelId).toBe('x1');
    const none = { ...journal, channels: journal.channels.filter(({ kind }) => kind === 'irl') };
    expect(await refusal([fixture(archive)], none)).toMatchObject({ code: 'unknown-channel' });
  });

  it('takes 30,000 people in a moment, and lets others work meanwhile', async () => {
    const rows = Array.from(
      { length: 30_000 },
      (_, index) =>
        `Prénom${index},Nom${index},https://www.linkedin.com/in/p-${index},,Société ${index % 500},Gérant,08 Feb 2026`,
    );
    const large = file('Connections.csv', [header, ...rows].join('\n'));
    let breaths = 0;
    const timer = setInterval(() => (breaths += 1), 1);
    const startedAt = performance.now();
    const { contacts } = await plan([large]);
    const spentMs = performance.now() - startedAt;
    clearInterval(timer);
    expect(contacts.added).toBe(30_000);
    expect(spentMs).toBeLessThan(5_000);
    expect(breaths).toBeGreaterThan(3);
  });
});

describe('a journal file', () => {
  it('becomes the journal where nothing was written, settings included', async () => {
    const planned = await plan([{ name: 'journal.json', path: smallJournal }]);
    expect(planned.format).toBe('journal');
    expect(planned.journal.settings.timeZone).toBe('Africa/Kinshasa');
    expect(planned.sessions.added).toBe(planned.journal.sessions.length);
    const exported = file('again.json', toJournalFile(planned.journal, '2026-11-24T09:00:00Z'));
    const again = await plan([exported]);
    expect(toJournalFile(again.journal, '2026-11-24T09:00:00Z')).toBe(readFileSync(exported.path, 'utf8'));
  });

  it('changes nothing when it is all there already', async () => {
    const once = await plan([{ name: 'journal.json', path: smallJournal }]);
    const twice = await plan([{ name: 'journal.json', path: smallJournal }], once.journal);
    expect(twice.journal).toBe(once.journal);
    expect(twice.contacts).toMatchObject({ added: 0, filled: 0, same: once.contacts.added });
  });
});

describe('files that are refused change nothing', () => {
  const good = `${header}\nZoé,Ébrard,,,X,,08 Feb 2026\n`;

  it.each<[string, string, () => { name: string; path: string }]>([
    ['is not there', 'file-not-found', () => ({ name: 'x.csv', path: join(folder, 'x.csv') })],
    ['is a folder', 'file-not-recognised', () => ({ name: 'folder', path: folder })],
    ['is empty', 'file-truncated', () => file('a.csv', '')],
    [
      'is a picture',
      'file-not-recognised',
      () => file('a.csv', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
    ],
    ['is another table', 'file-not-recognised', () => file('a.csv', 'Date,Amount\n2026-01-01,3\n')],
    ['is other JSON', 'file-not-recognised', () => file('a.json', '{"a":1}')],
    ['is cut JSON', 'file-truncated', () => file('a.json', readFileSync(smallJournal).subarray(0, 9_000))],
    ['is damaged JSON', 'file-malformed', () => file('a.json', '{"format":"retour-journal",,}')],
    ['is cut within a row', 'file-truncated', () => file('a.csv', `${good}Ali,Ba,,,Y`)],
    ['is cut within a quotation', 'file-truncated', () => file('a.csv', `${good}"Ali`)],
    [
      'has a quotation that never closes',
      'file-malformed',
      () =>
        file('a.csv', `${header}\n"Ali,Ba,,,Y,,08 Feb 2026\n${'Zoé,Ébrard,,,X,,08 Feb 2026\n'.repeat(5)}`),
    ],
    [
      'is a cut archive',
      'file-truncated',
      () => file('a.zip', readFileSync(join(fixtures, archive)).subarray(0, 3_000)),
    ],
    [
      'is an archive without a LinkedIn file',
      'file-not-recognised',
      () => file('a.zip', zip({ 'a.csv': 'x,y\n1,2\n', 'b.txt': 'hello' })),
    ],
    [
      'is an archive that grows a thousandfold',
      'zip-bomb',
      () => file('a.zip', zip({ 'Connections.csv': new Uint8Array(40_000_000) })),
    ],
    [
      'is an archive of too many files',
      'zip-bomb',
      () =>
        file(
          'a.zip',
          zip(Object.fromEntries(Array.from({ length: 1_001 }, (_, index) => [`${index}.csv`, 'x']))),
        ),
    ],
    [
      'is an archive that writes outside',
      'file-malformed',
      () => file('a.zip', zip({ '../Connections.csv': good })),
    ],
    [
      'is an archive with an absolute path',
      'file-malformed',
      () => file('a.zip', zip({ '/etc/Connections.csv': good })),
    ],
  ])('one that %s', async (_what, code, create) => {
    const spoiled = create();
    const error = await refusal([file('good.csv', good), spoiled]);
    expect(error.code).toBe(code);
    expect(error.details['file']).toBe(spoiled.name);
  });

  it('one that is encrypted', async () => {
    const bytes = zip({ 'Connections.csv': good });
    // The general-purpose flag's first bit says "encrypted", in the local header and in the central one.
    bytes[6] = (bytes[6] ?? 0) | 1;
    const central = Buffer.from(bytes).indexOf(Buffer.from('504b0102', 'hex'));
    bytes[central + 8] = (bytes[central + 8] ?? 0) | 1;
    expect((await refusal([file('a.zip', bytes)])).code).toBe('file-encrypted');
  });

  it('one whose content is damaged', async () => {
    const bytes = zip({ 'Connections.csv': good.repeat(200) });
    bytes.fill(0xff, 60, 70);
    expect((await refusal([file('a.zip', bytes)])).code).toBe('file-malformed');
  });

  it('one that lies about its size', async () => {
    const bytes = zip({ 'Connections.csv': new Uint8Array(3_000_000) });
    const central = Buffer.from(bytes).indexOf(Buffer.from('504b0102', 'hex'));
    // It declares 1,000 bytes: within the bounds, were it true.
    Buffer.from(bytes.buffer).writeUInt32LE(1_000, central + 24);
    expect((await refusal([file('a.zip', bytes)])).code).toBe('file-malformed');
  });

  it('one of two gigabytes, before reading it', async () => {
    for (const name of ['a.csv', 'b.zip']) {
      const path = join(folder, name);
      const handle = openSync(path, 'w');
      ftruncateSync(handle, 2 * 1024 ** 3);
      closeSync(handle);
      if (name === 'b.zip') writeFileSync(path, 'PK\u0003\u0004', { flag: 'r+' });
      const startedAt = performance.now();
      expect((await refusal([{ name, path }])).code).toBe('file-too-large');
      expect(performance.now() - startedAt).toBeLessThan(1_000);
    }
  });
});
