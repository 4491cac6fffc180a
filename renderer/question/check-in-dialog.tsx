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
  const end = (at: string, label: string) => (
    <Button key={at} autoFocus={at === ends[0]} onPress={() => confirm({ endAt: at, contactIds })}>
      {label}
    </Button>
  );
  const [now, ...earlier] = ends;
  const left = earlier.find((at) => at === question.leftAt);
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
          <div className="answers" role="group" aria-label={translate('timer.checkIn.when')}>
            {now && end(now, translate('timer.checkIn.now', { time: formats.time(now, zone) }))}
            {left && end(left, translate('timer.checkIn.left', { time: formats.time(left, zone) }))}
            {earlier.length > 0 && (
              <div className="end-times">
                {earlier.filter((at) => at !== left).map((at) => end(at, formats.time(at, zone)))}
              </div>
            )}
            <Button onPress={() => setTyping(true)}>{translate('timer.otherTime')}</Button>
            <Button autoFocus={!now} onPress={() => confirm({ endAt: null, contactIds })}>
              {translate('timer.checkIn.goesOn')}
            </Button>
          </div>
        </DialogBody>
      )}
    </Dialog>
  );
}
