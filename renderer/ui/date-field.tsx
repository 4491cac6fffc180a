import { parseDate } from '@internationalized/date';
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react';
import {
  Button as AriaButton,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  Label,
  Popover,
} from 'react-aria-components';
import './field.css';
import './date-field.css';
import { FieldNotes, type FieldTexts } from './text-field.tsx';

export interface DateFieldProps extends FieldTexts {
  /** `YYYY-MM-DD`, or null while no whole day is typed. */
  value: string | null;
  onChange: (value: string | null) => void;
  min?: string;
  max?: string;
  hideLabel?: boolean;
  isRequired?: boolean;
  isDisabled?: boolean;
  autoFocus?: boolean;
}

/** A calendar day, typed in the order of the language or picked from a month. */
export function DateField({
  label,
  hint,
  error,
  value,
  onChange,
  min,
  max,
  hideLabel,
  ...rest
}: DateFieldProps) {
  return (
    <DatePicker
      {...rest}
      className="field"
      value={value ? parseDate(value) : null}
      onChange={(day) => onChange(day ? day.toString() : null)}
      {...(min ? { minValue: parseDate(min) } : {})}
      {...(max ? { maxValue: parseDate(max) } : {})}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      shouldForceLeadingZeros
    >
      <Label className={hideLabel ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <Group className="field-box date-box">
        <DateInput className="segments">
          {(segment) => <DateSegment segment={segment} className="segment" />}
        </DateInput>
        <AriaButton className="date-button">
          <CalendarDays size={18} strokeWidth={1.75} aria-hidden="true" />
        </AriaButton>
      </Group>
      <FieldNotes hint={hint} error={error} />
      <Popover className="popover calendar-popover">
        <Dialog className="calendar-dialog">
          <MonthCalendar />
        </Dialog>
      </Popover>
    </DatePicker>
  );
}

function MonthCalendar() {
  return (
    <Calendar className="calendar">
      <header className="calendar-header">
        <AriaButton slot="previous" className="icon-button">
          <ChevronLeft size={18} aria-hidden="true" />
        </AriaButton>
        <Heading className="calendar-title" />
        <AriaButton slot="next" className="icon-button">
          <ChevronRight size={18} aria-hidden="true" />
        </AriaButton>
      </header>
      <CalendarGrid weekdayStyle="short">
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className="calendar-weekday">{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>{(date) => <CalendarCell date={date} className="calendar-day" />}</CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}
