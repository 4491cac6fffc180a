import { useState } from 'react';
import type { AbsenceRow, TimerView } from '../../main/contract/views.ts';
import { activitiesOf } from '../../main/journal/activity.ts';
import { type Activity, channelKinds } from '../../main/journal/types.ts';
import { useCommand } from '../bridge.ts';
import { Button } from '../ui/button.tsx';
import { Dialog, DialogBody, DialogForm } from '../ui/dialog.tsx';
import { KindMark } from '../ui/kind-mark.tsx';
import { useFormats, useTranslate } from '../ui/language.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { Select } from '../ui/select.tsx';
import { TimeField } from '../ui/time-field.tsx';
import { announce } from '../ui/toast-queue.ts';
import { type AbsenceAnswer, toMiddleTime, toSettlement, toSplitInstant } from './absence-answer.ts';
import './question.css';
import { StepFooter } from './step-footer.tsx';

interface AbsenceDialogProps {
  absence: AbsenceRow;
  view: TimerView;
  onClose: () => void;
}

type Step = 'choose' | 'other' | 'split';
type Answer = (answer: AbsenceAnswer, next?: 'continue' | 'stop') => void;

/** What became of a gap: counted, not counted, something else, or part of it. */
export function AbsenceDialog({ absence, view, onClose }: AbsenceDialogProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const [step, setStep] = useState<Step>('choose');
  const settle = useCommand('settleAbsence');
  const answer: Answer = (given, next = 'continue') => {
    if (settle.isPending) return;
    settle.mutate(toSettlement(absence, given, next), {
      onSuccess: () => announce(translate(`timer.absence.said.${given.kind}`)),
    });
  };
  const { fromAt, toAt, timeZone, channelName } = absence;
  const duration = formats.duration(Date.parse(toAt) - Date.parse(fromAt));
  const running =
    view.running && Date.parse(fromAt) >= Date.parse(view.running.startAt) ? view.running : null;
  return (
    <Dialog title={translate('timer.absence.title', { duration })} isOpen onClose={onClose}>
      {step === 'choose' && (
        <DialogBody>
          <p>
            {translate(`timer.absence.reason.${absence.reason}`, {
              channel: channelName,
              from: formats.time(fromAt, timeZone),
              to: formats.time(toAt, timeZone),
            })}
          </p>
          <div className="answers">
            <Button autoFocus onPress={() => answer({ kind: 'keep' })}>
              {translate('timer.absence.keep')}
            </Button>
            <Button onPress={() => answer({ kind: 'discard' })}>
              {translate(running ? 'timer.absence.discardAndContinue' : 'timer.absence.discard')}
            </Button>
            {running && (
              <Button onPress={() => answer({ kind: 'discard' }, 'stop')}>
                {translate('timer.absence.discardAndStop', { time: formats.time(fromAt, timeZone) })}
              </Button>
            )}
            <Button onPress={() => setStep('other')}>{translate('timer.absence.other')}</Button>
            <Button onPress={() => setStep('split')}>{translate('timer.absence.split')}</Button>
          </div>
          <p className="soft small">{translate('timer.absence.later')}</p>
        </DialogBody>
      )}
      {step === 'other' && <OtherForm view={view} onAnswer={answer} onBack={() => setStep('choose')} />}
      {step === 'split' && <SplitForm absence={absence} onAnswer={answer} onBack={() => setStep('choose')} />}
    </Dialog>
  );
}

/** It was time on another channel, or another activity. */
function OtherForm({ view, onAnswer, onBack }: { view: TimerView; onAnswer: Answer; onBack: () => void }) {
  const translate = useTranslate();
  const channels = view.channels.filter((channel) => !channel.archived);
  const [channelId, setChannelId] = useState(
    () => (channels.find(({ kind }) => kind === 'irl') ?? channels[0])?.id ?? '',
  );
  const [chosen, setChosen] = useState<Activity | null>(null);
  const channel = channels.find(({ id }) => id === channelId);
  const activities = channel ? activitiesOf(channel.kind) : [];
  const activity = chosen && activities.includes(chosen) ? chosen : activities[0];
  return (
    <DialogForm
      onSubmit={() => {
        if (activity) onAnswer({ kind: 'other', channelId, activity });
      }}
    >
      <DialogBody>
        <div className="fields">
          <Select
            label={translate('today.session.channel')}
            value={channelId}
            groups={channelKinds.map((kind) => ({
              title: translate(`app.kind.${kind}`),
              options: channels
                .filter((other) => other.kind === kind)
                .map((other) => ({ value: other.id, label: other.name, mark: <KindMark kind={kind} /> })),
            }))}
            onChange={setChannelId}
          />
          {activity && (
            <Select<Activity>
              label={translate('today.session.activity')}
              value={activity}
              options={activities.map((other) => ({
                value: other,
                label: translate(`app.activity.${other}`),
              }))}
              onChange={setChosen}
            />
          )}
        </div>
      </DialogBody>
      <StepFooter onBack={onBack} />
    </DialogForm>
  );
}

const fates = ['keep', 'discard'] as const;

/** One part is counted and the other not. */
function SplitForm({
  absence,
  onAnswer,
  onBack,
}: {
  absence: AbsenceRow;
  onAnswer: Answer;
  onBack: () => void;
}) {
  const translate = useTranslate();
  const formats = useFormats();
  const [time, setTime] = useState<string | null>(() => toMiddleTime(absence));
  const [before, setBefore] = useState<'keep' | 'discard'>('keep');
  const [after, setAfter] = useState<'keep' | 'discard'>('discard');
  const at = time === null ? null : toSplitInstant(absence, time);
  const [isChecked, setChecked] = useState(false);
  const from = formats.time(absence.fromAt, absence.timeZone);
  const to = formats.time(absence.toAt, absence.timeZone);
  const options = fates.map((fate) => ({ value: fate, label: translate(`timer.absence.fate.${fate}`) }));
  const submit = () => {
    setChecked(true);
    if (at !== null) onAnswer({ kind: 'split', at, before, after });
  };
  const cut = at === null ? '…' : formats.time(at, absence.timeZone);
  return (
    <DialogForm onSubmit={submit}>
      <DialogBody>
        <div className="settings-short">
          <TimeField
            label={translate('timer.absence.cutAt')}
            value={time}
            onChange={setTime}
            autoFocus
            error={isChecked && at === null ? translate('timer.absence.cutOutside', { from, to }) : null}
          />
        </div>
        <Segmented
          label={translate('timer.absence.part', { from, to: cut })}
          value={before}
          onChange={setBefore}
          options={options}
        />
        <Segmented
          label={translate('timer.absence.part', { from: cut, to })}
          value={after}
          onChange={setAfter}
          options={options}
        />
      </DialogBody>
      <StepFooter onBack={onBack} />
    </DialogForm>
  );
}
