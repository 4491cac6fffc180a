import type { ReactNode } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import './field.css';
import './segmented.css';

export interface SegmentedOption<Value extends string> {
  value: Value;
  label: ReactNode;
}

export interface SegmentedProps<Value extends string> {
  label: string;
  /** Null while nothing is chosen. */
  value: Value | null;
  onChange: (value: Value) => void;
  options: readonly SegmentedOption<Value>[];
  hideLabel?: boolean;
  isDisabled?: boolean;
}

/** One of a few, all in sight; arrow keys move between them. */
export function Segmented<Value extends string>({
  label,
  options,
  hideLabel,
  onChange,
  ...rest
}: SegmentedProps<Value>) {
  return (
    <RadioGroup
      {...rest}
      className="field"
      orientation="horizontal"
      onChange={(value) => onChange(value as Value)}
    >
      <Label className={hideLabel ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <div className="segmented">
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className="segmented-option">
            {option.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
