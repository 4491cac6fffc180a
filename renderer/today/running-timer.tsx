import { ArrowLeftRight, PictureInPicture2, Square } from 'lucide-react';
import { useState } from 'react';
import type { TimerView } from '../../main/contract/views.ts';
import type { RunningTimer as Running } from '../../main/journal/types.ts';
import { useCommand } from '../bridge.ts';
import { reopenQuestion } from '../question/question-state.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { DealPicker } from '../ui/deal-picker.tsx';
import { KindMark } from '../ui/kind-mark.tsx';
import { useFormats, useTranslate } from '../ui/language.tsx';
import { PeoplePicker } from '../ui/people-picker.tsx';
import { TextField } from '../ui/text-field.tsx';
import { systemTimeZone, toLocalTime } from './local-time.ts';
import { runningKind } from './running-time.ts';
import { StartPanel } from './start-panel.tsx';
import { useStopping } from './stopping.ts';
import { TimeShifts } from './time-shifts.tsx';
import { useWorkedMs } from './worked-time.ts';

/** What runs, for how long, with whom; stopping it is the one thing to do. */
export function RunningTimer({ view, running }: { view: TimerView; running: Running }) {
  const translate = useTranslate();
  const { sayStopped } = useStopping(view);
  const openCompact = useCommand('openCompact');
  const [isChanging, setIsChanging] = useState(false);
  const stop = useCommand('stopTimer');
  const channel = view.channels.find((other) => other.id === running.channelId);
  const kind = runningKind(view) ?? 'online';
  const stopNow = () => stop.mutate(null, { onSuccess: sayStopped });
  return (
    <section className="timer" data-kind={kind} aria-label={translate('today.timer.label')}>
      <div className="timer-head">
        <div className="timer-what">
          <p className="timer-channel">
            <KindMark kind={kind} />
            {channel?.name}
            <span className="soft">{translate(`app.activity.${running.activity}`)}</span>
          </p>
          <Elapsed view={view} running={running} />
        </div>
        <div className="timer-actions">
          <TimeShifts view={view} running={running} />
          <IconButton
            icon={PictureInPicture2}
            label={translate('timer.compact.show')}
            onPress={() => openCompact.mutate(null)}
          />
          <Button
            look="plain"
            size="large"
            icon={ArrowLeftRight}
            aria-expanded={isChanging}
            onPress={() => setIsChanging(!isChanging)}
          >
            {translate(isChanging ? 'today.timer.keep' : 'today.timer.change')}
          </Button>
          <Button look="primary" size="large" icon={Square} onPress={stopNow} isPending={stop.isPending}>
            {translate('today.timer.stop')}
          </Button>
        </div>
      </div>
      {isChanging ? (
        <div className="timer-change">
          <h2>{translate('today.start.changeTo')}</h2>
          <StartPanel view={view} onStarted={() => setIsChanging(false)} />
        </div>
      ) : (
        <RunningDetails key={running.startAt} view={view} running={running} />
      )}
    </section>
  );
}

function Elapsed({ view, running }: { view: TimerView; running: Running }) {
  const translate = useTranslate();
  const formats = useFormats();
  const { startAt, away } = running;
  const workedMs = useWorkedMs(view);
  const zone = systemTimeZone();
  const isSameDay = toLocalTime(startAt, zone).on === view.today;
  const since = isSameDay
    ? translate('today.timer.running', { time: formats.time(startAt, zone) })
    : translate('today.timer.runningSince', { moment: formats.dateTime(startAt) });
  return (
    <>
      <p className="timer-elapsed" role="timer" aria-label={translate('today.timer.elapsed')}>
        {formats.clock(workedMs)}
      </p>
      <p className="soft timer-since">
        {away ? translate('timer.paused', { time: formats.time(away.sinceAt, zone) }) : since}
        {view.question && (
          <Button size="small" onPress={reopenQuestion}>
            {translate('timer.answer')}
          </Button>
        )}
      </p>
    </>
  );
}

function RunningDetails({ view, running }: { view: TimerView; running: Running }) {
  const translate = useTranslate();
  const update = useCommand('updateTimer');
  return (
    <div className="fields">
      <PeoplePicker
        label={translate('today.timer.who')}
        value={view.runningContacts}
        onChange={(people) => update.mutate({ contactIds: people.map((person) => person.id) })}
      />
      <DealPicker
        label={translate('today.timer.deal')}
        value={view.runningDeals}
        onChange={(deals) => update.mutate({ dealIds: deals.map((deal) => deal.id) })}
      />
      <RunningNote key={running.note} saved={running.note} onSave={(note) => update.mutate({ note })} />
    </div>
  );
}

/** Saved when the field is left. */
function RunningNote({ saved, onSave }: { saved: string; onSave: (note: string) => void }) {
  const translate = useTranslate();
  const [note, setNote] = useState(saved);
  const leave = () => {
    if (note.trim() !== saved) onSave(note.trim());
  };
  return <TextField label={translate('today.timer.note')} value={note} onChange={setNote} onBlur={leave} />;
}
