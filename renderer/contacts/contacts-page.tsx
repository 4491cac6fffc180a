import { Search, UserPlus } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { Link, useLocation, useRoute } from 'wouter';
import type { ContactsPage as ContactsAnswer, ContactsQuery } from '../../main/contract/views.ts';
import { useView } from '../bridge.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useFormats, useTranslate } from '../ui/language.tsx';
import { Page } from '../ui/page.tsx';
import { Refusal } from '../ui/refusal.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { TextField } from '../ui/text-field.tsx';
import { ContactCard } from './contact-card.tsx';
import { chunkSize } from './contact-chunks.ts';
import { ContactDialog } from './contact-dialog.tsx';
import { ContactList } from './contact-list.tsx';
import './contacts-page.css';

const filters = ['all', 'met', 'unmet', 'target'] as const;
type Filter = (typeof filters)[number];

const filterQueries = {
  all: {},
  met: { met: true },
  unmet: { met: false },
  target: { target: true },
} as const satisfies Record<Filter, Pick<ContactsQuery, 'met' | 'target'>>;

/** Everyone, and the one goal: who has been met in real life. One person's card opens beside the list. */
export function ContactsPage() {
  const translate = useTranslate();
  const [, navigate] = useLocation();
  const [, route] = useRoute('/contacts/:id');
  const [search, setSearch] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const [isAdding, setIsAdding] = useState(false);
  const soughtNow = useDeferredValue(search.trim());
  const query = { ...(soughtNow === '' ? {} : { search: soughtNow }), ...filterQueries[filter] };
  const first = useView('viewContacts', { ...query, offset: 0, limit: chunkSize }, { keepPrevious: true });
  const openId = route?.id ? decodeURIComponent(route.id) : null;
  const open = (id: string | null) =>
    navigate(id === null ? '/contacts' : `/contacts/${encodeURIComponent(id)}`);
  const showAll = () => {
    setSearch('');
    setFilter('all');
  };
  return (
    <Page
      title={translate('contacts.title')}
      summary={first.data && first.data.all > 0 ? <Summary counts={first.data} /> : null}
      actions={
        <Button look="primary" icon={UserPlus} onPress={() => setIsAdding(true)}>
          {translate('contacts.add')}
        </Button>
      }
    >
      {first.error && <Refusal failure={first.error} />}
      {first.data?.all === 0 && <NoContacts />}
      {first.data && first.data.all > 0 && (
        <div className="contacts" data-open={openId !== null}>
          <div className="contacts-main">
            <Tools search={search} onSearch={setSearch} filter={filter} onFilter={setFilter} />
            <Matches
              total={first.data.total}
              isNarrowed={soughtNow !== '' || filter !== 'all'}
              onShowAll={showAll}
            />
            <ContactList query={query} total={first.data.total} openId={openId} onOpen={open} />
          </div>
          {openId !== null && <ContactCard key={openId} id={openId} onClose={() => open(null)} />}
        </div>
      )}
      {isAdding && (
        <ContactDialog
          contact={null}
          typedName={first.data?.total === 0 ? search : ''}
          onClose={() => setIsAdding(false)}
          onSaved={open}
        />
      )}
    </Page>
  );
}

interface ToolsProps {
  search: string;
  onSearch: (search: string) => void;
  filter: Filter;
  onFilter: (filter: Filter) => void;
}

function Tools({ search, onSearch, filter, onFilter }: ToolsProps) {
  const translate = useTranslate();
  return (
    <div className="contacts-tools">
      <div className="contacts-search">
        <Search size={18} strokeWidth={1.75} aria-hidden="true" />
        <TextField
          label={translate('contacts.search')}
          hideLabel
          type="search"
          value={search}
          onChange={onSearch}
          placeholder={translate('contacts.searchHint')}
        />
      </div>
      <Segmented
        label={translate('contacts.filter.label')}
        hideLabel
        value={filter}
        onChange={onFilter}
        options={filters.map((value) => ({ value, label: translate(`contacts.filter.${value}`) }))}
      />
    </div>
  );
}

function Summary({ counts }: { counts: ContactsAnswer }) {
  const translate = useTranslate();
  const formats = useFormats();
  const contacts = translate('contacts.count', { count: counts.all, number: formats.number(counts.all) });
  const met = translate('contacts.metCount', { count: counts.met, number: formats.number(counts.met) });
  return (
    <>
      <span className="contacts-counts">{translate('contacts.summary', { contacts, met })}</span>{' '}
      {translate('contacts.goal')}
    </>
  );
}

function NoContacts() {
  const translate = useTranslate();
  return (
    <EmptyState
      title={translate('contacts.emptyTitle')}
      actions={<Link href="/settings">{translate('contacts.toImport')}</Link>}
    >
      {translate('contacts.empty')}
    </EmptyState>
  );
}

function Matches({
  total,
  isNarrowed,
  onShowAll,
}: {
  total: number;
  isNarrowed: boolean;
  onShowAll: () => void;
}) {
  const translate = useTranslate();
  const formats = useFormats();
  return (
    <div aria-live="polite" className={total === 0 ? 'contacts-none' : 'visually-hidden'}>
      {total === 0 && (
        <>
          <h2>{translate('contacts.noMatch')}</h2>
          <p className="soft">{translate('contacts.noMatchHint')}</p>
          <Button onPress={onShowAll}>{translate('contacts.showAll')}</Button>
        </>
      )}
      {total > 0 &&
        isNarrowed &&
        translate('contacts.shown', { count: total, number: formats.number(total) })}
    </div>
  );
}
