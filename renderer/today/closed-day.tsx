import type { DayView } from '../../main/contract/views.ts';
import { useFormats, useTranslate } from '../ui/language.tsx';

/** A closed day, to be read. */
export function ClosedDay({ day }: { day: DayView }) {
  const translate = useTranslate();
  const formats = useFormats();
  const { entry } = day;
  if (!entry) return null;
  const people = day.entryContacts.map((contact) => contact.name).join(', ');
  const deals = day.entryDeals.map((deal) => deal.name).join(', ');
  const facts: { label: string; value: string | null }[] = [
    { label: translate('today.evening.mood'), value: toMood(entry.mood, translate) },
    { label: translate('today.evening.people'), value: people || null },
    { label: translate('today.evening.deals'), value: deals || null },
    {
      label: translate('today.evening.requests'),
      value: entry.requestsReceived === undefined ? null : formats.number(entry.requestsReceived),
    },
    {
      label: translate('today.evening.appointments'),
      value: entry.appointmentsMade === undefined ? null : formats.number(entry.appointmentsMade),
    },
    {
      label: translate('today.evening.invitations'),
      value: entry.invitationsSent === undefined ? null : formats.number(entry.invitationsSent),
    },
  ];
  return (
    <div className="closed-day">
      <p className="closed-text">{entry.text ?? translate('today.evening.nothing')}</p>
      {entry.learned && (
        <div>
          <h3 className="closed-label">{translate('today.evening.learned')}</h3>
          <p className="closed-text">{entry.learned}</p>
        </div>
      )}
      <dl className="closed-facts">
        {facts.map(({ label, value }) =>
          value === null ? null : (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      {entry.closedAt && (
        <p className="soft small">
          {translate('today.evening.closedAt', { moment: formats.dateTime(entry.closedAt) })}
        </p>
      )}
    </div>
  );
}

function toMood(mood: number | undefined, translate: ReturnType<typeof useTranslate>): string | null {
  if (mood === undefined || mood < 1 || mood > 5) return null;
  return translate(`today.evening.moods.${mood as 1 | 2 | 3 | 4 | 5}`);
}
