import { ChevronDown } from 'lucide-react';
import {
  Button as AriaButton,
  ComboBox as AriaComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components';
import './field.css';
import './popover.css';
import './date-field.css';
import { useTranslate } from './language.tsx';
import { FieldNotes, type FieldTexts } from './text-field.tsx';

export interface ComboBoxProps extends FieldTexts {
  value: string | null;
  onChange: (value: string) => void;
  options: readonly { value: string; label: string }[];
  hideLabel?: boolean;
}

/** One of many, found by typing. */
export function ComboBox({ label, hint, error, value, onChange, options, hideLabel }: ComboBoxProps) {
  const translate = useTranslate();
  return (
    <AriaComboBox
      className="field"
      defaultItems={options}
      selectedKey={value}
      onSelectionChange={(key) => {
        if (key !== null) onChange(String(key));
      }}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
    >
      <Label className={hideLabel ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <div className="field-box">
        <Input />
        <AriaButton className="date-button">
          <ChevronDown size={18} strokeWidth={1.75} aria-hidden="true" />
        </AriaButton>
      </div>
      <FieldNotes hint={hint} error={error} />
      <Popover className="popover">
        <ListBox
          className="options"
          renderEmptyState={() => <div className="options-empty">{translate('app.picker.noMatch')}</div>}
        >
          {(option: { value: string; label: string }) => (
            <ListBoxItem id={option.value} textValue={option.label} className="option">
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
