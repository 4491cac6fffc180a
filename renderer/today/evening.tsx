import { Check, Pencil, Plus } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { DayView, Named } from '../../main/contract/views.ts';
import { useCommand } from '../bridge.ts';
import { Button } from '../ui/button.tsx';
import { DealPicker } from '../ui/deal-picker.tsx';
import { useTranslate } from '../ui/language.tsx';
import { NumberField } from '../ui/number-field.tsx';
import { PeoplePicker } from '../ui/people-picker.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { TextArea } from '../ui/text-field.tsx';
import { announce } from '../ui/toast-queue.ts';
import { ClosedDay } from './closed-day.tsx';
import { type DayDraft, useDayDraft } from './day-draft.ts';
import { type DayForm, toProposals } from './day-form.ts';
import './evening.css';

const moods = ['1', '2', '3', '4', '5'] as const;

interface EveningProps {
  day: DayView;
  isPrimary: boolean;
  /** It was called to mind: the first field has the focus. */
  isWriting: boolean;
}

/** The evening close: a few words, who was there, what came out of it. Ctrl or ⌘ and Enter close the day. */
export function Evening({ day, isPrimary, isWriting }: EveningProps) {
  const translate = useTranslate();
  const [isReopened, setReopened] = useState(false);
  const draft = useDayDraft(day);
  const isClosed = day.entry?.closedAt !== undefined;
  const close = async () => {
    await draft.close();
    setReopened(false);
    announce(translate(day.isToday ? 'today.evening.closedSaid' : 'today.evening.closedSaidPast'));
  };
  const closeNow = () => void close().catch(() => setReopened(isReopened));
  const closeByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    if (!isClosed || isReopened) closeNow();
  };
  return (
    <section className="evening card" data-closed={isClosed && !isReopened} onKeyDownCapture={closeByKey}>
      <header className="section-header">
        <h2>{translate('today.evening.title')}</h2>
        {isClosed && !isReopened ? (
          <Button look="quiet" size="small" icon={Pencil} onPress={() => setReopened(true)}>
            {translate('today.evening.edit')}
          </Button>
        ) : (
          <SavingState state={draft.state} />
        )}
      </header>
      {isClosed && !isReopened ? (
        <ClosedDay day={day} />
      ) : (
        <>
          <EveningFields day={day} form={draft.form} onChange={draft.change} isWriting={isWriting} />
          <div className="row">
            {/* A refusal is said at the foot of the window; the day then stays open. */}
            <Button
              look={isPrimary ? 'primary' : 'plain'}
              icon={Check}
              onPress={closeNow}
              aria-keyshortcuts="Control+Enter Meta+Enter"
            >
              {translate(isClosed ? 'today.evening.done' : 'today.evening.close')}
            </Button>
            {day.canSnooze && <Snooze />}
          </div>
        </>
      )}
    </section>
  );
}

/** Puts the reminder off; gone once that is done. */
function Snooze() {
  const translate = useTranslate();
  const snooze = useCommand('snoozeEvening');
  const putOff = () => snooze.mutate(null, { onSuccess: () => announce(translate('today.evening.snoozed')) });
  return (
    <Button look="quiet" onPress={putOff} isPending={snooze.isPending}>
      {translate('today.evening.snooze')}
    </Button>
  );
}

function SavingState({ state }: { state: DayDraft['state'] }) {
  const translate = useTranslate();
  const words = {
    clean: null,
    pending: 'today.evening.saving',
    saving: 'today.evening.saving',
    saved: 'today.evening.saved',
    failed: 'today.evening.notSaved',
  } as const;
  const word = words[state];
  return <p className="soft small">{word && translate(word)}</p>;
}

interface EveningFieldsProps {
  day: DayView;
  form: DayForm;
  onChange: (changes: Partial<DayForm>) => void;
}

function EveningFields({ day, form, onChange, isWriting }: EveningFieldsProps & { isWriting: boolean }) {
  const translate = useTranslate();
  return (
    <div className="stack">
      <TextArea
        label={translate('today.evening.text')}
        placeholder={translate('today.evening.textHint')}
        value={form.text}
        onChange={(text) => onChange({ text })}
        autoFocus={isWriting}
      />
      <TextArea
        label={translate('today.evening.learned')}
        placeholder={translate('today.evening.learnedHint')}
        value={form.learned}
        onChange={(learned) => onChange({ learned })}
        rows={2}
      />
      <Segmented
        label={translate('today.evening.mood')}
        value={form.mood === null ? null : (String(form.mood) as (typeof moods)[number])}
        onChange={(mood) => onChange({ mood: Number(mood) })}
        options={moods.map((mood) => ({ value: mood, label: translate(`today.evening.moods.${mood}`) }))}
      />
      <People day={day} form={form} onChange={onChange} />
      <DealPicker
        label={translate('today.evening.deals')}
        value={form.deals}
        onChange={(deals) => onChange({ deals })}
      />
      <div className="evening-counts">
        <NumberField
          label={translate('today.evening.requests')}
          value={form.requestsReceived}
          onChange={(requestsReceived) => onChange({ requestsReceived })}
          minValue={0}
        />
        <NumberField
          label={translate('today.evening.appointments')}
          value={form.appointmentsMade}
          onChange={(appointmentsMade) => onChange({ appointmentsMade })}
          minValue={0}
        />
        <NumberField
          label={translate('today.evening.invitations')}
          value={form.invitationsSent}
          onChange={(invitationsSent) => onChange({ invitationsSent })}
          minValue={0}
        />
      </div>
    </div>
  );
}

/** Who was there; those of the sessions are offered, one click each. */
function People({ day, form, onChange }: EveningFieldsProps) {
  const translate = useTranslate();
  const proposals = toProposals(day, form);
  const add = (person: Named) => onChange({ contacts: [...form.contacts, person] });
  return (
    <div className="stack-small">
      <PeoplePicker
        label={translate('today.evening.people')}
        value={form.contacts}
        onChange={(contacts) => onChange({ contacts })}
      />
      {proposals.length > 0 && (
        <div className="row">
          <span className="soft small">{translate('today.evening.proposed')}</span>
          {proposals.map((person) => (
            <AriaButton
              key={person.id}
              className="chip chip-offer"
              aria-label={translate('today.evening.accept', { name: person.name })}
              onPress={() => add(person)}
            >
              <Plus size={14} strokeWidth={2} aria-hidden="true" />
              {person.name}
            </AriaButton>
          ))}
        </div>
      )}
    </div>
  );
}
