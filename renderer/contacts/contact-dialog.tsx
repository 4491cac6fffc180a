import { useState } from 'react';
import { contactName } from '../../main/journal/contact.ts';
import type { Contact } from '../../main/journal/types.ts';
import { useCommand } from '../bridge.ts';
import { Button } from '../ui/button.tsx';
import { Dialog, DialogBody, DialogFooter, DialogForm } from '../ui/dialog.tsx';
import { useFirstProblem } from '../ui/first-problem.ts';
import { useTranslate } from '../ui/language.tsx';
import { announce } from '../ui/toast-queue.ts';
import { MoreFields, NameFields } from './contact-fields.tsx';
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
