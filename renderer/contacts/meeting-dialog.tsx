import { useState } from 'react';
import type { ContactRow } from '../../main/contract/views.ts';
import type { Contact } from '../../main/journal/types.ts';
import { useCommand, useView } from '../bridge.ts';
import { Button } from '../ui/button.tsx';
import { DateField } from '../ui/date-field.tsx';
import { Dialog, DialogBody, DialogFooter, DialogForm } from '../ui/dialog.tsx';
import { useFormats, useTranslate } from '../ui/language.tsx';
import { announce } from '../ui/toast-queue.ts';
import { toMeetingDraft } from './contact-form.ts';

interface MeetingDialogProps {
  contact: Contact | ContactRow;
  name: string;
  onClose: () => void;
}

/** The day of the first meeting in real life: today, unless another is given. */
export function MeetingDialog({ contact, name, onClose }: MeetingDialogProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const today = useView('viewTimer', null).data?.today ?? null;
  const [typed, setTyped] = useState<string | null | undefined>(contact.metOn);
  const save = useCommand('saveContact');
  const metOn = typed === undefined ? today : typed;
  const keep = (on: string | null) => {
    save.mutate(toMeetingDraft(contact, on), {
      onSuccess: () => {
        announce(
          on
            ? translate('contacts.metSaved', { name, day: formats.day(on) })
            : translate('contacts.metCleared', { name }),
        );
        onClose();
      },
    });
  };
  return (
    <Dialog title={translate('contacts.meetTitle', { name })} isOpen onClose={onClose}>
      <DialogForm onSubmit={() => metOn && keep(metOn)}>
        <DialogBody>
          <DateField
            label={translate('contacts.form.metOn')}
            hint={translate('contacts.meetHint')}
            value={metOn}
            onChange={setTyped}
            {...(today ? { max: today } : {})}
            autoFocus
          />
        </DialogBody>
        <DialogFooter
          start={
            contact.metOn && (
              <Button look="quiet" onPress={() => keep(null)} isPending={save.isPending}>
                {translate('contacts.meetClear')}
              </Button>
            )
          }
        >
          <Button look="primary" type="submit" isDisabled={!metOn || save.isPending}>
            {translate('contacts.meetSave')}
          </Button>
        </DialogFooter>
      </DialogForm>
    </Dialog>
  );
}
