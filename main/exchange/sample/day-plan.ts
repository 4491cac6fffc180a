import { firstInstantAtWall } from '../../journal/zone.ts';
import type { Activity, Publication, Session } from '../../journal/types.ts';

const timeZone = 'Europe/Paris';
const minuteMs = 60_000;

/** A session before it has an id: minutes after local midnight, on a local day. */
export interface PlannedSession {
  on: string;
  startMinute: number;
  minutes: number;
  channelId: string;
  activity: Activity;
  contactIds: string[];
  dealIds: string[];
  source: Session['source'];
  note?: string;
  publication?: Publication;
}

/** Every day of a year, `YYYY-MM-DD`. */
export function daysOfYear(year: number): string[] {
  const days: string[] = [];
  for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += 24 * 60 * minuteMs)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(on: string): number {
  return new Date(`${on}T00:00:00Z`).getUTCDay();
}

function instantAt(on: string, minute: number): string {
  const ms = firstInstantAtWall(Date.parse(`${on}T00:00:00Z`) + minute * minuteMs, timeZone);
  return new Date(ms).toISOString().replace('.000Z', 'Z');
}

/** The planned sessions in the order of their starts, with ids that tell their day. */
export function toSessions(planned: readonly PlannedSession[]): Session[] {
  const ordered = [...planned].sort((a, b) =>
    a.on === b.on ? a.startMinute - b.startMinute : a.on < b.on ? -1 : 1,
  );
  const numbers = new Map<string, number>();
  return ordered.map(({ on, startMinute, minutes, ...session }) => {
    const number = (numbers.get(on) ?? 0) + 1;
    numbers.set(on, number);
    return {
      id: `s-${on}-${number}`,
      startAt: instantAt(on, startMinute),
      endAt: instantAt(on, startMinute + minutes),
      timeZone,
      ...session,
    };
  });
}
