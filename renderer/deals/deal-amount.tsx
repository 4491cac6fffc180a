import type { DealRow } from '../../main/contract/views.ts';
import { useFormats, useTranslate } from '../ui/language.tsx';
import type { DealTotals } from './deal-groups.ts';

/** A deal's amount, and "per month" where it is. */
export function DealAmount({ deal }: { deal: Pick<DealRow, 'amountCents' | 'billing'> }) {
  const translate = useTranslate();
  const formats = useFormats();
  const amount = formats.money(deal.amountCents);
  return deal.billing === 'monthly' ? translate('deals.perMonth', { amount }) : amount;
}

/** Amounts paid once, then amounts per month, each left out where there is none. */
export function DealAmounts({ totals }: { totals: DealTotals }) {
  const translate = useTranslate();
  const formats = useFormats();
  const { onceCents, monthlyCents } = totals;
  return (
    <>
      {(onceCents > 0 || monthlyCents === 0) && <span className="deal-sum">{formats.money(onceCents)}</span>}{' '}
      {monthlyCents > 0 && (
        <span className="deal-sum">
          {translate('deals.perMonth', { amount: formats.money(monthlyCents) })}
        </span>
      )}
    </>
  );
}
