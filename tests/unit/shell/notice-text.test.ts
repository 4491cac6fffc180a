import { expect, test } from 'vitest';
import type { TimerQuestion, TimerView } from '../../../main/contract/views.ts';
import { escapeMarkup, toNoticeText } from '../../../main/shell/notice-text.ts';

const startAt = '2019-03-14T09:00:00.000Z';

function viewWith(question: TimerQuestion | null, channelId = 'linkedin'): TimerView {
  return {
    running: {
      startAt,
      timeZone: 'Europe/Paris',
      channelId,
      activity: channelId === 'club' ? 'group-meeting' : 'read',
      contactIds: [],
      dealIds: [],
      note: '',
      heartbeatAt: startAt,
    },
    absences: [],
    question,
    runningContacts: [],
    runningDeals: [],
    recent: [],
    channels: [
      { id: 'linkedin', name: 'LinkedIn', kind: 'online' },
      { id: 'club', name: 'Paie & Cie', kind: 'irl' },
    ],
    onlineTodayMs: 0,
    budgetMinutes: 60,
    today: '2019-03-14',
  };
}

function textOf(view: TimerView, language: 'fr' | 'en' = 'fr'): string {
  const text = toNoticeText({ kind: 'question' }, view, language);
  return `${text?.title} | ${text?.body}`.replace(/[\u00a0\u202f]/g, ' ');
}

test('back from an absence: how long it was', () => {
  const absence = {
    id: 'a',
    fromAt: startAt,
    toAt: '2019-03-14T09:12:40.000Z',
    timeZone: 'Europe/Paris',
    channelId: 'linkedin',
    channelName: 'LinkedIn',
    kind: 'online',
    activity: 'read',
    contactIds: [],
    dealIds: [],
    note: '',
    reason: 'idle',
    isAsked: true,
  } as const;
  const view = viewWith({ kind: 'absence', key: 'a', absence: { ...absence, contactIds: [], dealIds: [] } });
  expect(textOf(view)).toContain('12 min');
  expect(textOf(view)).toContain('LinkedIn');
  expect(textOf(view, 'en')).toContain('12 min');
});

test('after a crash and at a check-in: which channel', () => {
  expect(textOf(viewWith({ kind: 'held', key: 'h', reason: 'crash', fromAt: startAt }))).toContain(
    'LinkedIn',
  );
  const checkIn = { kind: 'check-in', key: 'c', askedAt: startAt, leftAt: null, contacts: [] } as const;
  const online = textOf(viewWith({ ...checkIn, contacts: [] }));
  const met = textOf(viewWith({ ...checkIn, contacts: [] }, 'club'));
  expect(online).toContain('LinkedIn : fini quand ?');
  expect(met).toContain('Paie & Cie : fini quand ?');
  expect(met).toContain('rencontré');
  expect(online).not.toContain('rencontré');
});

test('nothing is said of what is settled already', () => {
  expect(toNoticeText({ kind: 'question' }, viewWith(null), 'fr')).toBeNull();
});

test('the hour online names the day’s real measure', () => {
  const text = toNoticeText({ kind: 'budget', minutes: 45 }, viewWith(null), 'fr');
  expect(text?.body.replace(/[\u00a0\u202f]/g, ' ')).toContain('45 min');
});

test('what a daemon could read as markup is escaped', () => {
  expect(escapeMarkup('<b>Paie & Cie</b>')).toBe('&lt;b&gt;Paie &amp; Cie&lt;/b&gt;');
});
