import { X } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import type { ShortcutState } from '../../main/contract/preferences.ts';
import { IconButton } from '../ui/button.tsx';
import { useTranslate } from '../ui/language.tsx';
import { toAccelerator, toKeyText } from './accelerator.ts';
import './shortcut-field.css';

interface ShortcutFieldProps {
  label: string;
  value: string | null;
  state: ShortcutState;
  onChange: (accelerator: string | null) => void;
}

const isMac = navigator.platform.startsWith('Mac');

/** A field that takes the keys that are pressed in it. Tab and Escape keep their meaning; Backspace empties it. */
export function ShortcutField({ label, value, state, onChange }: ShortcutFieldProps) {
  const translate = useTranslate();
  const id = useId();
  const [isListening, setListening] = useState(false);
  const take = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') return setListening(false);
    if (event.key === 'Backspace' || event.key === 'Delete') return onChange(null);
    if (!isListening && (event.key === 'Enter' || event.key === ' ')) return setListening(true);
    const accelerator = toAccelerator(event, isMac);
    if (accelerator === null || !isListening) return;
    setListening(false);
    if (accelerator !== value) onChange(accelerator);
  };
  const shown = value === null ? translate('settings.desktop.none') : toKeyText(value, isMac);
  return (
    <div className="field shortcut">
      <span className="field-label" id={`${id}-label`}>
        {label}
      </span>
      <div className="shortcut-row">
        <button
          type="button"
          className="field-input shortcut-keys"
          aria-labelledby={`${id}-label ${id}-keys`}
          aria-describedby={`${id}-state`}
          aria-pressed={isListening}
          onClick={() => setListening(true)}
          onBlur={() => setListening(false)}
          onKeyDown={take}
        >
          <span id={`${id}-keys`}>{isListening ? translate('settings.desktop.press') : shown}</span>
        </button>
        {value !== null && (
          <IconButton
            icon={X}
            label={translate('settings.desktop.clear', { action: label })}
            onPress={() => onChange(null)}
          />
        )}
      </div>
      <span className="field-hint" id={`${id}-state`} data-state={state}>
        {translate(`settings.desktop.states.${state}`)}
      </span>
    </div>
  );
}
