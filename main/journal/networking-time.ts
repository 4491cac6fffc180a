import { activityTraits } from './activity.ts';
import { unionMs, type Interval } from './interval.ts';
import { channelsById } from './journal.ts';
import type { LocalDays } from './local-day.ts';
import { timeOf } from './session-time.ts';
import type { ActivityRole, ChannelKind, Journal, Session } from './types.ts';

/** Local days from `firstOn` up to, and without, `endOn`. */
export interface DayRange {
  firstOn: string;
  endOn: string;
}

interface Stretches {
  all: Interval[];
  timed: Interval[];
  sessions: number;
}

/** Time of one channel or kind within a range of days: lengths of unions, in ms. */
export interface TimeSpent {
  ms: number;
  /** Without the estimated sessions. */
  timedMs: number;
  /** Sessions that start in the range. */
  sessions: number;
}

export interface NetworkingTime {
  channels: Map<string, TimeSpent>;
  kinds: Record<ChannelKind, TimeSpent>;
  /** Online time by role, in ms. */
  roles: Record<ActivityRole, number>;
  /** Online time of each local day that has any, in ms. */
  onlineDays: Map<string, number>;
  /** Published within the range: sessions that start in it and carry a publication. */
  publishing: { onTopic: number; offTopic: number };
}

function createStretches(): Stretches {
  return { all: [], timed: [], sessions: 0 };
}

function measure({ all, timed, sessions }: Stretches): TimeSpent {
  const ms = unionMs(all);
  return { ms, timedMs: timed.length === all.length ? ms : unionMs(timed), sessions };
}

/** Cuts sessions to the range, by local days of each session's own zone; the range's ends are found once per zone. */
function createClip(range: DayRange, days: LocalDays): (session: Session) => Interval | null {
  const ends = new Map<string, Interval>();
  return (session) => {
    const [startMs, endMs] = timeOf(session);
    let end = ends.get(session.timeZone);
    if (!end) {
      end = [days.startOfDayMs(range.firstOn, session.timeZone), days.startOfDayMs(range.endOn, session.timeZone)];
      ends.set(session.timeZone, end);
    }
    if (startMs >= end[0] && endMs <= end[1]) return timeOf(session);
    const fromMs = Math.max(startMs, end[0]);
    const toMs = Math.min(endMs, end[1]);
    return toMs > fromMs ? [fromMs, toMs] : null;
  };
}

/** The time spent in a range of local days, each minute once per channel, per kind, per role and per day. */
export function networkingTimeIn(journal: Journal, range: DayRange, days: LocalDays): NetworkingTime {
  const channels = channelsById(journal.channels);
  const byChannel = new Map(journal.channels.map((channel) => [channel.id, createStretches()]));
  const byKind: Record<ChannelKind, Stretches> = { online: createStretches(), irl: createStretches() };
  const byRole: Record<ActivityRole, Interval[]> = { create: [], interact: [], read: [] };
  const byDay = new Map<string, Interval[]>();
  const publishing = { onTopic: 0, offTopic: 0 };
  const clip = createClip(range, days);
  for (const session of journal.sessions) {
    const interval = clip(session);
    const kind = channels.get(session.channelId)?.kind;
    const ofChannel = byChannel.get(session.channelId);
    if (interval === null || kind === undefined || ofChannel === undefined) continue;
    const startsHere = interval[0] === timeOf(session)[0];
    for (const stretches of [ofChannel, byKind[kind]]) {
      stretches.all.push(interval);
      if (!session.estimated) stretches.timed.push(interval);
      if (startsHere) stretches.sessions += 1;
    }
    if (startsHere && session.publication) publishing[session.publication.onTopic ? 'onTopic' : 'offTopic'] += 1;
    if (kind !== 'online') continue;
    const { role } = activityTraits[session.activity];
    if (role !== null) byRole[role].push(interval);
    addByDay(byDay, days.splitByDay(interval[0], interval[1], session.timeZone));
  }
  return {
    channels: new Map([...byChannel].map(([id, stretches]) => [id, measure(stretches)])),
    kinds: { online: measure(byKind.online), irl: measure(byKind.irl) },
    roles: { create: unionMs(byRole.create), interact: unionMs(byRole.interact), read: unionMs(byRole.read) },
    onlineDays: new Map([...byDay].map(([on, intervals]) => [on, unionMs(intervals)])),
    publishing,
  };
}

function addByDay(byDay: Map<string, Interval[]>, parts: readonly { on: string; startMs: number; endMs: number }[]): void {
  for (const { on, startMs, endMs } of parts) {
    const intervals = byDay.get(on);
    if (intervals) intervals.push([startMs, endMs]);
    else byDay.set(on, [[startMs, endMs]]);
  }
}
