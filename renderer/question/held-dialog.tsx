import { useState } from 'react';
import type { TimerQuestion, TimerView } from '../../main/contract/views.ts';
import type { RunningTimer } from '../../main/journal/types.ts';
import { useCommand } from '../bridge.ts';
import { useDeletionToast } from '../editing/undo-keys.tsx';
import { systemTimeZone } from '../today/local-time.ts';
import { Button } from '../ui/button.tsx';
import { Dialog, DialogBody } from '../ui/dialog.tsx';
import { useFormats, useTranslate } from '../ui/language.tsx';
import { MomentForm } from './moment-form.tsx';
import { useConfirming } from './confirming.ts';
import './question.css';

interface HeldDialogProps {
  question: Extract<TimerQuestion, { kind: 'held' }>;
  running: RunningTimer;
  view: TimerView;
  onClose: () => void;
}

/** After a crash, a restart or a night: what became of the timer since its last sign of life? */
export function HeldDialog({ question, running, view, onClose }: HeldDialogProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const [isTyping, setTyping] = useState(false);
  const { confirm } = useConfirming(view);
  const discard = useCommand('discardTimer');
  const tellDeletion = useDeletionToast();
  const channel = view.channels.find(({ id }) => id === running.channelId)?.name ?? '';
  const { fromAt, reason } = question;
  const time = formats.time(fromAt, systemTimeZone());
  const hasRun = Date.parse(fromAt) > Date.parse(running.startAt);
  const isClosed = reason === 'closed' || reason === 'night';
  return (
    <Dialog title={translate('timer.held.title', { channel })} isOpen onClose={onClose}>
      {isTyping ? (
        <MomentForm
          label={translate('timer.endedAt')}
          initialAt={fromAt}
          onBack={() => setTyping(false)}
          onChosen={(endAt) => confirm({ endAt })}
        />
      ) : (
        <DialogBody>
          <p>
            {translate(isClosed ? `timer.held.${reason}` : 'timer.held.crash', {
              channel,
              moment: formats.dateTime(fromAt),
            })}
          </p>
          <div className="answers">
            {hasRun && (
              <Button autoFocus onPress={() => confirm({ endAt: fromAt })}>
                {translate('timer.held.stoppedThen', { time })}
              </Button>
            )}
            <Button autoFocus={!hasRun} onPress={() => confirm({ endAt: null })}>
              {translate('timer.held.stillRunning')}
            </Button>
            <Button onPress={() => setTyping(true)}>{translate('timer.otherTime')}</Button>
            <Button
              look="danger"
              onPress={() =>
                discard.mutate(null, { onSuccess: () => tellDeletion(translate('timer.held.discarded')) })
              }
            >
              {translate('timer.held.discard')}
            </Button>
          </div>
          <p className="soft small">{translate('timer.held.later')}</p>
        </DialogBody>
      )}
    </Dialog>
  );
}
