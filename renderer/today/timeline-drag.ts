import type { SessionDraft } from '../../main/contract/commands.ts';
import type { SessionRow } from '../../main/contract/views.ts';

const minuteMs = 60_000;
/** By how much a key or the mouse changes a time. */
export const stepMs = 5 * minuteMs;

export interface Times {
  startMs: number;
  endMs: number;
}

/** What is moved: the whole session, or one of its ends. */
export type Grip = 'move' | 'start' | 'end';

/** Between which instants a session may be put. */
export interface Limits {
  minMs: number;
  maxMs: number;
}

/** The hours of a day in which something may lie: not outside of it, and not in the future. */
export function toLimits(day: { dayStartMs: number; dayEndMs: number }, nowMs: number): Limits {
  return {
    minMs: day.dayStartMs,
    maxMs: Math.min(day.dayEndMs, Math.floor(nowMs / minuteMs) * minuteMs),
  };
}

/**
 * The times after a drag or a key. A session that is moved keeps its odd minutes and its length; an end that is moved
 * comes to a multiple of five minutes, and leaves at least one minute. Nobody is pushed over a limit; what lies beyond
 * one already may stay there.
 */
export function withDrag(times: Times, { grip, byMs }: { grip: Grip; byMs: number }, limits: Limits): Times {
  const { startMs, endMs } = times;
  const minMs = Math.min(limits.minMs, startMs);
  const maxMs = Math.max(limits.maxMs, endMs);
  if (grip === 'move') {
    const stepsMs = Math.round(byMs / stepMs) * stepMs;
    const shiftMs = clamp(stepsMs, { minMs: minMs - startMs, maxMs: maxMs - endMs });
    return { startMs: startMs + shiftMs, endMs: endMs + shiftMs };
  }
  if (byMs === 0) return times;
  if (grip === 'start')
    return { startMs: clamp(toStep(startMs + byMs), { minMs, maxMs: endMs - minuteMs }), endMs };
  return { startMs, endMs: clamp(toStep(endMs + byMs), { minMs: startMs + minuteMs, maxMs }) };
}

/** The place drawn between two points of the line; null when it is shorter than a step. */
export function toDrawn(fromMs: number, toMs: number, limits: Limits): Times | null {
  const startMs = clamp(toStep(Math.min(fromMs, toMs)), limits);
  const endMs = clamp(toStep(Math.max(fromMs, toMs)), limits);
  return endMs - startMs < stepMs ? null : { startMs, endMs };
}

function toStep(ms: number): number {
  return Math.round(ms / stepMs) * stepMs;
}

function clamp(ms: number, { minMs, maxMs }: Limits): number {
  return Math.max(minMs, Math.min(maxMs, ms));
}

const handlePx = 8;
/** Below this width there is no room for two handles and something to hold between them. */
const roomyPx = 3 * handlePx;

/** Which part of a block the pointer holds, by its place from the block's left edge. */
export function toGrip(offsetPx: number, widthPx: number): Grip {
  if (widthPx < roomyPx) return 'move';
  if (offsetPx < handlePx) return 'start';
  return offsetPx > widthPx - handlePx ? 'end' : 'move';
}

/** The session at other times, as it is saved. */
export function toMovedDraft(row: SessionRow, { startMs, endMs }: Times): SessionDraft {
  const { id, timeZone, channelId, activity, contactIds, dealIds, note, estimated, publication, parallel } =
    row;
  return {
    id,
    startAt: startMs === Date.parse(row.startAt) ? row.startAt : new Date(startMs).toISOString(),
    endAt: endMs === Date.parse(row.endAt) ? row.endAt : new Date(endMs).toISOString(),
    timeZone,
    channelId,
    activity,
    contactIds,
    dealIds,
    ...(note === undefined ? {} : { note }),
    ...(estimated === undefined ? {} : { estimated }),
    ...(publication === undefined ? {} : { publication }),
    ...(parallel === undefined ? {} : { parallel }),
  };
}
