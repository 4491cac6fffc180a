import { Plus, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import {
  Button as AriaButton,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Tag,
  TagGroup,
  TagList,
} from 'react-aria-components';
import type { Named } from '../../main/contract/views.ts';
import './field.css';
import './popover.css';
import './token-picker.css';
import { useTranslate } from './language.tsx';
import { FieldNotes, type FieldTexts } from './text-field.tsx';

interface TokenPickerProps extends FieldTexts {
  value: readonly Named[];
  onChange: (value: Named[]) => void;
  search: string;
  onSearchChange: (search: string) => void;
  /** What matches the search; those chosen are left out here. */
  matches: readonly Named[];
  placeholder: string;
  /** Offers to add what was typed under its own name. */
  onCreate?: ((name: string) => void) | undefined;
  hideLabel?: boolean | undefined;
}

const createKey = '+';

/** Several things by name: each chosen one a chip, others found by typing. */
export function TokenPicker(props: TokenPickerProps) {
  const { label, hint, error, search, onSearchChange, placeholder, hideLabel } = props;
  const { items, pick } = useOffers(props);
  const isTyped = search.trim() !== '';
  const pickFirst = (event: KeyboardEvent<HTMLInputElement>) => {
    const first = items[0];
    const isOnOption = event.currentTarget.hasAttribute('aria-activedescendant');
    if (event.key !== 'Enter' || !isTyped || !first || isOnOption) return;
    event.preventDefault();
    event.stopPropagation();
    pick(first.id);
  };
  return (
    <div className="token-picker">
      <ComboBox
        className="field"
        items={items}
        selectedKey={null}
        inputValue={search}
        onInputChange={onSearchChange}
        onSelectionChange={(key) => {
          if (key !== null) pick(String(key));
        }}
        menuTrigger="focus"
        allowsEmptyCollection={isTyped}
        isInvalid={Boolean(error)}
        validationBehavior="aria"
      >
        <Label className={hideLabel ? 'visually-hidden' : 'field-label'}>{label}</Label>
        <Input className="field-input" placeholder={placeholder} onKeyDownCapture={pickFirst} />
        <FieldNotes hint={hint} error={error} />
        <Offers />
      </ComboBox>
      <Chips label={label} value={props.value} onChange={props.onChange} />
    </div>
  );
}

/** What can be picked now, and picking it. */
function useOffers({ value, onChange, search, onSearchChange, matches, onCreate }: TokenPickerProps) {
  const translate = useTranslate();
  const chosen = new Set(value.map((item) => item.id));
  const left = matches.filter((item) => !chosen.has(item.id));
  const typed = search.trim();
  const items = [...left];
  if (onCreate && typed !== '')
    items.push({ id: createKey, name: translate('app.picker.create', { name: typed }) });
  const pick = (id: string) => {
    const item = left.find((other) => other.id === id);
    if (item) onChange([...value, item]);
    else if (id === createKey) onCreate?.(typed);
    onSearchChange('');
  };
  return { items, pick };
}

function Offers() {
  const translate = useTranslate();
  return (
    <Popover className="popover">
      <ListBox
        className="options"
        renderEmptyState={() => <div className="options-empty">{translate('app.picker.noMatch')}</div>}
      >
        {(item: Named) => (
          <ListBoxItem id={item.id} textValue={item.name} className="option">
            {item.id === createKey && <Plus size={18} strokeWidth={1.75} aria-hidden="true" />}
            {item.name}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  );
}

function Chips({
  label,
  value,
  onChange,
}: {
  label: string;
  value: readonly Named[];
  onChange: (value: Named[]) => void;
}) {
  const translate = useTranslate();
  if (value.length === 0) return null;
  return (
    <TagGroup aria-label={label} onRemove={(keys) => onChange(value.filter((item) => !keys.has(item.id)))}>
      <TagList className="chips">
        {value.map((item) => (
          <Tag key={item.id} id={item.id} textValue={item.name} className="chip">
            {item.name}
            <AriaButton
              slot="remove"
              className="chip-remove"
              aria-label={translate('app.picker.remove', { name: item.name })}
            >
              <X size={14} strokeWidth={2} aria-hidden="true" />
            </AriaButton>
          </Tag>
        ))}
      </TagList>
    </TagGroup>
  );
}
