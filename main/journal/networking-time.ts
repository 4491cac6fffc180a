import { activityTraits } from './activity.ts';
import { UnionLength, type Interval } from './interval.ts';
import type { DayPart, LocalDays } from './local-day.ts';
import { timesOf } from './session-time.ts';
import type { ActivityRole, ChannelKind, Journal, Session } from './types.ts';

/** Local days from `firstOn` up to, and without, `endOn`. */
export interface DayRange {
  firstOn: string;
  endOn: string;
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

interface Spending {
  all: UnionLength;
  timed: UnionLength;
  sessions: number;
}

function createSpending(): Spending {
  return { all: new UnionLength(), timed: new UnionLength(), sessions: 0 };
}

function spend(
  spending: Spending,
  stretch: Interval,
  session: { isEstimated: boolean; startsHere: boolean },
): void {
  spending.all.add(stretch);
  if (!session.isEstimated) spending.timed.add(stretch);
  if (session.startsHere) spending.sessions += 1;
}

function toTimeSpent({ all, timed, sessions }: Spending): TimeSpent {
  return { ms: all.ms, timedMs: timed.ms, sessions };
}

/** The clock of a zone is at most this far from UTC, in ms. */
const widestOffsetMs = 26 * 3_600_000;

/** Cuts sessions to the range, by local days of each session's own zone; the range's ends are found once per zone. */
function createClip(range: DayRange, days: LocalDays): (session: Session, time: Interval) => Interval | null {
  const ends = new Map<string, Interval>();
  const earliestMs = days.startOfDayMs(range.firstOn, 'UTC') - widestOffsetMs;
  const latestMs = days.startOfDayMs(range.endOn, 'UTC') + widestOffsetMs;
  return ({ timeZone }, time) => {
    const [startMs, endMs] = time;
    if (endMs <= earliestMs || startMs >= latestMs) return null;
    let end = ends.get(timeZone);
    if (!end) {
      end = [days.startOfDayMs(range.firstOn, timeZone), days.startOfDayMs(range.endOn, timeZone)];
      ends.set(timeZone, end);
    }
    if (startMs >= end[0] && endMs <= end[1]) return time;
    const fromMs = Math.max(startMs, end[0]);
    const toMs = Math.min(endMs, end[1]);
    return toMs > fromMs ? [fromMs, toMs] : null;
  };
}

/** The time spent in a range of local days, each minute once per channel, per kind, per role and per day. */
export function networkingTimeIn(journal: Journal, range: DayRange, days: LocalDays): NetworkingTime {
  const byChannel = new Map(
    journal.channels.map(({ id, kind }) => [id, { kind, spending: createSpending() }]),
  );
  const byKind: Record<ChannelKind, Spending> = { online: createSpending(), irl: createSpending() };
  const byRole = { create: new UnionLength(), interact: new UnionLength(), read: new UnionLength() };
  const byDay = new DayLengths(days);
  const publishing = { onTopic: 0, offTopic: 0 };
  const clip = createClip(range, days);
  const times = timesOf(journal.sessions);
  // By index: an iterator of pairs costs as much as the walk itself.
  for (let index = 0; index < times.length; index += 1) {
    const [session, time] = [journal.sessions[index], times[index]];
    const channel = session && byChannel.get(session.channelId);
    const stretch = channel && time && clip(session, time);
    if (!stretch) continue;
    const how = { isEstimated: session.estimated === true, startsHere: stretch[0] === time[0] };
    spend(channel.spending, stretch, how);
    spend(byKind[channel.kind], stretch, how);
    if (how.startsHere && session.publication)
      publishing[session.publication.onTopic ? 'onTopic' : 'offTopic'] += 1;
    if (channel.kind !== 'online') continue;
    const { role } = activityTraits[session.activity];
    if (role !== null) byRole[role].add(stretch);
    byDay.add(stretch, session.timeZone);
  }
  return {
    channels: new Map([...byChannel].map(([id, { spending }]) => [id, toTimeSpent(spending)])),
    kinds: { online: toTimeSpent(byKind.online), irl: toTimeSpent(byKind.irl) },
    roles: { create: byRole.create.ms, interact: byRole.interact.ms, read: byRole.read.ms },
    onlineDays: byDay.toLengths(),
    publishing,
  };
}

/** Time by local day; the day at hand of each zone is remembered, because the next session is mostly on it too. */
class DayLengths {
  readonly #days: LocalDays;
  readonly #lengths = new Map<string, UnionLength>();
  readonly #current = new Map<string, { day: DayPart; length: UnionLength }>();

  constructor(days: LocalDays) {
    this.#days = days;
  }

  add(stretch: Interval, zone: string): void {
    const [startMs, endMs] = stretch;
    const current = this.#current.get(zone);
    if (current && startMs >= current.day.startMs && endMs <= current.day.endMs) {
      current.length.add(stretch);
      return;
    }
    for (const part of this.#days.splitByDay(startMs, endMs, zone)) {
      const length = this.#lengthOf(part.on);
      length.add([part.startMs, part.endMs]);
      this.#current.set(zone, { day: this.#days.dayAround(part.startMs, zone), length });
    }
  }

  toLengths(): Map<string, number> {
    return new Map([...this.#lengths].map(([on, length]) => [on, length.ms]));
  }

  #lengthOf(on: string): UnionLength {
    let length = this.#lengths.get(on);
    if (!length) this.#lengths.set(on, (length = new UnionLength()));
    return length;
  }
}
