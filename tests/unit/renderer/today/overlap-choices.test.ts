import { expect, test } from 'vitest';
import type { SessionRow } from '../../../../main/contract/views.ts';
import { toOverlapOptions } from '../../../../renderer/today/overlap-choices.ts';

const at = (time: string) => `2019-03-13T${time}:00.000Z`;
const given = (from: string, to: string) => ({ startAt: at(from), endAt: at(to), timeZone: 'UTC' });

function other(id: string, from: string, to: string): SessionRow {
  return {
    ...given(from, to),
    id,
    channelId: 'rdv',
    activity: 'one-to-one',
    contactIds: [],
    dealIds: [],
    source: 'timer',
    contacts: [],
    deals: [],
    channelName: 'Rendez-vous',
    kind: 'irl',
    onDayMs: 0,
  };
}

const all = ['make-room', 'fit', 'parallel'];
const wordings = (...options: Parameters<typeof toOverlapOptions>) =>
  toOverlapOptions(...options).map(({ wording }) => wording);

test('each way out is worded by what it does', () => {
  const long = other('a', '09:00', '12:00');
  expect(wordings(given('11:00', '13:00'), [long], all)).toEqual(['shortenOther', 'shortenThis', 'parallel']);
  expect(wordings(given('10:00', '11:00'), [long], ['make-room', 'parallel'])).toEqual([
    'splitOther',
    'parallel',
  ]);
  expect(wordings(given('08:00', '13:00'), [long], ['fit', 'parallel'])).toEqual(['splitThis', 'parallel']);
  const next = other('b', '12:00', '14:00');
  expect(wordings(given('11:00', '13:00'), [long, next], ['make-room', 'parallel'])).toEqual([
    'shortenOthers',
    'parallelMany',
  ]);
});

test('each way out says what it would leave', () => {
  const [room, fit] = toOverlapOptions(given('11:00', '13:00'), [other('a', '09:00', '12:00')], all);
  expect(room?.results).toMatchObject([
    { channelName: 'Rendez-vous', stretches: [{ startAt: at('09:00'), endAt: at('11:00') }] },
  ]);
  expect(fit?.results).toMatchObject([
    { channelName: null, stretches: [{ startAt: at('12:00'), endAt: at('13:00') }] },
  ]);
});
