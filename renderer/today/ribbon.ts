import type { SessionRow } from '../../main/contract/views.ts';
import { addDays, createLocalDays } from '../../main/journal/local-day.ts';
import type { ChannelKind } from '../../main/journal/types.ts';
import { toLocalTime } from './local-time.ts';

const hourMs = 3_600_000;
/** The hours shown at least, counted from midnight. */
const usualHours = { from: 8, to: 19 };

export interface RibbonBlock {
  id: string;
  kind: ChannelKind;
  /** Of the ribbon's width, 0 to 1. */
  start: number;
  length: number;
}

export interface Ribbon {
  blocks: RibbonBlock[];
  ticks: { at: number; hour: string }[];
}

export interface RibbonStretch {
  id: string;
  kind: ChannelKind;
  startAt: string;
  endAt: string;
}

/** A day drawn as one line: where its sessions lie, and every second hour, by the clock of `timeZone`. */
export function toRibbon(
  stretches: readonly RibbonStretch[],
  day: { on: string; dayStartsAt: string; timeZone: string },
): Ribbon {
  const days = createLocalDays(day.dayStartsAt);
  const dayStartMs = days.startOfDayMs(day.on, day.timeZone);
  const dayEndMs = days.startOfDayMs(addDays(day.on, 1), day.timeZone);
  const midnightMs = createLocalDays('00:00').startOfDayMs(day.on, day.timeZone);
  const spans = stretches
    .map((stretch) => ({
      ...stretch,
      startMs: Math.max(dayStartMs, Date.parse(stretch.startAt)),
      endMs: Math.min(dayEndMs, Date.parse(stretch.endAt)),
    }))
    .filter((span) => span.endMs > span.startMs);
  const hourFloor = (ms: number) => midnightMs + Math.floor((ms - midnightMs) / hourMs) * hourMs;
  const fromMs = Math.min(
    midnightMs + usualHours.from * hourMs,
    ...spans.map((span) => hourFloor(span.startMs)),
  );
  const toMs = Math.max(
    midnightMs + usualHours.to * hourMs,
    ...spans.map((span) => hourFloor(span.endMs - 1) + hourMs),
  );
  const position = (ms: number) => (ms - fromMs) / (toMs - fromMs);
  const ticks: Ribbon['ticks'] = [];
  for (let ms = fromMs; ms <= toMs; ms += hourMs) {
    const { time } = toLocalTime(new Date(ms).toISOString(), day.timeZone);
    if (Number(time.slice(0, 2)) % 2 === 0)
      ticks.push({ at: position(ms), hour: String(Number(time.slice(0, 2))) });
  }
  const blocks = spans.map(({ id, kind, startMs, endMs }) => ({
    id,
    kind,
    start: position(startMs),
    length: position(endMs) - position(startMs),
  }));
  return { blocks, ticks };
}

export function toStretch({ id, kind, startAt, endAt }: SessionRow): RibbonStretch {
  return { id, kind, startAt, endAt };
}
