import { useState } from 'react';
import { contactName } from '../../main/journal/contact.ts';
import type { Contact } from '../../main/journal/types.ts';
import { useCommand, useView } from '../bridge.ts';
import { Button } from '../ui/button.tsx';
import { toChannelGroups } from '../ui/channel-options.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { DateField } from '../ui/date-field.tsx';
import { Dialog, DialogBody, DialogFooter, DialogForm } from '../ui/dialog.tsx';
import { useFirstProblem } from '../ui/first-problem.ts';
import { useTranslate } from '../ui/language.tsx';
import { Select } from '../ui/select.tsx';
import { TextArea, TextField } from '../ui/text-field.tsx';
import { announce } from '../ui/toast-queue.ts';
import './contact-dialog.css';
import { type ContactForm, hasName, toContactDraft, toContactForm } from './contact-form.ts';

interface ContactDialogProps {
  /** Null for a new one. */
  contact: Contact | null;
  /** What a new one's name starts with. */
  typedName?: string;
  onClose: () => void;
  onSaved: (id: string) => void;
}

/** Adds a person by name alone, or edits everything known about one. */
export function ContactDialog({ contact, typedName = '', onClose, onSaved }: ContactDialogProps) {
  const translate = useTranslate();
  const [form, setForm] = useState(() => toContactForm(contact, typedName));
  const [timesTold, setTimesTold] = useState(0);
  useFirstProblem(timesTold);
  const [isWhole, setIsWhole] = useState(contact !== null);
  const save = useCommand('saveContact');
  const change = (changes: Partial<ContactForm>) => setForm({ ...form, ...changes });
  const submit = () => {
    if (!hasName(form)) {
      setTimesTold(timesTold + 1);
      return;
    }
    save.mutate(toContactDraft(form, contact), {
      onSuccess: (saved) => {
        announce(
          contact ? translate('contacts.saved') : translate('contacts.added', { name: contactName(saved) }),
        );
        onSaved(saved.id);
        onClose();
      },
    });
  };
  return (
    <Dialog
      title={translate(contact ? 'contacts.form.editTitle' : 'contacts.form.addTitle')}
      isOpen
      onClose={onClose}
      width="wide"
    >
      <DialogForm onSubmit={submit}>
        <DialogBody>
          <NameFields
            form={form}
            change={change}
            error={timesTold > 0 && !hasName(form) ? translate('contacts.form.nameMissing') : null}
          />
          {isWhole ? (
            <MoreFields form={form} change={change} />
          ) : (
            <div>
              <Button look="quiet" size="small" onPress={() => setIsWhole(true)}>
                {translate('contacts.form.more')}
              </Button>
            </div>
          )}
        </DialogBody>
        <DialogFooter>
          <Button onPress={onClose}>{translate('app.cancel')}</Button>
          <Button look="primary" type="submit" isPending={save.isPending}>
            {translate('app.save')}
          </Button>
        </DialogFooter>
      </DialogForm>
    </Dialog>
  );
}

interface FieldsProps {
  form: ContactForm;
  change: (changes: Partial<ContactForm>) => void;
}

function NameFields({ form, change, error }: FieldsProps & { error: string | null }) {
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

function MoreFields({ form, change }: FieldsProps) {
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
