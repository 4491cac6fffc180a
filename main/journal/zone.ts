import { Temporal } from 'temporal-polyfill';

const minuteMs = 60_000;

/** From `startMs` on, the zone's clock reads UTC + `offsetMs`. */
export interface OffsetPeriod {
  startMs: number;
  offsetMs: number;
}

const knownZones = new Map<string, boolean>();

/** Whether this is the IANA name of a zone; offsets such as `+02:00` are not names. */
export function isTimeZone(name: string): boolean {
  const known = knownZones.get(name);
  if (known !== undefined) return known;
  const valid = /^[A-Za-z]/.test(name) && isKnownToIntl(name);
  knownZones.set(name, valid);
  return valid;
}

function isKnownToIntl(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

const periodsByZone = new Map<string, Map<number, readonly OffsetPeriod[]>>();

/**
 * The offset periods that begin in a UTC year, preceded by the one in force at its start. Found once per zone and year:
 * asking Intl for each session would cost more than the whole review.
 */
function periodsOfYear(zone: string, year: number): readonly OffsetPeriod[] {
  let years = periodsByZone.get(zone);
  if (!years) periodsByZone.set(zone, (years = new Map()));
  let periods = years.get(year);
  if (!periods) years.set(year, (periods = findPeriods(zone, year)));
  return periods;
}

function findPeriods(zone: string, year: number): OffsetPeriod[] {
  const startMs = Date.UTC(year, 0, 1);
  const endMs = Date.UTC(year + 1, 0, 1);
  let at = Temporal.Instant.fromEpochMilliseconds(startMs).toZonedDateTimeISO(zone);
  const periods = [{ startMs, offsetMs: at.offsetNanoseconds / 1e6 }];
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (next === null || next.epochMilliseconds >= endMs) return periods;
    periods.push({ startMs: next.epochMilliseconds, offsetMs: next.offsetNanoseconds / 1e6 });
    at = next;
  }
}

/** How far the zone's clock is ahead of UTC at an instant, in ms. */
export function offsetMsAt(ms: number, zone: string): number {
  const periods = periodsOfYear(zone, new Date(ms).getUTCFullYear());
  let offsetMs = 0;
  for (const period of periods) {
    if (period.startMs > ms) break;
    offsetMs = period.offsetMs;
  }
  return offsetMs;
}

/** The longest way from UTC to a wall clock, with room to spare. */
const widestOffsetMs = 26 * 60 * minuteMs;

/**
 * The first instant at which the zone's clock reads `wallMs` or later, where `wallMs` is the wall clock written as if it
 * were UTC. A clock that jumps over it gives the jump; a clock that goes back over it gives the first time.
 */
export function firstInstantAtWall(wallMs: number, zone: string): number {
  const fromMs = wallMs - widestOffsetMs;
  const toMs = wallMs + widestOffsetMs;
  const periods: OffsetPeriod[] = [];
  for (let year = new Date(fromMs).getUTCFullYear(); year <= new Date(toMs).getUTCFullYear(); year += 1) {
    periods.push(...periodsOfYear(zone, year));
  }
  for (const [index, { startMs, offsetMs }] of periods.entries()) {
    const endMs = periods[index + 1]?.startMs ?? Number.POSITIVE_INFINITY;
    if (endMs + offsetMs > wallMs && endMs > fromMs) return Math.max(startMs, wallMs - offsetMs);
  }
  return wallMs;
}
