/**
 * Local days worked out the slow way, from what Intl says the clock reads, with nothing of main/journal: what the
 * domain is checked against. Instants are ms since 1970 UTC; a wall clock is written as if it were UTC.
 */
const minuteMs = 60_000;
const quarterMs = 15 * minuteMs;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

const clocks = new Map<string, Intl.DateTimeFormat>();
const walls = new Map<string, number>();

function readClock(ms: number, zone: string): number {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    clocks.set(zone, clock);
  }
  const [month, day, year, hour, minute, second] = (clock.format(ms).match(/\d+/g) ?? []).map(Number);
  return Date.UTC(year ?? 0, (month ?? 0) - 1, day, hour, minute, second);
}

/** What the zone's clock reads. Clocks of our time change on whole quarters of an hour, so one reading serves each. */
function wallMsAt(ms: number, zone: string): number {
  const quarter = Math.floor(ms / quarterMs) * quarterMs;
  const key = `${zone} ${quarter}`;
  let wall = walls.get(key);
  if (wall === undefined) walls.set(key, (wall = readClock(quarter, zone)));
  return wall + (ms - quarter);
}

const starts = new Map<string, number>();

/** The first instant at which the clock reads `on` `startHour` or later, found by walking from a time when it surely did not. */
export function startOfDay(on: string, zone: string, startHour: number): number {
  const key = `${on} ${zone} ${startHour}`;
  const known = starts.get(key);
  if (known !== undefined) return known;
  const target = Date.parse(`${on}T00:00:00Z`) + startHour * hourMs;
  let at = target - 15 * hourMs;
  while (wallMsAt(at, zone) < target) at += quarterMs;
  starts.set(key, at);
  return at;
}

export function dayAfter(on: string, days = 1): string {
  return new Date(Date.parse(`${on}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** The latest day that has begun. */
export function localDay(ms: number, zone: string, startHour: number): string {
  let on = dayAfter(new Date(ms).toISOString().slice(0, 10), 2);
  while (startOfDay(on, zone, startHour) > ms) on = dayAfter(on, -1);
  return on;
}
