import { useState } from 'react';
import { Input, Label, TextField as AriaTextField } from 'react-aria-components';
import type { Language } from '../../main/journal/types.ts';
import './field.css';
import { useLanguage, useTranslate } from './language.tsx';
import { type AmountMarks, toCents, toTypedAmount } from './money-text.ts';
import { type FieldTexts, FieldNotes } from './text-field.tsx';

export interface MoneyFieldProps extends FieldTexts {
  /** Null while nothing is typed, or what is typed is no amount. */
  valueCents: number | null;
  onChange: (valueCents: number | null) => void;
  /** Called when the field is left or Enter is pressed, with the amount as it then is. */
  onCommit?: (valueCents: number | null) => void;
  /** `€` unless given, such as `€ / h`. */
  unit?: string;
  hideLabel?: boolean;
  isRequired?: boolean;
  isDisabled?: boolean;
  autoFocus?: boolean;
}

const amountMarks: Record<Language, AmountMarks> = {
  fr: { decimal: ',', thousands: '\u202f' },
  en: { decimal: '.', thousands: ',' },
};

/** An amount in euros, typed with a comma or a point; whole cents outside. */
export function MoneyField({
  label,
  hint,
  error,
  valueCents,
  onChange,
  onCommit,
  unit = '€',
  hideLabel,
  ...rest
}: MoneyFieldProps) {
  const translate = useTranslate();
  const marks = amountMarks[useLanguage()];
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? toTypedAmount(valueCents, marks);
  const isUnreadable = typed !== null && typed.trim() !== '' && toCents(typed) === null;
  const commit = () => {
    if (isUnreadable) return;
    if (typed !== null) onCommit?.(toCents(typed));
    setTyped(null);
  };
  const shownError = error ?? (isUnreadable ? translate('app.field.amountInvalid') : null);
  return (
    <AriaTextField
      {...rest}
      className="field"
      value={text}
      onChange={(changed) => {
        setTyped(changed);
        onChange(toCents(changed));
      }}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
      }}
      isInvalid={Boolean(shownError)}
      validationBehavior="aria"
    >
      <Label className={hideLabel ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <div className="field-box">
        <Input className="number" inputMode="decimal" />
        <span className="field-unit" aria-hidden="true">
          {unit}
        </span>
      </div>
      <FieldNotes hint={hint} error={shownError} />
    </AriaTextField>
  );
}
