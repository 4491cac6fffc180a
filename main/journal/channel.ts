import type { Channel, ChannelKind } from './types.ts';

const builtInKinds = {
  linkedin: 'online',
  visio: 'online',
  groupement: 'irl',
  rdv: 'irl',
  salon: 'irl',
  reco: 'irl',
} as const satisfies Record<string, ChannelKind>;

export type BuiltInChannelId = keyof typeof builtInKinds;

/** Minutes after which a channel asks "still there?": two hours online, four in real life. */
const checkInAfterMinutes: Record<ChannelKind, number> = { online: 120, irl: 240 };

/** What a channel of a kind starts with, until the user says otherwise. */
export function channelDefaults(kind: ChannelKind): Pick<Channel, 'awayExpected' | 'checkInAfterMinutes'> {
  return { awayExpected: kind === 'irl', checkInAfterMinutes: checkInAfterMinutes[kind] };
}

/** The channels of a first start, with names in the user's language. */
export function createBuiltInChannels(names: Record<BuiltInChannelId, string>): Channel[] {
  return (Object.keys(builtInKinds) as BuiltInChannelId[]).map((id) => {
    const kind = builtInKinds[id];
    return { id, name: names[id], kind, ...channelDefaults(kind) };
  });
}
