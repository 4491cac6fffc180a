import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import type { Named } from '../../main/contract/views.ts';
import type { Contact } from '../../main/journal/types.ts';
import { useView } from '../bridge.ts';
import { Button } from '../ui/button.tsx';
import { KindMark } from '../ui/kind-mark.tsx';
import { useFormats, useTranslate } from '../ui/language.tsx';
import { MeetingDialog } from './meeting-dialog.tsx';

interface ContactFactsProps {
  contact: Contact;
  name: string;
  deals: readonly Named[];
}

/** What is known of a person; what is not known is not shown, but for the beginning and the meeting. */
export function ContactFacts({ contact, name, deals }: ContactFactsProps) {
  const translate = useTranslate();
  return (
    <dl className="contact-facts">
      <Fact term={translate('contacts.card.meeting')}>
        <Meeting contact={contact} name={name} />
      </Fact>
      <Fact term={translate('contacts.card.origin')}>
        <Origin contact={contact} />
      </Fact>
      {contact.tags && contact.tags.length > 0 && (
        <Fact term={translate('contacts.form.tags')}>{contact.tags.join(', ')}</Fact>
      )}
      {contact.nextStep && (
        <Fact term={translate('contacts.card.nextStep')}>
          <NextStep step={contact.nextStep} />
        </Fact>
      )}
      <Reach contact={contact} />
      <Fact term={translate('contacts.card.deals')}>
        {deals.length === 0 && <span className="soft">{translate('contacts.card.noDeals')}</span>}
        {deals.map((deal) => (
          <Link key={deal.id} href={`/deals/${encodeURIComponent(deal.id)}`} className="contact-deal">
            {deal.name}
          </Link>
        ))}
      </Fact>
      {contact.note && (
        <Fact term={translate('contacts.card.note')}>
          <span className="contact-note">{contact.note}</span>
        </Fact>
      )}
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Meeting({ contact, name }: { contact: Contact; name: string }) {
  const translate = useTranslate();
  const formats = useFormats();
  const [isOpen, setIsOpen] = useState(false);
  const day = contact.metOn ? formats.day(contact.metOn) : null;
  return (
    <>
      {day ? (
        <span className="contact-met">
          <KindMark kind="irl" />
          {day}
        </span>
      ) : (
        <span className="soft">{translate('contacts.notMet')}</span>
      )}
      <Button
        size="small"
        look={day ? 'quiet' : 'plain'}
        onPress={() => setIsOpen(true)}
        aria-label={
          day ? translate('contacts.changeMeetFor', { name, day }) : translate('contacts.meetFor', { name })
        }
      >
        {translate(day ? 'contacts.card.change' : 'contacts.meet')}
      </Button>
      {isOpen && <MeetingDialog contact={contact} name={name} onClose={() => setIsOpen(false)} />}
    </>
  );
}

function Origin({ contact }: { contact: Contact }) {
  const translate = useTranslate();
  const formats = useFormats();
  const channels = useView('viewSettings', null).data?.channels;
  const channel = channels?.find((candidate) => candidate.id === contact.origin?.channelId);
  if (!contact.origin) return <span className="soft">{translate('contacts.card.originUnknown')}</span>;
  const name = channel?.name ?? translate('contacts.card.originOutside');
  return (
    <span className="contact-met">
      {channel && <KindMark kind={channel.kind} />}
      {contact.origin.on
        ? translate('contacts.card.originOn', { channel: name, day: formats.day(contact.origin.on) })
        : name}
    </span>
  );
}

function NextStep({ step }: { step: { what: string; on?: string } }) {
  const translate = useTranslate();
  const formats = useFormats();
  return step.on
    ? translate('contacts.card.nextStepOn', { what: step.what, day: formats.day(step.on) })
    : step.what;
}

/** Addresses as text to be copied: the app opens nothing outside itself. */
function Reach({ contact }: { contact: Contact }) {
  const translate = useTranslate();
  return (['email', 'phone', 'url'] as const).map(
    (way) =>
      contact[way] && (
        <Fact key={way} term={translate(`contacts.card.${way}`)}>
          <span className="contact-address">{contact[way]}</span>
        </Fact>
      ),
  );
}
