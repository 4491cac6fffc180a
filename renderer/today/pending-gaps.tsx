import { useState } from 'react';
import type { AbsenceRow, DayView, TimerView } from '../../main/contract/views.ts';
import { useCommand } from '../bridge.ts';
import { type AbsenceAnswer, toSettlement } from '../question/absence-answer.ts';
import { AbsenceDialog } from '../question/absence-dialog.tsx';
import { Button } from '../ui/button.tsx';
import { KindMark } from '../ui/kind-mark.tsx';
import { useFormats, useTranslate } from '../ui/language.tsx';
import { announce } from '../ui/toast-queue.ts';
import './pending-gaps.css';

/** The gaps of a day that wait: counted nowhere until one tap says what they were. */
export function PendingGaps({ day, view }: { day: DayView; view: TimerView }) {
  const translate = useTranslate();
  const [openId, setOpenId] = useState<string | null>(null);
  // The one that is asked about now is in its dialog.
  const gaps = day.absences.filter((gap) => !gap.isAsked);
  const open = gaps.find(({ id }) => id === openId);
  if (gaps.length === 0) return null;
  return (
    <section className="gaps" aria-label={translate('timer.gaps.title')}>
      <h2>{translate('timer.gaps.title')}</h2>
      <ul>
        {gaps.map((gap) => (
          <Gap key={gap.id} gap={gap} onOpen={() => setOpenId(gap.id)} />
        ))}
      </ul>
      {open && <AbsenceDialog absence={open} view={view} onClose={() => setOpenId(null)} />}
    </section>
  );
}

function Gap({ gap, onOpen }: { gap: AbsenceRow; onOpen: () => void }) {
  const translate = useTranslate();
  const formats = useFormats();
  const settle = useCommand('settleAbsence');
  const answer = (given: AbsenceAnswer) =>
    settle.mutate(toSettlement(gap, given, 'continue'), {
      onSuccess: () => announce(translate(`timer.absence.said.${given.kind}`)),
    });
  const words = {
    channel: gap.channelName,
    from: formats.time(gap.fromAt, gap.timeZone),
    to: formats.time(gap.toAt, gap.timeZone),
    duration: formats.duration(Date.parse(gap.toAt) - Date.parse(gap.fromAt)),
  };
  return (
    <li>
      <p>
        <KindMark kind={gap.kind} /> {translate('timer.gaps.gap', words)}
      </p>
      <div className="gap-answers">
        <Button
          size="small"
          onPress={() => answer({ kind: 'keep' })}
          aria-label={translate('timer.gaps.keepOf', words)}
        >
          {translate('timer.gaps.keep')}
        </Button>
        <Button
          size="small"
          onPress={() => answer({ kind: 'discard' })}
          aria-label={translate('timer.gaps.discardOf', words)}
        >
          {translate('timer.gaps.discard')}
        </Button>
        <Button
          size="small"
          look="quiet"
          onPress={onOpen}
          aria-label={translate('timer.gaps.otherOf', words)}
        >
          {translate('timer.gaps.other')}
        </Button>
      </div>
    </li>
  );
}
