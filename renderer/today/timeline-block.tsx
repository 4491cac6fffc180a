import type { KeyboardEvent } from 'react';
import type { AbsenceRow, SessionRow } from '../../main/contract/views.ts';
import { useFormats, useTranslate } from '../ui/language.tsx';
import type { TimelineBlock } from './day-timeline.ts';
import { useRangeText } from './range-text.ts';
import { type Grip, type Limits, stepMs, type Times, withDrag } from './timeline-drag.ts';
import { timesOf, type TimelineEditing } from './timeline-editing.ts';

interface TimelineBlockViewProps {
  block: TimelineBlock;
  /** Null for what runs and for gaps. */
  row: SessionRow | null;
  absences: readonly AbsenceRow[];
  timeZone: string;
  hintId: string;
  /** Whether the pointer holds it: its times stand above. */
  isHeld: boolean;
  limits: Limits;
  editing: TimelineEditing;
  onSaid: (key: 'range' | 'given', times: Times) => void;
  onOpen: (row: SessionRow, isByPointer: boolean) => void;
  onAdd: () => void;
  onDelete: (row: SessionRow) => void;
}

/** One block of the day's line; a session can be opened, moved and deleted, the others are only drawn. */
export function TimelineBlockView(props: TimelineBlockViewProps) {
  const { block, row, hintId, isHeld, editing, onOpen } = props;
  const toText = useRangeText(row?.timeZone ?? props.timeZone);
  const name = useName(props);
  const look = {
    className: 'timeline-block',
    'data-kind': block.kind,
    'data-type': block.type,
    style: {
      left: `${block.start * 100}%`,
      width: `${block.length * 100}%`,
      ['--lane' as string]: block.lane,
    },
  };
  if (!row) return <span {...look} role="img" aria-label={name} />;
  const isChanging = isHeld || editing.isUnsaved(row);
  return (
    <button
      {...look}
      type="button"
      data-session={row.id}
      data-held={isChanging || undefined}
      aria-label={name}
      aria-describedby={hintId}
      onClick={({ detail }) => onOpen(row, detail > 0)}
      onKeyDown={(event) => onBlockKey(event, props, row)}
      onBlur={() => editing.keep(row)}
    >
      {isChanging && <span className="timeline-label">{toText('range', editing.timesOf(row))}</span>}
    </button>
  );
}

/** The spoken name: what it is, and from when to when as the session's own clock showed it. */
function useName({ block, row, absences, timeZone, editing }: TimelineBlockViewProps): string {
  const translate = useTranslate();
  const formats = useFormats();
  const time = (ms: number, zone: string) => formats.time(new Date(ms).toISOString(), zone);
  if (row) {
    const { startMs, endMs } = editing.timesOf(row);
    const name = translate('editing.timeline.name', {
      channel: row.channelName,
      activity: translate(`app.activity.${row.activity}`),
      start: time(startMs, row.timeZone),
      end: time(endMs, row.timeZone),
    });
    return row.parallel ? translate('editing.timeline.parallel', { name }) : name;
  }
  const gap = absences.find(({ id }) => id === block.id);
  const times = { start: time(block.startMs, timeZone), end: time(block.endMs, timeZone) };
  return gap
    ? translate('editing.timeline.pending', { channel: gap.channelName, ...times })
    : `${translate('today.sessions.running')}, ${translate('editing.timeline.range', times)}`;
}

function toKeyGrip({ altKey, shiftKey }: KeyboardEvent): Grip {
  if (altKey) return 'start';
  return shiftKey ? 'end' : 'move';
}

function onBlockKey(
  event: KeyboardEvent<HTMLButtonElement>,
  { limits, editing, onSaid, onAdd, onDelete }: TimelineBlockViewProps,
  row: SessionRow,
): void {
  if (event.ctrlKey || event.metaKey) return;
  const done = () => {
    event.preventDefault();
    event.stopPropagation();
  };
  if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
    done();
    const byMs = event.key === 'ArrowLeft' ? -stepMs : stepMs;
    const times = withDrag(editing.timesOf(row), { grip: toKeyGrip(event), byMs }, limits);
    editing.nudge(row, times);
    onSaid('range', times);
  } else if (event.key === 'Delete') {
    done();
    onDelete(row);
  } else if (event.key === '+' || event.key === 'Insert') {
    done();
    onAdd();
  } else if (event.key === 'Escape' && editing.giveUp()) {
    done();
    onSaid('given', timesOf(row));
  }
}
