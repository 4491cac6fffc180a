import { useState } from 'react';
import type { Named } from '../../main/contract/views.ts';
import { foldText } from '../../main/journal/search.ts';
import { useView } from '../bridge.ts';
import { useTranslate } from './language.tsx';
import type { FieldTexts } from './text-field.tsx';
import { TokenPicker } from './token-picker.tsx';

export interface DealPickerProps extends FieldTexts {
  value: readonly Named[];
  onChange: (value: Named[]) => void;
  hideLabel?: boolean;
}

const shownMatches = 20;

/** Deals by title: the open ones are offered at once, others by typing. */
export function DealPicker({ value, onChange, ...texts }: DealPickerProps) {
  const translate = useTranslate();
  const [search, setSearch] = useState('');
  const deals = useView('viewDeals', null);
  const typed = foldText(search.trim());
  const matches = (deals.data?.rows ?? [])
    .filter((deal) => (typed === '' ? deal.status === 'open' : foldText(deal.title).includes(typed)))
    .slice(0, shownMatches)
    .map((deal) => ({ id: deal.id, name: deal.title }));
  return (
    <TokenPicker
      {...texts}
      value={value}
      onChange={onChange}
      search={search}
      onSearchChange={setSearch}
      matches={matches}
      placeholder={translate('app.picker.deals')}
    />
  );
}
