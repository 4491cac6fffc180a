import { expect, test } from 'vitest';
import type { DayView } from '../../../../main/contract/views.ts';
import { toDayDraft, toDayForm, toProposals, withoutSaved } from '../../../../renderer/today/day-form.ts';

const zoe = { id: 'c1', name: 'Zoé Martin' };
const karim = { id: 'c2', name: 'Karim Benali' };
const day: DayView = {
  on: '2018-01-08',
  isToday: false,
  sessions: [],
  absences: [],
  canSnooze: false,
  entry: {
    on: '2018-01-08',
    text: 'Une ligne',
    mood: 4,
    requestsReceived: 0,
    contactIds: ['c1'],
    closedAt: '2018-01-08T19:00:00Z',
  },
  entryContacts: [zoe],
  entryDeals: [],
  proposedContacts: [zoe, karim],
  onlineMs: 0,
  irlMs: 0,
  budgetMinutes: 60,
};

test('an entry opened and saved unchanged says the same; zero is a number, not nothing', () => {
  const { closedAt: _closedAt, ...typed } = day.entry ?? {};
  expect(toDayDraft(day.on, toDayForm(day))).toEqual(typed);
});

test('a day without an entry sends its day and nothing else', () => {
  expect(toDayDraft(day.on, toDayForm({ ...day, entry: null, entryContacts: [] }))).toEqual({ on: day.on });
});

test('people of the sessions are proposed until they are in the entry, and never added by themselves', () => {
  const form = toDayForm(day);
  expect(form.contacts).toEqual([zoe]);
  expect(toProposals(day, form)).toEqual([karim]);
  expect(toProposals(day, { ...form, contacts: [zoe, karim] })).toEqual([]);
});

test('what was typed while a save was on its way is still to be saved', () => {
  const sent = { text: 'Une', mood: 3 };
  expect(withoutSaved({ text: 'Une ligne', mood: 3 }, sent)).toEqual({ text: 'Une ligne' });
});
