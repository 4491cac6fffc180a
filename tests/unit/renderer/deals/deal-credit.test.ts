import { expect, test } from 'vitest';
import type { DealView, TouchRow } from '../../../../main/contract/views.ts';
import type { CentsByModel } from '../../../../main/journal/retrospective-types.ts';
import { toChannelTimes, toCreditColumns, toTotalMs } from '../../../../renderer/deals/deal-credit.ts';

const nothing: CentsByModel = { first: 0, last: 0, linear: 0, position: 0, decay: 0, time: 0, declared: 0 };

function touch(changes: Partial<TouchRow>): TouchRow {
  return {
    id: 's1',
    kind: 'session',
    on: '2018-01-08',
    channelId: 'linkedin',
    channelName: 'LinkedIn',
    channelKind: 'online',
    durationMs: 0,
    activity: 'read',
    contacts: [],
    linked: true,
    ...changes,
  };
}

test('the hours are added up by channel, most first, and a bare first contact is there with none', () => {
  const touches = [
    touch({ kind: 'origin', channelId: 'salon', channelName: 'Salon', channelKind: 'irl' }),
    touch({ durationMs: 60 }),
    touch({ channelId: 'rdv', channelName: 'Rendez-vous', channelKind: 'irl', durationMs: 100 }),
    touch({ durationMs: 50 }),
  ];
  expect(toChannelTimes(touches).map((time) => [time.channelName, time.durationMs])).toEqual([
    ['LinkedIn', 110],
    ['Rendez-vous', 100],
    ['Salon', 0],
  ]);
  expect(toTotalMs(touches)).toBe(210);
});

test('a column stands for whoever gets money in at least one way of counting', () => {
  const view: Pick<DealView, 'credit' | 'unattributedCents' | 'outsideCents'> = {
    credit: [
      {
        channelId: 'linkedin',
        channelName: 'LinkedIn',
        kind: 'online',
        creditCents: { ...nothing, first: 100 },
      },
      { channelId: 'rdv', channelName: 'Rendez-vous', kind: 'irl', creditCents: nothing },
    ],
    unattributedCents: nothing,
    outsideCents: { ...nothing, declared: 100 },
  };
  expect(toCreditColumns(view as DealView).map((column) => column.key)).toEqual([
    'channel:linkedin',
    'outside',
  ]);
});
