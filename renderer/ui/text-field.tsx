import type { ReactNode } from 'react';
import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea as AriaTextArea,
  TextField as AriaTextField,
} from 'react-aria-components';
import './field.css';

export interface FieldTexts {
  label: string;
  /** Says what to type; below the field. */
  hint?: string | undefined;
  /** What is wrong and what to do; shown instead of the hint. */
  error?: string | null | undefined;
}

export interface TextFieldProps extends FieldTexts {
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'email' | 'tel' | 'url' | 'search';
  isRequired?: boolean;
  isDisabled?: boolean;
  autoFocus?: boolean;
  placeholder?: string | undefined;
  maxLength?: number;
  /** The label is heard only; say it elsewhere for those who see. */
  hideLabel?: boolean;
  onBlur?: () => void;
}

export function TextField({ label, hint, error, hideLabel, placeholder, ...rest }: TextFieldProps) {
  return (
    <AriaTextField {...rest} className="field" isInvalid={Boolean(error)} validationBehavior="aria">
      <Label className={hideLabel ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <Input className="field-input" {...(placeholder ? { placeholder } : {})} />
      <FieldNotes hint={hint} error={error} />
    </AriaTextField>
  );
}

export interface TextAreaProps extends Omit<TextFieldProps, 'type'> {
  rows?: number;
}

export function TextArea({ label, hint, error, hideLabel, placeholder, rows = 3, ...rest }: TextAreaProps) {
  return (
    <AriaTextField {...rest} className="field" isInvalid={Boolean(error)} validationBehavior="aria">
      <Label className={hideLabel ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <AriaTextArea className="field-area" {...(placeholder ? { placeholder } : {})} rows={rows} />
      <FieldNotes hint={hint} error={error} />
    </AriaTextField>
  );
}

/** The hint, or what is wrong, wired to the field around it. */
export function FieldNotes({ hint, error }: { hint?: ReactNode; error?: string | null | undefined }) {
  if (error) return <FieldError className="field-error">{error}</FieldError>;
  if (!hint) return null;
  return (
    <Text slot="description" className="field-hint">
      {hint}
    </Text>
  );
}
