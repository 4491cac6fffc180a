import type { Activity, Channel } from '../../main/journal/types.ts';
import { channelKinds } from '../../main/journal/types.ts';
import { activitiesOf } from '../../main/journal/activity.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { DateField } from '../ui/date-field.tsx';
import { DealPicker } from '../ui/deal-picker.tsx';
import { KindMark } from '../ui/kind-mark.tsx';
import { useFormats, useTranslate } from '../ui/language.tsx';
import { PeoplePicker } from '../ui/people-picker.tsx';
import { Select } from '../ui/select.tsx';
import { TextArea, TextField } from '../ui/text-field.tsx';
import { TimeField } from '../ui/time-field.tsx';
import { type SessionForm, type SessionProblem, withChannel } from './session-form.ts';

interface SessionFieldsProps {
  form: SessionForm;
  onChange: (form: SessionForm) => void;
  channels: readonly Channel[];
  problems: readonly SessionProblem[];
  /** Null while an end is missing. */
  interval: { startAt: string; endAt: string } | null;
}

export function SessionFields(props: SessionFieldsProps) {
  const translate = useTranslate();
  const { form, onChange } = props;
  return (
    <>
      <WhatFields {...props} />
      <WhenFields {...props} />
      {form.activity === 'publish' && <PublicationFields {...props} />}
      <div className="fields">
        <PeoplePicker
          label={translate('today.session.people')}
          value={form.contacts}
          onChange={(contacts) => onChange({ ...form, contacts })}
        />
        <DealPicker
          label={translate('today.session.deals')}
          value={form.deals}
          onChange={(deals) => onChange({ ...form, deals })}
        />
      </div>
      <TextArea
        label={translate('today.session.note')}
        value={form.note}
        onChange={(note) => onChange({ ...form, note })}
        rows={2}
      />
      <Checkbox isSelected={form.estimated} onChange={(estimated) => onChange({ ...form, estimated })}>
        {translate('today.session.estimated')}
      </Checkbox>
    </>
  );
}

function WhatFields({ form, onChange, channels }: SessionFieldsProps) {
  const translate = useTranslate();
  const chosen = channels.find((channel) => channel.id === form.channelId);
  const groups = channelKinds.map((kind) => ({
    title: translate(`app.kind.${kind}`),
    options: channels
      .filter((channel) => channel.kind === kind && (!channel.archived || channel.id === form.channelId))
      .map((channel) => ({ value: channel.id, label: channel.name, mark: <KindMark kind={kind} /> })),
  }));
  const activities = chosen ? activitiesOf(chosen.kind) : [];
  return (
    <div className="fields">
      <Select
        label={translate('today.session.channel')}
        value={form.channelId}
        groups={groups}
        onChange={(id) => {
          const channel = channels.find((other) => other.id === id);
          if (channel) onChange(withChannel(form, channel));
        }}
      />
      <Select<Activity>
        label={translate('today.session.activity')}
        value={form.activity}
        options={activities.map((activity) => ({
          value: activity,
          label: translate(`app.activity.${activity}`),
        }))}
        onChange={(activity) => onChange({ ...form, activity })}
      />
    </div>
  );
}

function WhenFields({ form, onChange, problems, interval }: SessionFieldsProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const errorOf = (problem: SessionProblem) =>
    problems.includes(problem) ? translate(`today.session.problem.${problem}`) : null;
  const lengthMs = interval ? Date.parse(interval.endAt) - Date.parse(interval.startAt) : 0;
  const isPastMidnight =
    form.endsNextDay || (form.startTime !== null && form.endTime !== null && form.endTime <= form.startTime);
  return (
    <div className="stack">
      <div className="when-fields">
        <DateField
          label={translate('today.session.day')}
          value={form.on}
          onChange={(on) => onChange({ ...form, on })}
          error={errorOf('day')}
        />
        <TimeField
          label={translate('today.session.start')}
          value={form.startTime}
          onChange={(startTime) => onChange({ ...form, startTime })}
          error={errorOf('start')}
        />
        <TimeField
          label={translate('today.session.end')}
          value={form.endTime}
          onChange={(endTime) => onChange({ ...form, endTime })}
          error={errorOf('end') ?? errorOf('order') ?? errorOf('future')}
        />
        {lengthMs > 0 && (
          <p className="when-length soft">
            {translate('today.session.lasts', { duration: formats.duration(lengthMs) })}
          </p>
        )}
      </div>
      {isPastMidnight && (
        <Checkbox
          isSelected={form.endsNextDay}
          onChange={(endsNextDay) => onChange({ ...form, endsNextDay })}
        >
          {translate('today.session.endsNextDay')}
        </Checkbox>
      )}
    </div>
  );
}

function PublicationFields({ form, onChange, problems }: SessionFieldsProps) {
  const translate = useTranslate();
  return (
    <div className="stack">
      <div className="fields">
        <TextField
          label={translate('today.session.publicationTitle')}
          value={form.publicationTitle}
          onChange={(publicationTitle) => onChange({ ...form, publicationTitle })}
          error={problems.includes('publication') ? translate('today.session.problem.publication') : null}
        />
        <TextField
          type="url"
          label={translate('today.session.publicationUrl')}
          value={form.publicationUrl}
          onChange={(publicationUrl) => onChange({ ...form, publicationUrl })}
        />
      </div>
      <Checkbox isSelected={form.onTopic} onChange={(onTopic) => onChange({ ...form, onTopic })}>
        {translate('today.session.onTopic')}
      </Checkbox>
    </div>
  );
}
