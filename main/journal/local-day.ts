import { firstInstantAtWall, offsetMsAt } from './zone.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const dayShape = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is a calendar day that exists, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return dayShape.test(text) && dayOfNumber(dayNumber(text)) === text;
}

/** Days from 1970-01-01 to the day written `YYYY-MM-DD`, by the proleptic Gregorian calendar. */
function dayNumber(on: string): number {
  const month = Number(on.slice(5, 7));
  // Years that begin in March, so that the leap day is their last.
  const year = Number(on.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(on.slice(8, 10)) - 1;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + dayOfYear - 719_468;
}

const dayTexts = new Map<number, string>();

function dayOfNumber(number: number): string {
  const known = dayTexts.get(number);
  if (known !== undefined) return known;
  const text = new Date(number * dayMs).toISOString().slice(0, 10);
  dayTexts.set(number, text);
  return text;
}

export function addDays(on: string, days: number): string {
  return dayOfNumber(dayNumber(on) + days);
}

/** Whole calendar days from one day to another; negative when it lies before. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

export function yearOf(on: string): number {
  return Number(on.slice(0, 4));
}

/** A year as it is written in a day: four digits. */
export function yearText(year: number): string {
  return String(year).padStart(4, '0');
}

/** A stretch of time within one local day: [startMs, endMs). */
export interface DayPart {
  on: string;
  startMs: number;
  endMs: number;
}

/** Local days that begin at a given hour; see domain.md, "Time rules". Instants are ms since 1970 UTC. */
export interface LocalDays {
  /** The local day an instant falls in. */
  dayOf(ms: number, zone: string): string;
  /** The first instant at which the zone's clock reads that day's beginning or later. */
  startOfDayMs(on: string, zone: string): number;
  /** The whole local day an instant falls in. */
  dayAround(ms: number, zone: string): DayPart;
  /** [startMs, endMs) cut at the local days' beginnings, in order. */
  splitByDay(startMs: number, endMs: number, zone: string): DayPart[];
}

const made = new Map<string, LocalDays>();

/** @param dayStartsAt `HH:00`, 00:00 to 06:00. */
export function createLocalDays(dayStartsAt: string): LocalDays {
  const known = made.get(dayStartsAt);
  if (known) return known;
  const days = new DaysFrom(Number(dayStartsAt.slice(0, 2)) * hourMs);
  made.set(dayStartsAt, days);
  return days;
}

class DaysFrom implements LocalDays {
  readonly #startsAtMs: number;
  readonly #starts = new Map<string, Map<number, number>>();

  constructor(startsAtMs: number) {
    this.#startsAtMs = startsAtMs;
  }

  dayOf(ms: number, zone: string): string {
    return dayOfNumber(this.#numberOf(ms, zone));
  }

  startOfDayMs(on: string, zone: string): number {
    return this.#startOf(dayNumber(on), zone);
  }

  dayAround(ms: number, zone: string): DayPart {
    const number = this.#numberOf(ms, zone);
    return {
      on: dayOfNumber(number),
      startMs: this.#startOf(number, zone),
      endMs: this.#startOf(number + 1, zone),
    };
  }

  splitByDay(startMs: number, endMs: number, zone: string): DayPart[] {
    const parts: DayPart[] = [];
    let number = this.#numberOf(startMs, zone);
    for (let from = startMs; from < endMs; number += 1) {
      const to = Math.min(endMs, this.#startOf(number + 1, zone));
      if (to > from) parts.push({ on: dayOfNumber(number), startMs: from, endMs: to });
      from = Math.max(from, to);
    }
    return parts;
  }

  #numberOf(ms: number, zone: string): number {
    let number = Math.floor((ms + offsetMsAt(ms, zone) - this.#startsAtMs) / dayMs);
    // A clock that goes back over the day's beginning reads the day before again: the day has begun all the same.
    while (this.#startOf(number + 1, zone) <= ms) number += 1;
    return number;
  }

  #startOf(number: number, zone: string): number {
    let starts = this.#starts.get(zone);
    if (!starts) this.#starts.set(zone, (starts = new Map()));
    let startMs = starts.get(number);
    if (startMs === undefined)
      starts.set(number, (startMs = firstInstantAtWall(number * dayMs + this.#startsAtMs, zone)));
    return startMs;
  }
}
