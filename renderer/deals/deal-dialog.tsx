import { useState } from 'react';
import type { DealRow } from '../../main/contract/views.ts';
import type { Billing, DealStage } from '../../main/journal/types.ts';
import type { TranslationKey } from '../../main/language/catalogue.ts';
import { useCommand, useView } from '../bridge.ts';
import { Button } from '../ui/button.tsx';
import { DateField } from '../ui/date-field.tsx';
import { Dialog, DialogBody, DialogFooter, DialogForm } from '../ui/dialog.tsx';
import { useFirstProblem } from '../ui/first-problem.ts';
import { useTranslate } from '../ui/language.tsx';
import { MoneyField } from '../ui/money-field.tsx';
import { PeoplePicker } from '../ui/people-picker.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { TextArea, TextField } from '../ui/text-field.tsx';
import { announce } from '../ui/toast-queue.ts';
import { type DealForm, type DealProblem, toDealDraft, toDealForm, toDealProblems } from './deal-form.ts';
import { OriginQuestion } from './origin-question.tsx';

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
  const fields = { form, change, errorOf };
  return (
    <Dialog
      title={translate(deal ? 'deals.form.editTitle' : 'deals.form.addTitle')}
      isOpen
      onClose={onClose}
      width="wide"
    >
      <DialogForm onSubmit={submit}>
        <DialogBody>
          <TextField
            label={translate('deals.form.title')}
            hint={translate('deals.form.titleHint')}
            value={form.title}
            onChange={(title) => change({ title })}
            error={errorOf('title')}
            autoFocus
          />
          <PeoplePicker
            label={translate('deals.form.people')}
            value={form.contacts}
            onChange={(contacts) => change({ contacts })}
          />
          <MoneyFields {...fields} />
          <OriginQuestion
            value={form.declaredOrigin}
            onChange={(declaredOrigin) => change({ declaredOrigin })}
            error={errorOf('origin')}
          />
          <ProgressFields {...fields} deal={deal} />
          <TextArea
            label={translate('deals.form.note')}
            value={form.note}
            onChange={(note) => change({ note })}
            rows={2}
          />
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
  form: DealForm;
  change: (changes: Partial<DealForm>) => void;
  errorOf: (problem: DealProblem) => string | null;
}

function MoneyFields({ form, change, errorOf }: FieldsProps) {
  const translate = useTranslate();
  return (
    <>
      <div className="fields">
        <MoneyField
          label={translate('deals.form.amount')}
          valueCents={form.amountCents}
          onChange={(amountCents) => change({ amountCents })}
          error={errorOf('amount')}
        />
        <Segmented<Billing>
          label={translate('deals.form.billing')}
          value={form.billing}
          onChange={(billing) => change({ billing })}
          options={[
            { value: 'once', label: translate('deals.form.once') },
            { value: 'monthly', label: translate('deals.form.monthly') },
          ]}
        />
      </div>
      {form.billing === 'monthly' && (
        <div className="fields">
          <DateField
            label={translate('deals.form.startsOn')}
            hint={translate('deals.form.startsOnHint')}
            value={form.startsOn}
            onChange={(startsOn) => change({ startsOn })}
          />
          <DateField
            label={translate('deals.form.endsOn')}
            hint={translate('deals.form.endsOnHint')}
            value={form.endsOn}
            onChange={(endsOn) => change({ endsOn })}
            error={errorOf('endsOn')}
          />
        </div>
      )}
    </>
  );
}

const stages = ['lead', 'talk', 'proposal', 'negotiation'] as const satisfies DealStage[];

function ProgressFields({ form, change, errorOf, deal }: FieldsProps & { deal: DealRow | null }) {
  const translate = useTranslate();
  const isOpen = !deal || deal.status === 'open';
  return (
    <>
      {isOpen && (
        <Segmented<DealStage>
          label={translate('deals.form.stage')}
          value={form.stage}
          onChange={(stage) => change({ stage })}
          options={stages.map((value) => ({ value, label: translate(`deals.stage.${value}`) }))}
        />
      )}
      <div className="fields">
        <DateField
          label={translate('deals.form.openedOn')}
          value={form.openedOn}
          onChange={(openedOn) => change({ openedOn })}
          error={errorOf('openedOn')}
        />
        {!isOpen && (
          <DateField
            label={translate(deal.status === 'won' ? 'deals.form.closedOnWon' : 'deals.form.closedOnLost')}
            value={form.closedOn}
            onChange={(closedOn) => change({ closedOn })}
            error={errorOf('closedOn')}
          />
        )}
      </div>
      {deal?.status === 'lost' && (
        <TextField
          label={translate('deals.form.lossReason')}
          value={form.lossReason}
          onChange={(lossReason) => change({ lossReason })}
        />
      )}
      <div className="fields">
        <TextField
          label={translate('deals.form.nextStep')}
          hint={translate('deals.form.nextStepHint')}
          value={form.nextWhat}
          onChange={(nextWhat) => change({ nextWhat })}
        />
        <DateField
          label={translate('deals.form.nextStepOn')}
          value={form.nextOn}
          onChange={(nextOn) => change({ nextOn })}
        />
      </div>
    </>
  );
}
