import { channelDefaults } from '../journal/channel.ts';
import { CodedError } from '../journal/coded-error.ts';
import { findRecord, putRecords } from '../journal/records.ts';
import type { Channel } from '../journal/types.ts';
import type { CommandContext, Handlers } from './context.ts';
import { withoutUndefined } from './session.ts';

/** The commands of channels; one that was used is archived, never deleted, and keeps its kind. */
export function channelCommands({ store, createId, now }: CommandContext): Handlers<'channel:save'> {
  return {
    'channel:save': (draft) => {
      const { journal } = store.state;
      const known = draft.id === undefined ? undefined : findRecord(journal, 'channel', draft.id);
      if (draft.id !== undefined && !known) throw new CodedError('not-found');
      if (known && known.kind !== draft.kind) throw new CodedError('channel-in-use');
      const channel: Channel = {
        ...(known ?? channelDefaults(draft.kind)),
        ...withoutUndefined(draft),
        id: known?.id ?? createId(),
        changedAt: now().toISOString(),
      };
      store.commit({
        journal: putRecords(journal, 'channel', [channel]),
        nouns: ['channel', 'settings', 'timer'],
      });
      return channel;
    },
  };
}
