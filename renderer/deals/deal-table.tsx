import { Link } from 'wouter';
import type { DealRow } from '../../main/contract/views.ts';
import { useFormats, useTranslate } from '../ui/language.tsx';
import '../ui/table.css';
import { DealAmount, DealAmounts } from './deal-amount.tsx';
import type { DealGroup } from './deal-groups.ts';
import { DealOrigin } from './deal-origin.tsx';

/** Every deal in one table, so that amounts line up; a heading row opens each stage, then those won, then those lost. */
export function DealTable({ groups }: { groups: readonly DealGroup[] }) {
  const translate = useTranslate();
  return (
    <div className="table-scroll">
      <table className="table deal-table" aria-label={translate('deals.title')}>
        <thead>
          <tr>
            <th scope="col">{translate('deals.column.deal')}</th>
            <th scope="col">{translate('deals.column.origin')}</th>
            <th scope="col" className="number">
              {translate('deals.column.hours')}
            </th>
            <th scope="col" className="number">
              {translate('deals.column.amount')}
            </th>
          </tr>
        </thead>
        {groups.map((group) => (
          <DealLines key={group.key} group={group} />
        ))}
      </table>
    </div>
  );
}

function DealLines({ group: { key, rows, totals } }: { group: DealGroup }) {
  const translate = useTranslate();
  const formats = useFormats();
  const title =
    key === 'won' || key === 'lost' ? translate(`deals.status.${key}`) : translate(`deals.stage.${key}`);
  return (
    <tbody>
      <tr className="deal-group">
        <th scope="rowgroup" colSpan={3}>
          <h2>{title}</h2>
          <span className="soft small">
            {translate('deals.groupCount', { count: rows.length, number: formats.number(rows.length) })}
          </span>
        </th>
        <td className="number">
          <DealAmounts totals={totals} />
        </td>
      </tr>
      {rows.map((row) => (
        <DealLine key={row.id} row={row} />
      ))}
    </tbody>
  );
}

function DealLine({ row }: { row: DealRow }) {
  const translate = useTranslate();
  const formats = useFormats();
  const people = row.contacts.map((contact) => contact.name).join(', ');
  const { nextStep } = row;
  const dayWords = ({ status, openedOn, closedOn }: DealRow) =>
    status === 'open' || closedOn === undefined
      ? translate('deals.day.open', { day: formats.day(openedOn) })
      : translate(`deals.day.${status}`, { day: formats.day(closedOn) });
  const next = nextStep?.on
    ? translate('deals.nextStepOn', { what: nextStep.what, day: formats.day(nextStep.on) })
    : nextStep?.what;
  return (
    <tr>
      <th scope="row">
        <Link href={`/deals/${encodeURIComponent(row.id)}`} className="deal-link">
          {row.title}
        </Link>
        {people && <span className="deal-people">{people}</span>}
        {row.status === 'open' && (
          <span className="deal-people">{next ?? translate('deals.noNextStep')}</span>
        )}
      </th>
      <td>
        <DealOrigin deal={row} />
        <span className="deal-people">{dayWords(row)}</span>
      </td>
      <td className="number">
        {row.spentMs > 0 ? formats.duration(row.spentMs) : <span className="soft">0</span>}
      </td>
      <td className="number">
        <span className="deal-amount">
          <DealAmount deal={row} />
        </span>
        {row.billing === 'monthly' && row.earnedCents > 0 && (
          <span className="deal-earned">
            {translate('deals.earnedSoFar', { amount: formats.money(row.earnedCents) })}
          </span>
        )}
      </td>
    </tr>
  );
}
