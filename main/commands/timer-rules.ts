import type { Channel } from '../journal/types.ts';
import type { StoreState } from '../store/types.ts';
import type { TimerRules } from '../timer/timer-state.ts';

const msPerMinute = 60_000;

/** How the timer of a channel is watched: by the channel, the preferences of this computer and where a day ends. */
export function rulesOf({ journal, preferences }: StoreState, channelId: string): TimerRules {
  const channel: Partial<Channel> = journal.channels.find(({ id }) => id === channelId) ?? {};
  const isAsked = !preferences.idleOffChannelIds.includes(channelId);
  const checkInAfter = channel.checkInAfterMinutes ?? 0;
  return {
    idleAfterMs: isAsked ? preferences.idleMinutes * msPerMinute : null,
    awayExpected: channel.awayExpected === true,
    checkInAfterMs: checkInAfter > 0 ? checkInAfter * msPerMinute : null,
    dayStartsAt: journal.settings.dayStartsAt,
  };
}
