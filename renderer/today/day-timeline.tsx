import { useId, useRef, useState } from 'react';
import type { DayView, SessionRow, TimerView } from '../../main/contract/views.ts';
import { workedStretches } from '../../main/journal/running-time.ts';
import { useTranslate } from '../ui/language.tsx';
import { type Timeline, type TimelineRange, type TimelineStretch, toTimeline } from './day-timeline.ts';
import './day-timeline.css';
import { useRangeText } from './range-text.ts';
import { runningKind } from './running-time.ts';
import type { SessionTimes } from './session-dialog.tsx';
import { TimelineBlockView } from './timeline-block.tsx';
import { type Times, toLimits } from './timeline-drag.ts';
import { type TimelineEditing, useTimelineEditing } from './timeline-editing.ts';
import { useTimelinePointer } from './timeline-pointer.ts';

export interface DayTimelineProps {
  day: DayView;
  view: TimerView;
  dayStartsAt: string;
  timeZone: string;
  nowMs: number;
  /** Opens the session's dialog; with times, as it was moved, and tried when it met others there. */
  onOpen: (row: SessionRow, times?: SessionTimes, isTried?: boolean) => void;
  /** Opens the dialog to add one; with times, where a place was drawn. */
  onAdd: (times?: SessionTimes) => void;
  onDelete: (row: SessionRow) => void;
}

/** The day as one line, on which sessions are added, moved and made longer, by mouse and by keyboard. */
export function DayTimeline(props: DayTimelineProps) {
  const { day, dayStartsAt, timeZone, onOpen } = props;
  const translate = useTranslate();
  const hintId = useId();
  const [said, setSaid] = useState('');
  const [range, setRange] = useState<TimelineRange | null>(null);
  const toText = useRangeText(timeZone);
  const editing = useTimelineEditing(
    (times) => setSaid(toText('saved', times)),
    (row, times) => onOpen(row, toSessionTimes(times), true),
  );
  const timeline = toTimeline(toStretches(props, editing), { on: day.on, dayStartsAt, timeZone }, range);
  const track = useRef<HTMLDivElement>(null);
  const { heldId, drawn, wasDragged, ...pointer } = useTimelinePointer({
    track,
    timeline,
    sessions: day.sessions,
    editing,
    onRange: setRange,
    onDrawn: (times) => props.onAdd(toSessionTimes(times)),
  });
  return (
    <div className="timeline" role="group" tabIndex={-1} aria-label={translate('editing.timeline.label')}>
      <div
        className="timeline-track"
        ref={track}
        style={{ ['--lanes' as string]: timeline.lanes }}
        {...pointer}
      >
        <TimelineBlocks
          {...props}
          {...{ timeline, editing, heldId, hintId, wasDragged }}
          onSaid={(key, times) => setSaid(toText(key, times))}
        />
        {drawn && (
          <span className="timeline-drawn" style={toPlace(drawn, timeline)}>
            <span className="timeline-label">{toText('range', drawn)}</span>
          </span>
        )}
      </div>
      <div className="timeline-hours" aria-hidden="true">
        {timeline.ticks.map((tick) => (
          <span key={tick.at} style={{ left: `${tick.at * 100}%` }}>
            {tick.hour}
          </span>
        ))}
      </div>
      {day.sessions.length === 0 && <p className="soft small">{translate('editing.timeline.addHere')}</p>}
      <p id={hintId} className="timeline-hint soft small">
        {translate('editing.timeline.hint')}
      </p>
      <div role="status" className="visually-hidden">
        {said}
      </div>
    </div>
  );
}

interface TimelineBlocksProps extends DayTimelineProps {
  timeline: Timeline;
  editing: TimelineEditing;
  heldId: string | null;
  hintId: string;
  wasDragged: () => boolean;
  onSaid: (key: 'range' | 'given', times: Times) => void;
}

function TimelineBlocks(props: TimelineBlocksProps) {
  const { day, timeline, editing, heldId, wasDragged, nowMs, onOpen, onAdd, onDelete, ...rest } = props;
  const rows = new Map(day.sessions.map((session) => [session.id, session]));
  const open = (row: SessionRow, isByPointer: boolean) => {
    if (isByPointer && wasDragged()) return;
    const times = editing.isUnsaved(row) ? toSessionTimes(editing.timesOf(row)) : undefined;
    editing.giveUp();
    onOpen(row, times);
  };
  const remove = (row: SessionRow) => {
    editing.giveUp();
    focusNeighbour();
    onDelete(row);
  };
  return timeline.blocks.map((block) => (
    <TimelineBlockView
      key={`${block.type} ${block.id}`}
      block={block}
      row={rows.get(block.id) ?? null}
      absences={day.absences}
      timeZone={rest.timeZone}
      hintId={rest.hintId}
      isHeld={heldId === block.id}
      limits={toLimits(timeline, nowMs)}
      editing={editing}
      onSaid={rest.onSaid}
      onOpen={open}
      onAdd={() => onAdd()}
      onDelete={remove}
    />
  ));
}

/** The focus stays on the line when the block that had it goes. */
function focusNeighbour(): void {
  const block = document.activeElement;
  const line = block?.closest<HTMLElement>('.timeline');
  const blocks = [...(line?.querySelectorAll<HTMLElement>('button.timeline-block') ?? [])];
  const index = blocks.findIndex((other) => other === block);
  (blocks[index + 1] ?? blocks[index - 1] ?? line)?.focus();
}

function toStretches({ day, view, nowMs }: DayTimelineProps, editing: TimelineEditing): TimelineStretch[] {
  const { running } = view;
  const kind = runningKind(view);
  return [
    ...day.sessions.map((row) => ({
      id: row.id,
      type: 'session' as const,
      kind: row.kind,
      ...editing.timesOf(row),
    })),
    ...day.absences.map(({ id, kind: ofGap, fromAt, toAt }) => ({
      id,
      type: 'pending' as const,
      kind: ofGap,
      startMs: Date.parse(fromAt),
      endMs: Date.parse(toAt),
    })),
    ...(running && kind
      ? workedStretches(running, view.absences, nowMs).map(([startMs, endMs]) => ({
          id: `running ${startMs}`,
          type: 'running' as const,
          kind,
          startMs,
          endMs,
        }))
      : []),
  ];
}

function toPlace({ startMs, endMs }: Times, { fromMs, toMs }: TimelineRange) {
  const share = (ms: number) => `${(ms / (toMs - fromMs)) * 100}%`;
  return { left: share(startMs - fromMs), width: share(endMs - startMs) };
}

function toSessionTimes({ startMs, endMs }: Times): SessionTimes {
  return { startAt: toInstant(startMs), endAt: toInstant(endMs) };
}

function toInstant(ms: number): string {
  return new Date(ms).toISOString();
}
