import { useState } from 'react';
import type { DealRow } from '../../main/contract/views.ts';
import { useCommand, useView } from '../bridge.ts';
import { Button } from '../ui/button.tsx';
import { DateField } from '../ui/date-field.tsx';
import { Dialog, DialogBody, DialogFooter, DialogForm } from '../ui/dialog.tsx';
import { useTranslate } from '../ui/language.tsx';
import { TextField } from '../ui/text-field.tsx';
import { announce } from '../ui/toast-queue.ts';
import { toLostDraft, toWonDraft } from './deal-form.ts';

interface CloseDealDialogProps {
  deal: DealRow;
  outcome: 'won' | 'lost';
  onClose: () => void;
}

const words = {
  won: { title: 'deals.winTitle', on: 'deals.winOn', save: 'deals.winSave', saved: 'deals.wonSaved' },
  lost: { title: 'deals.loseTitle', on: 'deals.loseOn', save: 'deals.loseSave', saved: 'deals.lostSaved' },
} as const;

/** Asks when a deal was won, or when and why it was lost. */
export function CloseDealDialog({ deal, outcome, onClose }: CloseDealDialogProps) {
  const translate = useTranslate();
  const today = useView('viewTimer', null).data?.today ?? null;
  const [typed, setTyped] = useState<string | null | undefined>(undefined);
  const [reason, setReason] = useState(deal.lossReason ?? '');
  const save = useCommand('saveDeal');
  const closedOn = typed === undefined ? today : typed;
  const text = words[outcome];
  const submit = () => {
    if (!closedOn) return;
    save.mutate(outcome === 'won' ? toWonDraft(deal, closedOn) : toLostDraft(deal, closedOn, reason), {
      onSuccess: () => {
        announce(translate(text.saved, { title: deal.title }));
        onClose();
      },
    });
  };
  return (
    <Dialog title={translate(text.title)} isOpen onClose={onClose}>
      <DialogForm onSubmit={submit}>
        <DialogBody>
          <p className="soft">{deal.title}</p>
          <DateField label={translate(text.on)} value={closedOn} onChange={setTyped} autoFocus />
          {outcome === 'lost' && (
            <TextField
              label={translate('deals.loseReason')}
              hint={translate('deals.loseReasonHint')}
              value={reason}
              onChange={setReason}
            />
          )}
        </DialogBody>
        <DialogFooter>
          <Button onPress={onClose}>{translate('app.cancel')}</Button>
          <Button look="primary" type="submit" isDisabled={!closedOn || save.isPending}>
            {translate(text.save)}
          </Button>
        </DialogFooter>
      </DialogForm>
    </Dialog>
  );
}
