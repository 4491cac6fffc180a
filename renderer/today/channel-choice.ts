import type { TimerView } from '../../main/contract/views.ts';
import type { Channel, ChannelKind } from '../../main/journal/types.ts';

/** The channels of one kind that are offered, the most recently used first, then as the journal lists them. */
export function toOfferedChannels(
  view: Pick<TimerView, 'channels' | 'recent'>,
  kind: ChannelKind,
): Channel[] {
  const rank = new Map<string, number>();
  for (const { channelId } of view.recent) if (!rank.has(channelId)) rank.set(channelId, rank.size);
  const last = view.channels.length;
  return view.channels
    .filter((channel) => channel.kind === kind && !channel.archived)
    .toSorted((left, right) => (rank.get(left.id) ?? last) - (rank.get(right.id) ?? last));
}

/** What can be taken up again with one click: the latest pairs without the running one. */
export function toOfferedRecent({
  recent,
  running,
}: Pick<TimerView, 'recent' | 'running'>): TimerView['recent'] {
  return recent.filter((pair) => pair.channelId !== running?.channelId || pair.activity !== running.activity);
}
