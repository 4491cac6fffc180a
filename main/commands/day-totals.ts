import { unionMs, type Interval } from '../journal/interval.ts';
import { createLocalDays } from '../journal/local-day.ts';
import type { ChannelKind, Journal, Session } from '../journal/types.ts';

/** Offsets reach 14 hours and a day may begin at 06:00: what lies further away cannot touch the day. */
const marginMs = 48 * 3_600_000;

export interface SessionOnDay {
  session: Session;
  interval: Interval;
}

/** The sessions that touch a local day, in order, each with the part that lies in it (by the session's own zone). */
export function sessionsOnDay(journal: Journal, on: string): SessionOnDay[] {
  const days = createLocalDays(journal.settings.dayStartsAt);
  const noonMs = Date.parse(`${on}T12:00:00Z`);
  const latest = new Date(noonMs + marginMs).toISOString();
  const earliest = new Date(noonMs - marginMs).toISOString();
  const found: SessionOnDay[] = [];
  for (const session of journal.sessions) {
    if (session.startAt > latest || session.endAt < earliest) continue;
    const parts = days.splitByDay(Date.parse(session.startAt), Date.parse(session.endAt), session.timeZone);
    const part = parts.find((other) => other.on === on);
    if (part) found.push({ session, interval: [part.startMs, part.endMs] });
  }
  return found;
}

/** Time of a local day per kind, in ms: the same minute counts once per kind. */
export function dayTotals(journal: Journal, on: string): { onlineMs: number; irlMs: number } {
  const { online, irl } = dayIntervals(journal, on);
  return { onlineMs: unionMs(online), irlMs: unionMs(irl) };
}

/** When there was time online on a local day. */
export function onlineIntervals(journal: Journal, on: string): Interval[] {
  return dayIntervals(journal, on).online;
}

function dayIntervals(journal: Journal, on: string): Record<ChannelKind, Interval[]> {
  const kinds = new Map(journal.channels.map((channel) => [channel.id, channel.kind]));
  const intervals: Record<ChannelKind, Interval[]> = { online: [], irl: [] };
  for (const { session, interval } of sessionsOnDay(journal, on)) {
    const kind = kinds.get(session.channelId);
    if (kind) intervals[kind].push(interval);
  }
  return intervals;
}
