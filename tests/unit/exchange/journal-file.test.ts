import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseJournalFile, toJournalFile } from '../../../main/exchange/journal-file.ts';
import { CodedError } from '../../../main/journal/coded-error.ts';

const smallText = readFileSync(new URL('../../fixtures/journal-small.json', import.meta.url), 'utf8');

type Json = Record<string, unknown>;
interface File extends Json {
  settings: Json;
  channels: Json[];
  sessions: Json[];
  contacts: Json[];
  deals: Json[];
  expenses: Json[];
}

function exampleFile(): File {
  return {
    format: 'retour-journal',
    schemaVersion: 1,
    exportedAt: '2026-11-24T09:00:00Z',
    settings: {
      language: 'fr',
      currency: 'EUR',
      timeZone: 'Europe/Paris',
      dayStartsAt: '00:00',
      model: 'linear',
      decayHalfLifeDays: 30,
      dailyOnlineBudgetMinutes: 60,
    },
    channels: [{ id: 'linkedin', name: 'LinkedIn', kind: 'online' }],
    sessions: [
      {
        id: 's1',
        startAt: '2018-01-08T17:00:00Z',
        endAt: '2018-01-08T19:00:00Z',
        timeZone: 'Europe/Paris',
        channelId: 'linkedin',
        activity: 'read',
        contactIds: ['c1'],
        dealIds: ['d1'],
        source: 'timer',
      },
      {
        id: 's2',
        startAt: '2018-01-08T19:00:00Z',
        endAt: '2018-01-08T20:00:00Z',
        timeZone: 'Europe/Paris',
        channelId: 'linkedin',
        activity: 'read',
        contactIds: [],
        dealIds: [],
        source: 'timer',
      },
    ],
    dayEntries: [{ on: '2018-01-08', text: 'Première journée' }],
    dayCounts: [{ on: '2018-01-08', channelId: 'linkedin', kind: 'comment', count: 4, source: 'import' }],
    contacts: [
      {
        id: 'c1',
        firstName: 'Zoé',
        lastName: 'Martin',
        origin: { channelId: 'linkedin', on: '2018-01-08' },
        metOn: '2018-03-01',
      },
    ],
    deals: [
      {
        id: 'd1',
        title: 'Paie 12 salariés',
        contactIds: ['c1'],
        status: 'won',
        amountCents: 24000,
        billing: 'monthly',
        openedOn: '2018-03-02',
        closedOn: '2018-04-10',
        startsOn: '2018-05-01',
        declaredOrigin: 'linkedin',
      },
    ],
    expenses: [
      { id: 'e1', on: '2018-01-15', channelId: 'linkedin', amountCents: 90000, label: 'Cotisation' },
    ],
    yearFigures: [{ year: 2018, turnoverCents: 10000000, hourCostCents: 6000 }],
    decisions: [{ id: 'x1', on: '2018-12-31', title: 'Une heure par jour', hypothesis: '…' }],
  };
}

function refusal(change: (file: File) => void): { code: string; path: unknown } {
  const file = exampleFile();
  change(file);
  return refusalOf(JSON.stringify(file));
}

function refusalOf(text: string): { code: string; path: unknown } {
  try {
    parseJournalFile(text);
  } catch (error) {
    if (error instanceof CodedError) return { code: error.code, path: error.details['path'] };
    throw error;
  }
  throw new Error('nothing was refused');
}

/** The first record of a list, to be spoiled. */
function first(records: Json[]): Json {
  const [record] = records;
  if (!record) throw new Error('no record');
  return record;
}

describe('the journal as one file', () => {
  it('gives the same bytes after export, import and export', () => {
    const once = toJournalFile(parseJournalFile(smallText), '2026-11-24T09:00:00.000Z');
    const twice = toJournalFile(parseJournalFile(once), '2026-11-24T09:00:00.000Z');
    expect(twice).toBe(once);
  });

  it('loses nothing: every record of the file is in what is written again', () => {
    const before = JSON.parse(smallText) as Record<string, unknown[]>;
    const after = JSON.parse(toJournalFile(parseJournalFile(smallText), '2020-06-15T00:00:00Z')) as Record<
      string,
      unknown[]
    >;
    for (const list of [
      'channels',
      'sessions',
      'dayEntries',
      'dayCounts',
      'contacts',
      'deals',
      'expenses',
      'yearFigures',
      'decisions',
    ]) {
      expect(after[list]).toHaveLength(before[list]?.length ?? 0);
      expect(after[list]).toEqual(expect.arrayContaining(before[list] ?? []));
    }
    expect(after['settings']).toEqual(before['settings']);
  });

  it('keeps every optional field of every record', () => {
    const file = exampleFile();
    Object.assign(first(file.sessions), {
      note: 'n',
      estimated: true,
      parallel: true,
      publication: { title: 't', url: 'https://exemple.fr', onTopic: true },
      changedAt: '2018-01-08T19:00:00Z',
    });
    Object.assign(first(file.contacts), {
      company: 'A',
      nextStep: { on: '2018-02-01', what: 'appeler' },
      tags: ['x'],
      keepInTouchDays: 30,
    });
    Object.assign(first(file.deals), {
      stage: 'proposal',
      stageHistory: [{ stage: 'talk', at: '2018-03-05T10:00:00Z' }],
      nextStep: { what: 'relancer' },
    });
    file['deleted'] = [{ kind: 'session', id: 's9', at: '2018-01-08T19:00:00Z' }];
    expect(JSON.parse(toJournalFile(parseJournalFile(JSON.stringify(file)), '2026-11-24T09:00:00Z'))).toEqual(
      file,
    );
  });

  it('takes defaults for absent settings and lists', () => {
    const journal = parseJournalFile(
      '\ufeff{"format":"retour-journal","schemaVersion":1,"settings":{"currency":"CHF"}}',
    );
    expect(journal.settings).toMatchObject({ language: 'fr', currency: 'CHF', decayHalfLifeDays: 30 });
    expect(journal.sessions).toEqual([]);
  });
});

describe('what is refused, and where', () => {
  it.each<[string, string, string, (file: File) => void]>([
    [
      'an unknown field of a record',
      'unknown-field',
      'sessions[0].mood',
      (file) => (first(file.sessions)['mood'] = 3),
    ],
    ['an unknown field of the file', 'unknown-field', 'extra', (file) => (file['extra'] = 1)],
    ['an unknown setting', 'unknown-field', 'settings.theme', (file) => (file.settings['theme'] = 'dark')],
    ['a newer schema', 'newer-file', 'schemaVersion', (file) => (file['schemaVersion'] = 2)],
    ['no schema', 'invalid-value', 'schemaVersion', (file) => delete file['schemaVersion']],
    [
      'an id twice',
      'duplicate-id',
      'channels[1]',
      (file) => file.channels.push({ id: 'linkedin', name: 'B', kind: 'irl' }),
    ],
    [
      'a channel that is not there',
      'missing-reference',
      'sessions[0].channelId',
      (file) => (first(file.sessions)['channelId'] = 'x'),
    ],
    [
      'a contact that is not there',
      'missing-reference',
      'deals[0].contactIds[0]',
      (file) => (first(file.deals)['contactIds'] = ['x']),
    ],
    [
      'an origin that is not there',
      'missing-reference',
      'contacts[0].origin.channelId',
      (file) => (first(file.contacts)['origin'] = { channelId: 'x' }),
    ],
    [
      'an end at its start',
      'end-before-start',
      'sessions[0].endAt',
      (file) => (first(file.sessions)['endAt'] = '2018-01-08T17:00:00Z'),
    ],
    [
      'a day that does not exist',
      'invalid-day',
      'deals[0].openedOn',
      (file) => (first(file.deals)['openedOn'] = '2018-02-30'),
    ],
    [
      'an instant that does not exist',
      'invalid-day',
      'sessions[0].startAt',
      (file) => (first(file.sessions)['startAt'] = '2018-02-30T10:00:00Z'),
    ],
    [
      'an unknown zone',
      'unknown-time-zone',
      'sessions[0].timeZone',
      (file) => (first(file.sessions)['timeZone'] = 'Mars/Base'),
    ],
    [
      'a won deal without its day',
      'won-without-date',
      'deals[0].closedOn',
      (file) => delete first(file.deals)['closedOn'],
    ],
    [
      'a negative amount',
      'invalid-amount',
      'expenses[0].amountCents',
      (file) => (first(file.expenses)['amountCents'] = -1),
    ],
    [
      'an amount beyond 10^11',
      'invalid-amount',
      'deals[0].amountCents',
      (file) => (first(file.deals)['amountCents'] = 1e11 + 1),
    ],
    [
      'a half-life of 0',
      'invalid-value',
      'settings.decayHalfLifeDays',
      (file) => (file.settings['decayHalfLifeDays'] = 0),
    ],
    [
      'a channel called outside',
      'invalid-value',
      'channels[1].id',
      (file) => file.channels.push({ id: 'outside', name: 'B', kind: 'irl' }),
    ],
    [
      'sessions that overlap',
      'overlap',
      'sessions[1]',
      (file) => (file.sessions[1] = { ...file.sessions[1], startAt: '2018-01-08T18:59:59.999Z' }),
    ],
    [
      'an unknown activity',
      'invalid-value',
      'sessions[0].activity',
      (file) => (first(file.sessions)['activity'] = 'sleep'),
    ],
  ])('%s', (...[, code, path, change]) => {
    expect(refusal(change)).toEqual({ code, path });
  });

  it('allows an overlap of which one is parallel', () => {
    const file = exampleFile();
    file.sessions[1] = { ...file.sessions[1], startAt: '2018-01-08T18:00:00Z', parallel: true };
    expect(parseJournalFile(JSON.stringify(file)).sessions).toHaveLength(2);
  });

  it('takes a key that would reach the prototype for an unknown field', () => {
    const text = JSON.stringify(exampleFile()).replace('"id":"c1"', '"__proto__":{"target":true},"id":"c1"');
    expect(refusalOf(text)).toEqual({ code: 'unknown-field', path: 'contacts[0].__proto__' });
    expect(({} as Json)['target']).toBeUndefined();
  });

  it('names the zone that is unknown', () => {
    const file = exampleFile();
    first(file.sessions)['timeZone'] = 'Mars/Base';
    expect(() => parseJournalFile(JSON.stringify(file))).toThrow(
      expect.objectContaining({ details: { path: 'sessions[0].timeZone', zone: 'Mars/Base' } }),
    );
  });

  it('tells a file that was cut from one that is damaged', () => {
    const whole = JSON.stringify(exampleFile());
    for (const length of [1, 40, 300, whole.length - 30, whole.length - 1]) {
      expect(refusalOf(whole.slice(0, length)), `cut at ${length}`).toMatchObject({ code: 'file-truncated' });
    }
    expect(refusalOf('')).toMatchObject({ code: 'file-truncated' });
    expect(refusalOf('{\n"format" "retour-journal"}')).toEqual({ code: 'file-malformed', path: '2:10' });
    expect(refusalOf(`${whole}}`)).toMatchObject({ code: 'file-malformed' });
  });

  it('does not take other JSON for a journal', () => {
    for (const text of ['null', '[]', '3', '{}', '{"format":"other","schemaVersion":1}'])
      expect(refusalOf(text)).toEqual({ code: 'file-not-recognised', path: undefined });
  });
});
