import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  Header,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  Select as AriaSelect,
  SelectValue,
} from 'react-aria-components';
import './field.css';
import './popover.css';
import './select.css';
import { FieldNotes, type FieldTexts } from './text-field.tsx';

export interface SelectOption<Value extends string> {
  value: Value;
  label: string;
  /** Drawn before the label, such as a kind mark. */
  mark?: ReactNode;
}

export interface SelectGroup<Value extends string> {
  title: string;
  options: readonly SelectOption<Value>[];
}

export interface SelectProps<Value extends string> extends FieldTexts {
  /** Null while nothing is chosen. */
  value: Value | null;
  onChange: (value: Value) => void;
  /** Either one list, or lists with titles. */
  options?: readonly SelectOption<Value>[];
  groups?: readonly SelectGroup<Value>[];
  placeholder?: string;
  hideLabel?: boolean;
  isRequired?: boolean;
  isDisabled?: boolean;
}

export function Select<Value extends string>({
  label,
  hint,
  error,
  value,
  onChange,
  options,
  groups,
  hideLabel,
  placeholder,
  ...rest
}: SelectProps<Value>) {
  return (
    <AriaSelect
      {...rest}
      className="field"
      placeholder={placeholder ?? '—'}
      selectedKey={value}
      onSelectionChange={(key) => {
        if (key !== null) onChange(key as Value);
      }}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
    >
      <Label className={hideLabel ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <AriaButton className="field-box select-box">
        <SelectValue className="select-value" />
        <ChevronDown size={18} strokeWidth={1.75} aria-hidden="true" />
      </AriaButton>
      <FieldNotes hint={hint} error={error} />
      <Popover className="popover">
        <ListBox className="options">
          {options?.map((option) => (
            <SelectItem key={option.value} option={option} />
          ))}
          {groups?.map((group) => (
            <ListBoxSection key={group.title}>
              <Header className="options-title">{group.title}</Header>
              {group.options.map((option) => (
                <SelectItem key={option.value} option={option} />
              ))}
            </ListBoxSection>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

function SelectItem<Value extends string>({ option }: { option: SelectOption<Value> }) {
  return (
    <ListBoxItem id={option.value} textValue={option.label} className="option">
      {option.mark}
      {option.label}
    </ListBoxItem>
  );
}
