import { beforeEach, expect, test, vi } from 'vitest';
import type { MenuItemConstructorOptions } from 'electron';
import type { TimerView } from '../../../main/contract/views.ts';
import {
  createTrayTemplate,
  toBadge,
  toRunningLine,
  type TrayActions,
} from '../../../main/shell/tray-template.ts';

const startAt = '2019-03-14T09:00:00.000Z';
const nowMs = Date.parse(startAt) + 65 * 60_000 + 59_000;

const idleView: TimerView = {
  running: null,
  absences: [],
  question: null,
  runningContacts: [],
  runningDeals: [],
  recent: [
    { channelId: 'linkedin', activity: 'comment' },
    { channelId: 'club', activity: 'group-meeting' },
    { channelId: 'gone', activity: 'meal' },
  ],
  channels: [
    { id: 'linkedin', name: 'LinkedIn', kind: 'online' },
    { id: 'club', name: 'Paie & Cie', kind: 'irl' },
    { id: 'old', name: 'Viadeo', kind: 'online', archived: true },
  ],
  onlineTodayMs: 0,
  budgetMinutes: 60,
  today: '2019-03-14',
};
const runningView: TimerView = {
  ...idleView,
  running: {
    startAt,
    timeZone: 'Europe/Paris',
    channelId: 'linkedin',
    activity: 'comment',
    contactIds: [],
    dealIds: [],
    note: '',
    heartbeatAt: startAt,
  },
};

let actions: TrayActions;
beforeEach(() => {
  actions = {
    start: vi.fn<TrayActions['start']>(),
    stop: vi.fn<() => void>(),
    moveStart: vi.fn<TrayActions['moveStart']>(),
    stopAgo: vi.fn<TrayActions['stopAgo']>(),
    answer: vi.fn<() => void>(),
    add: vi.fn<() => void>(),
    openDay: vi.fn<() => void>(),
    compact: vi.fn<() => void>(),
    open: vi.fn<() => void>(),
    quit: vi.fn<() => void>(),
  };
});

function template(view: TimerView, language: 'fr' | 'en' = 'fr'): MenuItemConstructorOptions[] {
  return createTrayTemplate({ view, language, nowMs }, actions);
}

/** Which no-break space stands in a number is the catalogue's business. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}

function labels(items: readonly MenuItemConstructorOptions[]): string[] {
  return items.map((item) => plain(item.label ?? '—'));
}

function click(items: readonly MenuItemConstructorOptions[], label: string): void {
  const item = items.find((candidate) => candidate.label === label);
  (item?.click as (() => void) | undefined)?.();
}

test('nothing runs: recent choices and channels, no stop', () => {
  expect(labels(template(idleView))).toEqual([
    'Rien ne tourne',
    '—',
    'Démarrer',
    'LinkedIn · Commenter',
    'Paie && Cie · Réunion du groupe',
    '—',
    'LinkedIn',
    'Paie && Cie',
    '—',
    'Ajouter une séance…',
    'Ma journée',
    'Petit chronomètre',
    '—',
    'Ouvrir Retour',
    'Quitter',
  ]);
});

test('running: the elapsed time, what is over the hour online, stop, and no second start of the same', () => {
  const shown = labels(template(runningView));
  expect(shown.slice(0, 3)).toEqual([
    'LinkedIn · Commenter · 1 h 05',
    'En ligne aujourd’hui : 5 min de trop',
    'Arrêter',
  ]);
  expect(shown).toContain('Passer à');
  expect(shown).not.toContain('LinkedIn · Commenter');
});

test('what is left of the day online is said while it is left', () => {
  const shown = labels(template({ ...idleView, onlineTodayMs: 45 * 60_000 }, 'en'));
  expect(shown[1]).toBe('Online today: 15 min left');
});

test('every item does what it says', () => {
  const items = template(runningView);
  click(items, 'Arrêter');
  click(items, 'Paie && Cie · Réunion du groupe');
  click(items, 'Ajouter une séance…');
  click(items, 'Ma journée');
  click(items, 'Petit chronomètre');
  click(items, 'Ouvrir Retour');
  click(items, 'Quitter');
  expect(actions.stop).toHaveBeenCalledOnce();
  expect(actions.start).toHaveBeenCalledWith({ channelId: 'club', activity: 'group-meeting' });
  expect(actions.add).toHaveBeenCalledOnce();
  expect(actions.openDay).toHaveBeenCalledOnce();
  expect(actions.compact).toHaveBeenCalledOnce();
  expect(actions.open).toHaveBeenCalledOnce();
  expect(actions.quit).toHaveBeenCalledOnce();
});

test('a channel offers the activities of its kind, but not the one that runs', () => {
  const submenu = template(runningView).find((item) => item.label === 'LinkedIn')
    ?.submenu as MenuItemConstructorOptions[];
  expect(labels(submenu)).toEqual(['Lire', 'Publier', 'Inviter', 'Écrire à quelqu’un', 'Soigner mon profil']);
  click(submenu, 'Lire');
  expect(actions.start).toHaveBeenCalledWith({ channelId: 'linkedin', activity: 'read' });
});

test('the running line counts whole minutes, and none while the clock is before the start', () => {
  expect(plain(toRunningLine({ view: runningView, language: 'fr', nowMs })?.duration ?? '')).toBe('1 h 05');
  const early = { view: runningView, language: 'fr', nowMs: Date.parse(startAt) - 1 } as const;
  expect(plain(toRunningLine(early)?.duration ?? '')).toBe('0 min');
  expect(toRunningLine({ view: idleView, language: 'fr', nowMs })).toBeNull();
});

test('the same moment gives the same menu, so that nothing is redrawn', () => {
  expect(JSON.stringify(template(runningView))).toBe(JSON.stringify(template(runningView)));
});

function submenuOf(view: TimerView, label: string, atMs = nowMs): MenuItemConstructorOptions[] {
  const items = createTrayTemplate({ view, language: 'fr', nowMs: atMs }, actions);
  return (items.find((item) => item.label === label)?.submenu ?? []) as MenuItemConstructorOptions[];
}

function clickPlain(items: readonly MenuItemConstructorOptions[], label: string): void {
  const item = items.find((candidate) => plain(candidate.label ?? '') === label);
  (item?.click as (() => void) | undefined)?.();
}

test('started earlier, stopped a while ago: only as far back as the timer ran', () => {
  const earlier = submenuOf(runningView, 'J’ai commencé plus tôt');
  expect(labels(earlier)).toEqual([
    '5 min plus tôt',
    '10 min plus tôt',
    '15 min plus tôt',
    '30 min plus tôt',
    '1 h plus tôt',
  ]);
  clickPlain(earlier, '1 h plus tôt');
  expect(actions.moveStart).toHaveBeenCalledWith(60);
  const ago = submenuOf(runningView, 'Arrêter il y a');
  expect(labels(ago)).toEqual(['5 min', '10 min', '15 min', '30 min']);
  clickPlain(ago, '15 min');
  expect(actions.stopAgo).toHaveBeenCalledWith(15);
  const after = (minutes: number) =>
    labels(submenuOf(runningView, 'Arrêter il y a', Date.parse(startAt) + minutes * 60_000));
  expect(after(12)).toEqual(['5 min', '10 min']);
  expect(after(5)).toEqual([]);
});

const awayView: TimerView = {
  ...runningView,
  running: {
    ...(runningView.running as NonNullable<TimerView['running']>),
    away: { sinceAt: '2019-03-14T09:20:00.000Z', reason: 'idle' },
  },
};

test('a paused timer says so in words, and since when', () => {
  const since = new Date('2019-03-14T09:20:00.000Z');
  const clock = `${String(since.getHours()).padStart(2, '0')}:${String(since.getMinutes()).padStart(2, '0')}`;
  expect(plain(template(awayView)[0]?.label ?? '')).toBe(`LinkedIn · en pause depuis ${clock}`);
  expect(plain(toRunningLine({ view: awayView, language: 'fr', nowMs })?.duration ?? '')).toBe('20 min');
});

test('an open question has an item that opens it', () => {
  const asking: TimerView = {
    ...runningView,
    question: { kind: 'held', key: 'k', reason: 'crash', fromAt: startAt },
  };
  click(template(asking), 'Une question vous attend…');
  expect(actions.answer).toHaveBeenCalledOnce();
  expect(labels(template(runningView))).not.toContain('Une question vous attend…');
  expect(toBadge({ view: asking, language: 'fr', nowMs })).toEqual({ kind: 'pause' });
});

test('the badge: none at rest or in real life, a ring in twelve steps online, bars while nothing counts', () => {
  const badge = (view: TimerView, minutes: number) =>
    toBadge({ view, language: 'fr', nowMs: Date.parse(startAt) + minutes * 60_000 });
  expect(badge(idleView, 0)).toBeNull();
  expect(badge(runningView, 0)).toEqual({ kind: 'ring', share: 0 });
  expect(badge(runningView, 5)).toEqual({ kind: 'ring', share: 1 / 12 });
  expect(badge(runningView, 9.9)).toEqual({ kind: 'ring', share: 1 / 12 });
  expect(badge(runningView, 59)).toEqual({ kind: 'ring', share: 11 / 12 });
  expect(badge(runningView, 300)).toEqual({ kind: 'ring', share: 1 });
  expect(badge(awayView, 30)).toEqual({ kind: 'pause' });
  const club = { ...(runningView.running as NonNullable<TimerView['running']>), channelId: 'club' };
  expect(badge({ ...runningView, running: club }, 30)).toBeNull();
});
