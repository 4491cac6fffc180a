import { expect, test } from 'vitest';
import type { SessionRow } from '../../../../main/contract/views.ts';
import type { Channel } from '../../../../main/journal/types.ts';
import {
  toSessionDraft,
  toSessionForm,
  toSessionProblems,
  withChannel,
} from '../../../../renderer/today/session-form.ts';

const row: SessionRow = {
  id: 's1',
  startAt: '2018-01-08T22:30:12.000Z',
  endAt: '2018-01-08T23:30:47.000Z',
  timeZone: 'Europe/Paris',
  channelId: 'linkedin',
  activity: 'publish',
  contactIds: ['c1'],
  dealIds: ['d1'],
  source: 'timer',
  note: 'Sur la paie',
  estimated: false,
  parallel: true,
  publication: { title: 'Trois erreurs', url: 'https://example.org/1', onTopic: false },
  changedAt: '2018-01-09T00:00:00.000Z',
  contacts: [{ id: 'c1', name: 'Zoé Martin' }],
  deals: [{ id: 'd1', name: 'Paie' }],
  channelName: 'LinkedIn',
  kind: 'online',
  onDayMs: 1_788_000,
};
const later = Date.parse('2018-01-10T00:00:00Z');

test('a session opened and saved unchanged says the same as before, to the millisecond', () => {
  const {
    source: _source,
    changedAt: _changedAt,
    contacts: _contacts,
    deals: _deals,
    channelName: _name,
    kind: _kind,
    onDayMs: _ms,
    ...kept
  } = row;
  expect(toSessionDraft(toSessionForm(row, row), row)).toEqual(kept);
});

test('a session over midnight is one that ends the next day', () => {
  const form = toSessionForm(row, row);
  expect(form).toMatchObject({ on: '2018-01-08', startTime: '23:30', endTime: '00:30', endsNextDay: true });
  expect(toSessionProblems(form, row, later)).toEqual([]);
  expect(toSessionProblems({ ...form, endsNextDay: false }, row, later)).toEqual(['order']);
});

test('what is missing or impossible is named', () => {
  const form = toSessionForm(row, row);
  expect(toSessionProblems({ ...form, on: null, startTime: null, endTime: null }, row, later)).toEqual([
    'day',
    'start',
    'end',
  ]);
  expect(toSessionProblems(form, row, Date.parse('2018-01-08T23:00:00Z'))).toEqual(['future']);
  expect(toSessionProblems({ ...form, publicationTitle: ' ' }, row, later)).toEqual(['publication']);
  expect(() => toSessionDraft({ ...form, on: null }, row)).toThrow(RangeError);
});

test('a channel of the other kind changes the activity, one of the same kind does not, and a post goes with its activity', () => {
  const form = toSessionForm(row, row);
  const visio: Channel = { id: 'visio', name: 'Visio', kind: 'online' };
  const meeting: Channel = { id: 'rdv', name: 'Rendez-vous', kind: 'irl' };
  expect(withChannel(form, visio)).toMatchObject({ channelId: 'visio', activity: 'publish' });
  const moved = withChannel(form, meeting);
  expect(moved).toMatchObject({ channelId: 'rdv', activity: 'group-meeting' });
  expect(toSessionDraft(moved, row)).not.toHaveProperty('publication');
});

test('a new session has no id and nothing that was not typed', () => {
  const defaults = {
    channelId: 'rdv',
    activity: 'meal',
    startAt: '2018-01-08T11:00:00.000Z',
    endAt: '2018-01-08T12:00:00.000Z',
    timeZone: 'Europe/Paris',
  } as const;
  expect(toSessionDraft(toSessionForm(null, defaults), null)).toEqual({
    ...defaults,
    contactIds: [],
    dealIds: [],
  });
});
