import { useView } from '../bridge.ts';
import { toChannelGroups } from '../ui/channel-options.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { DateField } from '../ui/date-field.tsx';
import { useTranslate } from '../ui/language.tsx';
import { Select } from '../ui/select.tsx';
import { TextArea, TextField } from '../ui/text-field.tsx';
import './contact-fields.css';
import type { ContactForm } from './contact-form.ts';

interface FieldsProps {
  form: ContactForm;
  change: (changes: Partial<ContactForm>) => void;
}

/** The name, and where the person comes from. */
export function NameFields({ form, change, error }: FieldsProps & { error: string | null }) {
  const translate = useTranslate();
  return (
    <>
      <p className="soft">{translate('contacts.form.nameHint')}</p>
      <div className="fields">
        <TextField
          label={translate('contacts.form.firstName')}
          value={form.firstName}
          onChange={(firstName) => change({ firstName })}
          error={error}
          autoFocus
        />
        <TextField
          label={translate('contacts.form.lastName')}
          value={form.lastName}
          onChange={(lastName) => change({ lastName })}
        />
      </div>
      <OriginFields form={form} change={change} />
    </>
  );
}

const unknownOrigin = 'none';

function OriginFields({ form, change }: FieldsProps) {
  const translate = useTranslate();
  const channels = useView('viewSettings', null).data?.channels ?? [];
  const groups = toChannelGroups(channels, form.originId, translate);
  return (
    <div className="fields">
      <Select
        label={translate('contacts.form.origin')}
        value={form.originId === '' ? unknownOrigin : form.originId}
        onChange={(originId) => change({ originId: originId === unknownOrigin ? '' : originId })}
        groups={[
          {
            title: translate('contacts.form.originNoneGroup'),
            options: [{ value: unknownOrigin, label: translate('contacts.form.originNone') }],
          },
          ...groups,
        ]}
      />
      <DateField
        label={translate('contacts.form.originOn')}
        value={form.originOn}
        onChange={(originOn) => change({ originOn })}
      />
    </div>
  );
}

/** Everything else; none of it is needed to save. */
export function MoreFields({ form, change }: FieldsProps) {
  const translate = useTranslate();
  return (
    <>
      <div className="fields">
        <TextField
          label={translate('contacts.form.company')}
          value={form.company}
          onChange={(company) => change({ company })}
        />
        <TextField
          label={translate('contacts.form.position')}
          value={form.position}
          onChange={(position) => change({ position })}
        />
      </div>
      <div className="fields">
        <DateField
          label={translate('contacts.form.metOn')}
          value={form.metOn}
          onChange={(metOn) => change({ metOn })}
        />
        <div className="contact-target-field">
          <Checkbox isSelected={form.target} onChange={(target) => change({ target })}>
            {translate('contacts.form.target')}
          </Checkbox>
        </div>
      </div>
      <div className="fields">
        <TextField
          label={translate('contacts.form.email')}
          type="email"
          value={form.email}
          onChange={(email) => change({ email })}
        />
        <TextField
          label={translate('contacts.form.phone')}
          type="tel"
          value={form.phone}
          onChange={(phone) => change({ phone })}
        />
      </div>
      <NotesFields form={form} change={change} />
    </>
  );
}

function NotesFields({ form, change }: FieldsProps) {
  const translate = useTranslate();
  return (
    <>
      <TextField
        label={translate('contacts.form.url')}
        type="url"
        value={form.url}
        onChange={(url) => change({ url })}
      />
      <TextField
        label={translate('contacts.form.tags')}
        hint={translate('contacts.form.tagsHint')}
        value={form.tags}
        onChange={(tags) => change({ tags })}
      />
      <div className="fields">
        <TextField
          label={translate('contacts.form.nextStep')}
          hint={translate('contacts.form.nextStepHint')}
          value={form.nextWhat}
          onChange={(nextWhat) => change({ nextWhat })}
        />
        <DateField
          label={translate('contacts.form.nextStepOn')}
          value={form.nextOn}
          onChange={(nextOn) => change({ nextOn })}
        />
      </div>
      <TextArea
        label={translate('contacts.form.note')}
        value={form.note}
        onChange={(note) => change({ note })}
      />
    </>
  );
}
