import { Clock } from 'lucide-react';
import { useState } from 'react';
import type { TimerView } from '../../main/contract/views.ts';
import type { RunningTimer } from '../../main/journal/types.ts';
import { useCommand } from '../bridge.ts';
import { MomentForm } from '../question/moment-form.tsx';
import { IconButton } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useFormats, useTranslate } from '../ui/language.tsx';
import { Menu } from '../ui/menu.tsx';
import { announce } from '../ui/toast-queue.ts';
import { systemTimeZone } from './local-time.ts';
import { useNow } from './now.ts';
import { type Shift, toShifts } from './shifts.ts';
import { useStopping } from './stopping.ts';

const msPerMinute = 60_000;

/** Which end is being typed, and the instant it begins with. */
interface Typed {
  end: Shift['end'];
  initialAt: string;
}

interface TimeShiftsProps {
  view: TimerView;
  running: RunningTimer;
}

/** "I started earlier" and "stop in the past", by one tap or at a time that is typed. */
export function TimeShifts({ view, running }: TimeShiftsProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const [typed, setTyped] = useState<Typed | null>(null);
  const startMs = Date.parse(running.startAt);
  const nowMs = useNow(startMs, msPerMinute);
  const { moveStart, stopAt } = useShifting(view, () => setTyped(null));
  const shifts = toShifts(nowMs - startMs);
  const toLabel = ({ end, minutes }: Shift) => {
    if (minutes === null)
      return translate(end === 'start' ? 'timer.shift.startedOther' : 'timer.shift.stoppedOther');
    const duration = formats.duration(minutes * msPerMinute);
    return translate(end === 'start' ? 'timer.shift.started' : 'timer.shift.stopped', { duration });
  };
  const act = (id: string) => {
    const shift = shifts.find((other) => other.id === id);
    if (!shift) return;
    const { end, minutes } = shift;
    if (minutes === null) return setTyped({ end, initialAt: end === 'start' ? running.startAt : toAgo(0) });
    const backMs = minutes * msPerMinute;
    if (end === 'start') moveStart(new Date(startMs - backMs).toISOString());
    else stopAt(toAgo(backMs));
  };
  return (
    <>
      <Menu
        label={translate('timer.shift.menu')}
        trigger={<IconButton icon={Clock} label={translate('timer.shift.menu')} />}
        actions={shifts.map((shift) => ({ id: shift.id, label: toLabel(shift) }))}
        onAction={act}
      />
      {typed && (
        <Dialog
          title={translate(typed.end === 'start' ? 'timer.shift.startTitle' : 'timer.shift.stopTitle')}
          isOpen
          onClose={() => setTyped(null)}
        >
          <MomentForm
            label={translate(typed.end === 'start' ? 'timer.startedAt' : 'timer.endedAt')}
            initialAt={typed.initialAt}
            onBack={() => setTyped(null)}
            onChosen={typed.end === 'start' ? moveStart : stopAt}
          />
        </Dialog>
      )}
    </>
  );
}

function useShifting(view: TimerView, onDone: () => void) {
  const translate = useTranslate();
  const formats = useFormats();
  const move = useCommand('moveTimerStart');
  const stop = useCommand('stopTimerAt');
  const { sayStopped } = useStopping(view);
  const moveStart = (startAt: string) =>
    move.mutate(
      { startAt },
      {
        onSuccess: () => {
          announce(translate('timer.shift.moved', { time: formats.time(startAt, systemTimeZone()) }));
          onDone();
        },
      },
    );
  const stopAt = (endAt: string) =>
    stop.mutate(
      { endAt },
      {
        onSuccess: (stopped) => {
          sayStopped(stopped);
          onDone();
        },
      },
    );
  return { moveStart, stopAt };
}

/** At the moment of the click, not of the last drawing. */
function toAgo(backMs: number): string {
  return new Date(Date.now() - backMs).toISOString();
}
