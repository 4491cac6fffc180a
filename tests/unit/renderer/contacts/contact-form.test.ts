import { expect, test } from 'vitest';
import type { ContactRow } from '../../../../main/contract/views.ts';
import type { Contact } from '../../../../main/journal/types.ts';
import {
  hasName,
  toContactDraft,
  toContactForm,
  toMeetingDraft,
} from '../../../../renderer/contacts/contact-form.ts';

const zoe: Contact = {
  id: 'c1',
  firstName: 'Zoé',
  lastName: 'Martin',
  company: 'Paie & Cie',
  position: 'Gérante',
  email: 'zoe@example.org',
  phone: '01 02 03 04 05',
  url: 'https://example.org/zoe',
  origin: { channelId: 'linkedin', on: '2018-01-08' },
  metOn: '2018-03-01',
  target: true,
  tags: ['paie', 'Lyon'],
  note: 'Rencontrée au salon',
  nextStep: { what: 'Rappeler', on: '2018-04-01' },
  keepInTouchDays: 90,
};

test('a card opened and saved unchanged says the same as before', () => {
  expect(toContactDraft(toContactForm(zoe), zoe)).toEqual(zoe);
});

test('a name alone makes a contact, and nothing is invented beside it', () => {
  const form = toContactForm(null, '  Zoé   de la Tour ');
  expect(form.firstName).toBe('Zoé');
  expect(form.lastName).toBe('de la Tour');
  expect(hasName(form)).toBe(true);
  expect(toContactDraft(form, null)).toEqual({ firstName: 'Zoé', lastName: 'de la Tour' });
});

test('blanks are no name', () => {
  expect(hasName({ ...toContactForm(null), firstName: '  ' })).toBe(false);
});

test('what is emptied in the dialog is gone from the card', () => {
  const form = { ...toContactForm(zoe), company: ' ', tags: ' , ', metOn: null, nextWhat: '', target: false };
  const draft = toContactDraft(form, zoe);
  expect(draft).not.toHaveProperty('company');
  expect(draft).not.toHaveProperty('tags');
  expect(draft).not.toHaveProperty('metOn');
  expect(draft).not.toHaveProperty('nextStep');
  expect(draft.target).toBe(false);
});

test('an origin without a channel keeps its day', () => {
  const form = { ...toContactForm(zoe), originId: '' };
  expect(toContactDraft(form, zoe).origin).toEqual({ channelId: null, on: '2018-01-08' });
});

test('the same tag twice is one tag', () => {
  expect(toContactDraft({ ...toContactForm(zoe), tags: 'paie, Lyon ,paie' }, zoe).tags).toEqual([
    'paie',
    'Lyon',
  ]);
});

test('noting a meeting from the list sends the contact and nothing that the list worked out', () => {
  const { metOn: _metOn, ...unmet } = zoe;
  const row: ContactRow = {
    ...unmet,
    changedAt: '2018-01-09T00:00:00Z',
    name: 'Zoé Martin',
    originName: 'LinkedIn',
    spentMs: 60_000,
    dealCount: 1,
  };
  expect(toMeetingDraft(row, '2018-03-01')).toEqual(zoe);
  expect(toMeetingDraft({ ...row, metOn: '2018-03-01' }, null)).toEqual(unmet);
});
