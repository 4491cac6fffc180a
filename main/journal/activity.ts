import type { Activity, ActivityRole, ChannelKind } from './types.ts';

interface ActivityTraits {
  kind: ChannelKind;
  /** Who creates, who reacts, who reads: the 1-9-90 picture of what happens online; null in real life. */
  role: ActivityRole | null;
}

export const activityTraits = {
  read: { kind: 'online', role: 'read' },
  comment: { kind: 'online', role: 'interact' },
  publish: { kind: 'online', role: 'create' },
  invite: { kind: 'online', role: 'interact' },
  message: { kind: 'online', role: 'interact' },
  profile: { kind: 'online', role: 'create' },
  'group-meeting': { kind: 'irl', role: null },
  'one-to-one': { kind: 'irl', role: null },
  event: { kind: 'irl', role: null },
  meal: { kind: 'irl', role: null },
  'call-back': { kind: 'irl', role: null },
  prepare: { kind: 'irl', role: null },
} as const satisfies Record<Activity, ActivityTraits>;

const allActivities = Object.keys(activityTraits) as Activity[];

/** The activities that fit a kind of channel, in the order they are offered. */
export function activitiesOf(kind: ChannelKind): Activity[] {
  return allActivities.filter((activity) => activityTraits[activity].kind === kind);
}
