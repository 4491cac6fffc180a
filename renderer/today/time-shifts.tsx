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
import { type Shift, toShifts } from './shifts.ts';
import { useStopping } from './stopping.ts';

interface TimeShiftsProps {
  view: TimerView;
  running: RunningTimer;
}

/** "I started earlier" and "stop in the past", by one tap or at a time that is typed. */
export function TimeShifts({ view, running }: TimeShiftsProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const [typed, setTyped] = useState<'start' | 'stop' | null>(null);
  const { moveStart, stopAt } = useShifting(view, () => setTyped(null));
  const shifts = toShifts(Date.now() - Date.parse(running.startAt));
  const toLabel = ({ end, minutes }: Shift) => {
    if (minutes === null)
      return translate(end === 'start' ? 'timer.shift.startedOther' : 'timer.shift.stoppedOther');
    const duration = formats.duration(minutes * 60_000);
    return translate(end === 'start' ? 'timer.shift.started' : 'timer.shift.stopped', { duration });
  };
  const act = (id: string) => {
    const shift = shifts.find((other) => other.id === id);
    if (!shift) return;
    if (shift.minutes === null) return setTyped(shift.end);
    const backMs = shift.minutes * 60_000;
    if (shift.end === 'start') moveStart(new Date(Date.parse(running.startAt) - backMs).toISOString());
    else stopAt(new Date(Date.now() - backMs).toISOString());
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
          title={translate(typed === 'start' ? 'timer.shift.startTitle' : 'timer.shift.stopTitle')}
          isOpen
          onClose={() => setTyped(null)}
        >
          <MomentForm
            label={translate(typed === 'start' ? 'timer.startedAt' : 'timer.endedAt')}
            initialAt={typed === 'start' ? running.startAt : new Date().toISOString()}
            onBack={() => setTyped(null)}
            onChosen={typed === 'start' ? moveStart : stopAt}
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
