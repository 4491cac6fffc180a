import { expect, test } from 'vitest';
import type { TimerView } from '../../../../main/contract/views.ts';
import { toOfferedChannels, toOfferedRecent } from '../../../../renderer/today/channel-choice.ts';

const view: Pick<TimerView, 'channels' | 'recent' | 'running'> = {
  channels: [
    { id: 'linkedin', name: 'LinkedIn', kind: 'online' },
    { id: 'visio', name: 'Visio', kind: 'online' },
    { id: 'old', name: 'Ancien', kind: 'online', archived: true },
    { id: 'rdv', name: 'Rendez-vous', kind: 'irl' },
  ],
  recent: [
    { channelId: 'visio', activity: 'message' },
    { channelId: 'rdv', activity: 'meal' },
  ],
  running: null,
};

test('the channel used last comes first among its kind; an archived one is not offered', () => {
  expect(toOfferedChannels(view, 'online').map((channel) => channel.id)).toEqual(['visio', 'linkedin']);
  expect(toOfferedChannels(view, 'irl').map((channel) => channel.id)).toEqual(['rdv']);
});

test('what runs is not offered to be taken up again', () => {
  const running = { channelId: 'visio', activity: 'message' } as TimerView['running'];
  expect(toOfferedRecent({ ...view, running })).toEqual([{ channelId: 'rdv', activity: 'meal' }]);
});
