import type { DealRow } from '../../main/contract/views.ts';
import type { Billing, DealStage } from '../../main/journal/types.ts';
import { DateField } from '../ui/date-field.tsx';
import { useTranslate } from '../ui/language.tsx';
import { MoneyField } from '../ui/money-field.tsx';
import { PeoplePicker } from '../ui/people-picker.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { TextArea, TextField } from '../ui/text-field.tsx';
import type { DealForm, DealProblem } from './deal-form.ts';
import { OriginQuestion } from './origin-question.tsx';

interface FieldsProps {
  form: DealForm;
  change: (changes: Partial<DealForm>) => void;
  errorOf: (problem: DealProblem) => string | null;
}

/** Every field of a deal, in the order one tells it. */
export function DealFields({ form, change, errorOf, deal }: FieldsProps & { deal: DealRow | null }) {
  const translate = useTranslate();
  return (
    <>
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
      <MoneyFields form={form} change={change} errorOf={errorOf} />
      <OriginQuestion
        value={form.declaredOrigin}
        onChange={(declaredOrigin) => change({ declaredOrigin })}
        error={errorOf('origin')}
      />
      <ProgressFields form={form} change={change} errorOf={errorOf} deal={deal} />
      <TextArea
        label={translate('deals.form.note')}
        value={form.note}
        onChange={(note) => change({ note })}
        rows={2}
      />
    </>
  );
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
