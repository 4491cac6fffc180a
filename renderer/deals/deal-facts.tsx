import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { DealRow } from '../../main/contract/views.ts';
import { useFormats, useTranslate } from '../ui/language.tsx';
import { DealAmount } from './deal-amount.tsx';
import { DealOrigin } from './deal-origin.tsx';

/** What is known of a deal, in the order one asks. */
export function DealFacts({ deal }: { deal: DealRow }) {
  const translate = useTranslate();
  const formats = useFormats();
  return (
    <dl className="deal-facts card">
      <Fact term={translate('deals.page.amount')} isLarge>
        <DealAmount deal={deal} />
      </Fact>
      {deal.status === 'won' && (
        <Fact term={translate('deals.page.earned')} isLarge>
          {formats.money(deal.earnedCents)}
        </Fact>
      )}
      <Fact term={translate('deals.page.origin')}>
        <DealOrigin deal={deal} />
      </Fact>
      <Fact term={translate('deals.page.people')}>
        <People deal={deal} />
      </Fact>
      {deal.status === 'open' && deal.stage && (
        <Fact term={translate('deals.page.stage')}>{translate(`deals.stage.${deal.stage}`)}</Fact>
      )}
      <Fact term={translate('deals.page.opened')}>{formats.day(deal.openedOn)}</Fact>
      {deal.status !== 'open' && deal.closedOn && (
        <Fact term={translate(`deals.page.${deal.status}`)}>{formats.day(deal.closedOn)}</Fact>
      )}
      {deal.startsOn && <Fact term={translate('deals.page.starts')}>{formats.day(deal.startsOn)}</Fact>}
      {deal.endsOn && <Fact term={translate('deals.page.ends')}>{formats.day(deal.endsOn)}</Fact>}
      {deal.lossReason && <Fact term={translate('deals.page.lossReason')}>{deal.lossReason}</Fact>}
      <NextStepFact deal={deal} />
      {deal.note && (
        <Fact term={translate('deals.page.note')}>
          <span className="deal-note">{deal.note}</span>
        </Fact>
      )}
    </dl>
  );
}

function Fact({ term, isLarge = false, children }: { term: string; isLarge?: boolean; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd data-large={isLarge}>{children}</dd>
    </div>
  );
}

function NextStepFact({ deal }: { deal: DealRow }) {
  const translate = useTranslate();
  const formats = useFormats();
  const { nextStep, status } = deal;
  if (!nextStep && status !== 'open') return null;
  const words = nextStep?.on
    ? translate('deals.nextStepOn', { what: nextStep.what, day: formats.day(nextStep.on) })
    : nextStep?.what;
  return (
    <Fact term={translate('deals.nextStep')}>
      {words ?? <span className="soft">{translate('deals.noNextStep')}</span>}
    </Fact>
  );
}

function People({ deal }: { deal: DealRow }) {
  const translate = useTranslate();
  if (deal.contacts.length === 0) return <span className="soft">{translate('deals.noPeople')}</span>;
  return (
    <ul className="deal-names">
      {deal.contacts.map((contact) => (
        <li key={contact.id}>
          <Link href={`/contacts/${encodeURIComponent(contact.id)}`}>{contact.name}</Link>
        </li>
      ))}
    </ul>
  );
}
