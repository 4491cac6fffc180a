import { type PointerEvent, type RefObject, useRef, useState } from 'react';
import type { SessionRow } from '../../main/contract/views.ts';
import type { Timeline, TimelineRange } from './day-timeline.ts';
import { type Grip, type Limits, type Times, toDrawn, toGrip, toLimits, withDrag } from './timeline-drag.ts';
import type { TimelineEditing } from './timeline-editing.ts';

interface TimelinePointerOptions {
  track: RefObject<HTMLDivElement | null>;
  timeline: Timeline;
  sessions: readonly SessionRow[];
  editing: TimelineEditing;
  /** The hours to keep while something is dragged; null afterwards. */
  onRange: (range: TimelineRange | null) => void;
  /** A free place was drawn. */
  onDrawn: (times: Times) => void;
}

/** A pointer that holds a session, or draws on a free place. */
interface Drag {
  held: { row: SessionRow; grip: Grip; before: Times } | null;
  fromPx: number;
  fromMs: number;
  hasMoved: boolean;
}

/** As far as a hand trembles. */
const tremblePx = 4;

/** The timeline by mouse, pen or finger: a session held in its middle moves, by an end it grows or shrinks. */
export function useTimelinePointer(options: TimelinePointerOptions) {
  const { track, timeline, editing, onRange, onDrawn } = options;
  const drag = useRef<Drag | null>(null);
  const isClickOfDrag = useRef(false);
  const [heldId, setHeldId] = useState<string | null>(null);
  const [drawn, setDrawn] = useState<Times | null>(null);
  const msAt = (clientX: number) => toMsAt(track.current, timeline, clientX);
  const begin = (current: Drag) => {
    current.hasMoved = true;
    onRange({ fromMs: timeline.fromMs, toMs: timeline.toMs });
    setHeldId(current.held?.row.id ?? null);
  };
  const show = ({ held, fromMs }: Drag, atMs: number) => {
    const limits = toShownLimits(timeline);
    if (!held) setDrawn(toDrawn(fromMs, atMs, limits));
    else editing.hold(held.row, withDrag(held.before, { grip: held.grip, byMs: atMs - fromMs }, limits));
  };
  const end = () => {
    drag.current = null;
    setHeldId(null);
    setDrawn(null);
    onRange(null);
  };
  return {
    heldId,
    drawn,
    /** Whether the click that follows belongs to a drag; a keyboard's click never does. */
    wasDragged: () => isClickOfDrag.current,
    onPointerDown: (event: PointerEvent<HTMLDivElement>) => {
      isClickOfDrag.current = false;
      if (event.button !== 0 || !event.isPrimary) return;
      const [fromPx, fromMs] = [event.clientX, msAt(event.clientX)];
      drag.current = { held: toHeld(event, options), fromPx, fromMs, hasMoved: false };
    },
    onPointerMove: ({ clientX, currentTarget, pointerId }: PointerEvent<HTMLDivElement>) => {
      const current = drag.current;
      if (!current || (!current.hasMoved && Math.abs(clientX - current.fromPx) < tremblePx)) return;
      if (!current.hasMoved) {
        begin(current);
        currentTarget.setPointerCapture(pointerId);
      }
      show(current, msAt(clientX));
    },
    onPointerUp: ({ clientX }: PointerEvent<HTMLDivElement>) => {
      const current = drag.current;
      drag.current = null;
      if (!current?.hasMoved) return;
      isClickOfDrag.current = current.held !== null;
      end();
      const place = toDrawn(current.fromMs, msAt(clientX), toShownLimits(timeline));
      if (current.held) editing.keep(current.held.row);
      else if (place) onDrawn(place);
    },
    onPointerCancel: () => {
      if (drag.current?.hasMoved) editing.giveUp();
      end();
    },
  };
}

function toHeld(
  { target, clientX }: PointerEvent,
  { sessions, editing }: TimelinePointerOptions,
): Drag['held'] {
  const block = (target as Element).closest<HTMLElement>('[data-session]');
  const row = sessions.find(({ id }) => id === block?.dataset['session']);
  if (!block || !row) return null;
  const box = block.getBoundingClientRect();
  return { row, grip: toGrip(clientX - box.left, box.width), before: editing.timesOf(row) };
}

function toMsAt(track: HTMLElement | null, { fromMs, toMs }: TimelineRange, clientX: number): number {
  const box = track?.getBoundingClientRect();
  return box ? fromMs + ((clientX - box.left) / box.width) * (toMs - fromMs) : fromMs;
}

/** By the mouse, nothing leaves the hours shown. */
function toShownLimits(timeline: Timeline): Limits {
  const { minMs, maxMs } = toLimits(timeline, Date.now());
  return { minMs: Math.max(minMs, timeline.fromMs), maxMs: Math.min(maxMs, timeline.toMs) };
}
