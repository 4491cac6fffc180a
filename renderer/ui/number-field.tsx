import { Input, Label, NumberField as AriaNumberField } from 'react-aria-components';
import './field.css';
import { type FieldTexts, FieldNotes } from './text-field.tsx';

export interface NumberFieldProps extends FieldTexts {
  /** Null while nothing is typed. */
  value: number | null;
  onChange: (value: number | null) => void;
  minValue?: number;
  maxValue?: number;
  step?: number;
  /** Shown at the end of the box, such as `min`. */
  unit?: string;
  isDisabled?: boolean;
  hideLabel?: boolean;
}

/** A number, read when the field is left or Enter is pressed. */
export function NumberField({
  label,
  hint,
  error,
  value,
  onChange,
  unit,
  hideLabel,
  ...rest
}: NumberFieldProps) {
  return (
    <AriaNumberField
      {...rest}
      className="field"
      value={value ?? Number.NaN}
      onChange={(typed) => onChange(Number.isNaN(typed) ? null : typed)}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      isWheelDisabled
    >
      <Label className={hideLabel ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <div className="field-box">
        <Input className="number" />
        {unit && (
          <span className="field-unit" aria-hidden="true">
            {unit}
          </span>
        )}
      </div>
      <FieldNotes hint={hint} error={error} />
    </AriaNumberField>
  );
}
