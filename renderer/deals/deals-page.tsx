import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import type { DealsView } from '../../main/contract/views.ts';
import { useView } from '../bridge.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useFormats, useTranslate } from '../ui/language.tsx';
import { Page } from '../ui/page.tsx';
import { Refusal } from '../ui/refusal.tsx';
import { DealAmounts } from './deal-amount.tsx';
import { DealDialog } from './deal-dialog.tsx';
import { toDealGroups, toDealTotals } from './deal-groups.ts';
import { DealPage } from './deal-page.tsx';
import { DealTable } from './deal-table.tsx';
import './deals-page.css';

/** The deals, or one of them. */
export function DealsPage() {
  return (
    <Switch>
      <Route path="/deals/:id">{({ id }) => <DealPage key={id} id={decodeURIComponent(id)} />}</Route>
      <Route>
        <DealsList />
      </Route>
    </Switch>
  );
}

function DealsList() {
  const translate = useTranslate();
  const [, navigate] = useLocation();
  const [isAdding, setIsAdding] = useState(false);
  const deals = useView('viewDeals', null);
  const isEmpty = deals.data?.rows.length === 0;
  return (
    <Page
      title={translate('deals.title')}
      actions={
        <Button look="primary" icon={Plus} onPress={() => setIsAdding(true)}>
          {translate('deals.add')}
        </Button>
      }
    >
      {deals.error && <Refusal failure={deals.error} />}
      {isEmpty && <EmptyState title={translate('deals.emptyTitle')}>{translate('deals.empty')}</EmptyState>}
      {deals.data && !isEmpty && (
        <>
          <Totals view={deals.data} />
          <DealTable groups={toDealGroups(deals.data.rows)} />
        </>
      )}
      {isAdding && (
        <DealDialog
          deal={null}
          onClose={() => setIsAdding(false)}
          onSaved={(id) => navigate(`/deals/${encodeURIComponent(id)}`)}
        />
      )}
    </Page>
  );
}

/** What is open and what is earned, side by side and never added together. */
function Totals({ view }: { view: DealsView }) {
  const translate = useTranslate();
  const formats = useFormats();
  const open = view.rows.filter((row) => row.status === 'open');
  return (
    <div className="deals-totals">
      <dl>
        <div>
          <dt>{translate('deals.openTotal')}</dt>
          <dd className="deals-open">
            <DealAmounts totals={toDealTotals(open)} />
          </dd>
        </div>
        <div>
          <dt>{translate('deals.wonTotal')}</dt>
          <dd>{formats.money(view.wonCents)}</dd>
        </div>
      </dl>
      <p className="soft small">{translate('deals.totalsHint')}</p>
    </div>
  );
}
