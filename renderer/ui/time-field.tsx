import { parseTime } from '@internationalized/date';
import { DateInput, DateSegment, Label, TimeField as AriaTimeField } from 'react-aria-components';
import './field.css';
import './date-field.css';
import { FieldNotes, type FieldTexts } from './text-field.tsx';

export interface TimeFieldProps extends FieldTexts {
  /** `HH:MM`, or null while no whole time is typed. */
  value: string | null;
  onChange: (value: string | null) => void;
  hideLabel?: boolean;
  isDisabled?: boolean;
  autoFocus?: boolean;
}

/** A time of the day on the 24-hour clock. */
export function TimeField({ label, hint, error, value, onChange, hideLabel, ...rest }: TimeFieldProps) {
  return (
    <AriaTimeField
      {...rest}
      className="field"
      value={value ? parseTime(value) : null}
      onChange={(time) => onChange(time ? time.toString().slice(0, 5) : null)}
      hourCycle={24}
      granularity="minute"
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      shouldForceLeadingZeros
    >
      <Label className={hideLabel ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <DateInput className="field-box segments">
        {(segment) => <DateSegment segment={segment} className="segment" />}
      </DateInput>
      <FieldNotes hint={hint} error={error} />
    </AriaTimeField>
  );
}
