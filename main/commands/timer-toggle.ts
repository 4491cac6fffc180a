import { activitiesOf } from '../journal/activity.ts';
import { CodedError } from '../journal/coded-error.ts';
import type { CommandContext } from './context.ts';
import { timerCommands } from './timer.ts';
import { recentActivities } from './timer-view.ts';

/** Stops what runs; else takes up again what was done last, or begins the first channel. */
export async function toggleTimer(context: CommandContext): Promise<void> {
  const { journal, timer } = context.store.state;
  const commands = timerCommands(context);
  if (timer) {
    await commands['timer:stop'](null);
    return;
  }
  const latest = recentActivities(journal, null)[0];
  if (latest) {
    await commands['timer:start'](latest);
    return;
  }
  const channel = journal.channels.find((other) => !other.archived);
  const activity = channel && activitiesOf(channel.kind)[0];
  if (!channel || !activity) throw new CodedError('unknown-channel', { channel: '', known: [] });
  await commands['timer:start']({ channelId: channel.id, activity });
}
