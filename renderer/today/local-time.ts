import { firstInstantAtWall, offsetMsAt } from '../../main/journal/zone.ts';

const minuteMs = 60_000;

/** What a wall clock and a calendar show in some zone: `YYYY-MM-DD` and `HH:MM`. */
export interface LocalTime {
  on: string;
  time: string;
}

/** What the zone's clock shows at an instant, seconds left out. */
export function toLocalTime(at: string, timeZone: string): LocalTime {
  const ms = Date.parse(at);
  const wall = new Date(ms + offsetMsAt(ms, timeZone)).toISOString();
  return { on: wall.slice(0, 10), time: wall.slice(11, 16) };
}

/** The first instant at which the zone's clock shows this, or the jump over it. */
export function toInstant({ on, time }: LocalTime, timeZone: string): string {
  return new Date(firstInstantAtWall(Date.parse(`${on}T${time}:00Z`), timeZone)).toISOString();
}

/**
 * The instant of a time as it was edited: while the clock still shows what it showed, the instant stays as it was, with
 * its seconds and its side of a clock change.
 */
export function toEditedInstant(edited: LocalTime, before: string | null, timeZone: string): string {
  if (before !== null) {
    const shown = toLocalTime(before, timeZone);
    if (shown.on === edited.on && shown.time === edited.time) return before;
  }
  return toInstant(edited, timeZone);
}

/** The instant rounded down to the minute, as a clock without seconds shows it. */
export function toWholeMinute(ms: number): string {
  return new Date(Math.floor(ms / minuteMs) * minuteMs).toISOString();
}

/** The system's own zone. */
export function systemTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
