import { addDays, createLocalDays } from '../../main/journal/local-day.ts';
import type { ChannelKind } from '../../main/journal/types.ts';
import { offsetMsAt } from '../../main/journal/zone.ts';
import { toInstant, toLocalTime } from './local-time.ts';

const hourMs = 3_600_000;
/** The hours shown at least, by the wall clock. */
const usualFrom = '08:00';
const usualTo = '19:00';
/** A tick may stand on the half hour of UTC: some clocks are half an hour off, or change by as much. */
const tickStepMs = hourMs / 2;

/** What is drawn: a session, a part of the running timer, or a gap that waits to be settled. */
export interface TimelineStretch {
  id: string;
  type: 'session' | 'running' | 'pending';
  kind: ChannelKind;
  startMs: number;
  endMs: number;
}

export interface TimelineBlock extends TimelineStretch {
  /** Row, from 0; what lies at the same time is drawn side by side. */
  lane: number;
  /** Of the line's width, 0 to 1. */
  start: number;
  length: number;
}

export interface TimelineRange {
  fromMs: number;
  toMs: number;
}

export interface Timeline extends TimelineRange {
  /** The local day, of which the hours shown are a part. */
  dayStartMs: number;
  dayEndMs: number;
  blocks: TimelineBlock[];
  lanes: number;
  ticks: { at: number; hour: string }[];
}

export interface TimelineDay {
  on: string;
  dayStartsAt: string;
  timeZone: string;
}

/**
 * A day drawn as one line: places by instants, hours by the clock of `timeZone`, so that a day of 23 or 25 hours is
 * drawn as long as it was. `range` keeps the hours shown while something is dragged.
 */
export function toTimeline(
  stretches: readonly TimelineStretch[],
  { on, dayStartsAt, timeZone }: TimelineDay,
  range: TimelineRange | null = null,
): Timeline {
  const days = createLocalDays(dayStartsAt);
  const dayStartMs = days.startOfDayMs(on, timeZone);
  const dayEndMs = days.startOfDayMs(addDays(on, 1), timeZone);
  const spans = stretches
    .map((stretch) => ({
      ...stretch,
      startMs: Math.max(dayStartMs, stretch.startMs),
      endMs: Math.min(dayEndMs, stretch.endMs),
    }))
    .filter((span) => span.endMs > span.startMs);
  const { fromMs, toMs } = range ?? toRange(spans, on, timeZone);
  const position = (ms: number) => (ms - fromMs) / (toMs - fromMs);
  const blocks = withLanes(spans).map((span) => ({
    ...span,
    start: position(span.startMs),
    length: position(span.endMs) - position(span.startMs),
  }));
  return {
    fromMs,
    toMs,
    dayStartMs,
    dayEndMs,
    blocks,
    lanes: Math.max(1, ...blocks.map((block) => block.lane + 1)),
    ticks: toTicks({ fromMs, toMs }, timeZone).map(({ ms, hour }) => ({ at: position(ms), hour })),
  };
}

function toRange(spans: readonly TimelineStretch[], on: string, timeZone: string): TimelineRange {
  const usualFromMs = Date.parse(toInstant({ on, time: usualFrom }, timeZone));
  const usualToMs = Date.parse(toInstant({ on, time: usualTo }, timeZone));
  const wholeHour = (ms: number) => {
    const wallMs = ms + offsetMsAt(ms, timeZone);
    return ms - (wallMs - Math.floor(wallMs / hourMs) * hourMs);
  };
  return {
    fromMs: Math.min(usualFromMs, ...spans.map((span) => wholeHour(span.startMs))),
    toMs: Math.max(usualToMs, ...spans.map((span) => wholeHour(span.endMs - 1) + hourMs)),
  };
}

/** Each stretch in the first row that is free at its start; sessions first, so that the others give way. */
function withLanes<Span extends TimelineStretch>(spans: readonly Span[]): (Span & { lane: number })[] {
  const order = { session: 0, running: 1, pending: 2 };
  const sorted = [...spans].sort((a, b) => a.startMs - b.startMs || order[a.type] - order[b.type]);
  const endsMs: number[] = [];
  return sorted.map((span) => {
    const free = endsMs.findIndex((endMs) => endMs <= span.startMs);
    const lane = free === -1 ? endsMs.length : free;
    endsMs[lane] = span.endMs;
    return { ...span, lane };
  });
}

/** Every second hour of the wall clock; one that is read twice is shown twice. */
function toTicks({ fromMs, toMs }: TimelineRange, timeZone: string): { ms: number; hour: string }[] {
  const ticks: { ms: number; hour: string }[] = [];
  for (let ms = Math.ceil(fromMs / tickStepMs) * tickStepMs; ms <= toMs; ms += tickStepMs) {
    const { time } = toLocalTime(new Date(ms).toISOString(), timeZone);
    const hour = Number(time.slice(0, 2));
    if (time.endsWith(':00') && hour % 2 === 0) ticks.push({ ms, hour: String(hour) });
  }
  return ticks;
}
