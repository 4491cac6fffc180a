import { useState } from 'react';
import type { Named } from '../../main/contract/views.ts';
import { contactName, splitName } from '../../main/journal/contact.ts';
import { useCommand, useView } from '../bridge.ts';
import { useTranslate } from './language.tsx';
import type { FieldTexts } from './text-field.tsx';
import { TokenPicker } from './token-picker.tsx';

export interface PeoplePickerProps extends FieldTexts {
  value: readonly Named[];
  onChange: (value: Named[]) => void;
  hideLabel?: boolean;
}

/** People by name, found in the contacts; a name that is not there is added by itself. */
export function PeoplePicker({ value, onChange, ...texts }: PeoplePickerProps) {
  const translate = useTranslate();
  const [search, setSearch] = useState('');
  const found = useView(
    'findContacts',
    { search: search.trim() },
    { enabled: search.trim() !== '', keepPrevious: true },
  );
  const save = useCommand('saveContact');
  const add = (name: string) => {
    save.mutate(splitName(name), {
      onSuccess: (contact) => onChange([...value, { id: contact.id, name: contactName(contact) }]),
    });
  };
  return (
    <TokenPicker
      {...texts}
      value={value}
      onChange={onChange}
      search={search}
      onSearchChange={setSearch}
      matches={search.trim() === '' ? [] : (found.data ?? [])}
      placeholder={translate('app.picker.people')}
      onCreate={add}
    />
  );
}
