import { useState } from 'react';
import type { DealRow } from '../../main/contract/views.ts';
import type { TranslationKey } from '../../main/language/catalogue.ts';
import { useCommand, useView } from '../bridge.ts';
import { Button } from '../ui/button.tsx';
import { Dialog, DialogBody, DialogFooter, DialogForm } from '../ui/dialog.tsx';
import { useFirstProblem } from '../ui/first-problem.ts';
import { useTranslate } from '../ui/language.tsx';
import { announce } from '../ui/toast-queue.ts';
import { DealFields } from './deal-fields.tsx';
import { type DealForm, type DealProblem, toDealDraft, toDealForm, toDealProblems } from './deal-form.ts';

interface DealDialogProps {
  /** Null for a new one. */
  deal: DealRow | null;
  onClose: () => void;
  onSaved: (id: string) => void;
}

/** Waits for the current day, then adds or edits a deal. */
export function DealDialog(props: DealDialogProps) {
  const today = useView('viewTimer', null).data?.today;
  return today === undefined ? null : <DealDialogOn today={today} {...props} />;
}

const problemWords: Record<DealProblem, TranslationKey> = {
  title: 'deals.form.titleMissing',
  amount: 'deals.form.amountInvalid',
  openedOn: 'deals.form.dayMissing',
  closedOn: 'deals.form.dayMissing',
  endsOn: 'deals.form.endBeforeStart',
  origin: 'deals.form.originMissing',
};

function DealDialogOn({ today, deal, onClose, onSaved }: DealDialogProps & { today: string }) {
  const translate = useTranslate();
  const [form, setForm] = useState(() => toDealForm(deal, today));
  const [timesTold, setTimesTold] = useState(0);
  useFirstProblem(timesTold);
  const save = useCommand('saveDeal');
  const problems = toDealProblems(form, deal);
  const change = (changes: Partial<DealForm>) => setForm({ ...form, ...changes });
  const errorOf = (problem: DealProblem) =>
    timesTold > 0 && problems.includes(problem) ? translate(problemWords[problem]) : null;
  const submit = () => {
    if (problems.length > 0) {
      setTimesTold(timesTold + 1);
      return;
    }
    save.mutate(toDealDraft(form, deal), {
      onSuccess: (saved) => {
        announce(deal ? translate('deals.saved') : translate('deals.added', { title: saved.title }));
        onClose();
        onSaved(saved.id);
      },
    });
  };
  return (
    <Dialog
      title={translate(deal ? 'deals.form.editTitle' : 'deals.form.addTitle')}
      isOpen
      onClose={onClose}
      width="wide"
    >
      <DialogForm onSubmit={submit}>
        <DialogBody>
          <DealFields form={form} change={change} errorOf={errorOf} deal={deal} />
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
