import { useEffect, useRef, useState } from 'react';
import type { SessionRow } from '../../main/contract/views.ts';
import { useCommand } from '../bridge.ts';
import { announce } from '../ui/toast-queue.ts';
import { type Times, toMovedDraft } from './timeline-drag.ts';

/** After the last key, so that one walk with the arrows is one change to undo. */
const settledMs = 600;

interface Unsaved {
  row: SessionRow;
  times: Times;
  /** On its way or on the disk: dropped as soon as the day shows it. */
  isSent: boolean;
}

export interface TimelineEditing {
  timesOf: (row: SessionRow) => Times;
  isUnsaved: (row: SessionRow) => boolean;
  /** Shows other times without saving them. */
  hold: (row: SessionRow, times: Times) => void;
  /** Shows other times, and saves them once no key follows. */
  nudge: (row: SessionRow, times: Times) => void;
  /** Saves what was held or nudged of this session. */
  keep: (row: SessionRow) => void;
  /** Puts what was not saved back; false when there was nothing. */
  giveUp: () => boolean;
}

/** Times of sessions as they are being changed on the timeline; one session at a time. */
export function useTimelineEditing(
  onSaved: (times: Times, row: SessionRow) => void,
  onOverlap: (row: SessionRow, times: Times) => void,
): TimelineEditing {
  const [unsaved, setUnsaved] = useState<Unsaved | null>(null);
  const latest = useRef<Unsaved | null>(null);
  const timer = useRef<number | undefined>(undefined);
  const { mutate: save } = useCommand('saveSession', { quiet: true });
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const set = (next: Unsaved | null) => {
    window.clearTimeout(timer.current);
    latest.current = next;
    setUnsaved(next);
  };
  const keep = (row: SessionRow) => {
    const held = latest.current;
    if (!held || held.isSent || held.row.id !== row.id) return;
    if (isSame(held.times, timesOf(held.row))) {
      set(null);
      return;
    }
    const sent = { ...held, isSent: true };
    set(sent);
    save(toMovedDraft(held.row, held.times), {
      onSuccess: () => onSaved(held.times, held.row),
      onError: (failure) => {
        if (latest.current === sent) set(null);
        if (failure.code === 'overlap') onOverlap(held.row, held.times);
        else announce(failure.message, { kind: 'error' });
      },
    });
  };
  const hold = (row: SessionRow, times: Times) => set({ row, times, isSent: false });
  const isCurrent = (row: SessionRow) =>
    unsaved?.row.id === row.id && !(unsaved.isSent && unsaved.row !== row);
  return {
    timesOf: (row) => (unsaved && isCurrent(row) ? unsaved.times : timesOf(row)),
    isUnsaved: (row) => unsaved !== null && isCurrent(row) && !unsaved.isSent,
    hold,
    nudge: (row, times) => {
      hold(row, times);
      timer.current = window.setTimeout(() => keep(row), settledMs);
    },
    keep,
    giveUp: () => {
      const held = latest.current;
      if (!held || held.isSent) return false;
      set(null);
      return true;
    },
  };
}

export function timesOf({ startAt, endAt }: SessionRow): Times {
  return { startMs: Date.parse(startAt), endMs: Date.parse(endAt) };
}

function isSame(a: Times, b: Times): boolean {
  return a.startMs === b.startMs && a.endMs === b.endMs;
}
