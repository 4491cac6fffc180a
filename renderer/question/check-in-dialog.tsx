import { useState } from 'react';
import type { Named, TimerQuestion, TimerView } from '../../main/contract/views.ts';
import type { RunningTimer } from '../../main/journal/types.ts';
import { systemTimeZone } from '../today/local-time.ts';
import { runningKind } from '../today/running-time.ts';
import { Button } from '../ui/button.tsx';
import { Dialog, DialogBody } from '../ui/dialog.tsx';
import { useFormats, useTranslate } from '../ui/language.tsx';
import { PeoplePicker } from '../ui/people-picker.tsx';
import { useConfirming } from './confirming.ts';
import { MomentForm } from './moment-form.tsx';
import './question.css';
import { toSuggestedEnds } from './suggested-ends.ts';

interface CheckInDialogProps {
  question: Extract<TimerQuestion, { kind: 'check-in' }>;
  running: RunningTimer;
  view: TimerView;
  onClose: () => void;
}

/** Finished when? Whom did you meet? */
export function CheckInDialog({ question, running, view, onClose }: CheckInDialogProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const [people, setPeople] = useState<Named[]>(question.contacts);
  const [isTyping, setTyping] = useState(false);
  const [openedMs] = useState(() => Date.now());
  const { confirm } = useConfirming(view);
  const channel = view.channels.find(({ id }) => id === running.channelId)?.name ?? '';
  const zone = systemTimeZone();
  const ends = toSuggestedEnds({ startAt: running.startAt, leftAt: question.leftAt, nowMs: openedMs });
  const contactIds = people.map(({ id }) => id);
  const isIrl = runningKind(view) === 'irl';
  const toLabel = (at: string, index: number) =>
    index === 0
      ? translate('timer.checkIn.now', { time: formats.time(at, zone) })
      : at === question.leftAt
        ? translate('timer.checkIn.left', { time: formats.time(at, zone) })
        : formats.time(at, zone);
  return (
    <Dialog title={translate('timer.checkIn.title', { channel })} isOpen onClose={onClose}>
      {isTyping ? (
        <MomentForm
          label={translate('timer.endedAt')}
          initialAt={ends[0] ?? new Date(openedMs).toISOString()}
          onBack={() => setTyping(false)}
          onChosen={(endAt) => confirm({ endAt, contactIds })}
        />
      ) : (
        <DialogBody>
          <p>{translate('timer.checkIn.since', { time: formats.dateTime(running.startAt) })}</p>
          {isIrl && (
            <PeoplePicker label={translate('timer.checkIn.people')} value={people} onChange={setPeople} />
          )}
          <div className="end-times" role="group" aria-label={translate('timer.checkIn.when')}>
            {ends.map((at, index) => (
              <Button
                key={at}
                autoFocus={index === 0 && !isIrl}
                onPress={() => confirm({ endAt: at, contactIds })}
              >
                {toLabel(at, index)}
              </Button>
            ))}
            <Button onPress={() => setTyping(true)}>{translate('timer.otherTime')}</Button>
          </div>
          <div className="answers">
            <Button look="quiet" onPress={() => confirm({ endAt: null, contactIds })}>
              {translate('timer.checkIn.goesOn')}
            </Button>
          </div>
        </DialogBody>
      )}
    </Dialog>
  );
}
