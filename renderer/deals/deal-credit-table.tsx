import type { DealView } from '../../main/contract/views.ts';
import { attributionModels } from '../../main/journal/types.ts';
import { KindMark } from '../ui/kind-mark.tsx';
import { useFormats, useTranslate } from '../ui/language.tsx';
import '../ui/table.css';
import { type CreditColumn, toCreditColumns } from './deal-credit.ts';

/** What each of the seven ways of counting gives to each channel. */
export function DealCreditTable({ view }: { view: DealView }) {
  const translate = useTranslate();
  const formats = useFormats();
  const columns = toCreditColumns(view);
  const amount = formats.money(view.deal.amountCents);
  return (
    <section className="stack deal-section">
      <header>
        <h2 id="deal-credit">{translate('deals.counting.title')}</h2>
        <p className="soft small">
          {translate(
            view.deal.billing === 'monthly' ? 'deals.counting.hintMonthly' : 'deals.counting.hintOnce',
            { amount },
          )}
        </p>
      </header>
      <div className="table-scroll">
        <table className="table deal-credit" aria-labelledby="deal-credit">
          <thead>
            <tr>
              <th scope="col">{translate('deals.counting.way')}</th>
              {columns.map((column) => (
                <th scope="col" className="number" key={column.key}>
                  <ColumnName column={column} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {attributionModels.map((model) => (
              <tr key={model}>
                <th scope="row">
                  {translate(`review.model.${model}`)}
                  <span className="deal-way-hint">{translate(`review.modelHint.${model}`)}</span>
                </th>
                {columns.map((column) => (
                  <td className="number" key={column.key}>
                    {column.creditCents[model] > 0 ? (
                      formats.money(column.creditCents[model])
                    ) : (
                      <span className="soft">0</span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function ColumnName({ column }: { column: CreditColumn }) {
  const translate = useTranslate();
  if (!column.channel)
    return translate(column.key === 'outside' ? 'deals.counting.outside' : 'deals.counting.unattributed');
  return (
    <span className="deal-origin">
      <KindMark kind={column.channel.kind} />
      {column.channel.name}
    </span>
  );
}
