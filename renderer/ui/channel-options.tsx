import type { Channel } from '../../main/journal/types.ts';
import { channelKinds } from '../../main/journal/types.ts';
import type { Translate } from '../../main/language/catalogue.ts';
import { KindMark } from './kind-mark.tsx';
import type { SelectGroup } from './select.tsx';

/** The channels to choose from, online then in real life; an archived one only where it is the one chosen. */
export function toChannelGroups(
  channels: readonly Channel[],
  chosenId: string,
  translate: Translate,
): SelectGroup<string>[] {
  const shown = channels.filter((channel) => !channel.archived || channel.id === chosenId);
  const groups = channelKinds.map((kind) => ({
    title: translate(`app.kind.${kind}`),
    options: shown
      .filter((channel) => channel.kind === kind)
      .map((channel) => ({ value: channel.id, label: channel.name, mark: <KindMark kind={kind} /> })),
  }));
  return groups.filter((group) => group.options.length > 0);
}
