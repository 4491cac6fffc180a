import { useState } from 'react';
import type { SessionRow } from '../../main/contract/views.ts';
import { createLocalDays } from '../../main/journal/local-day.ts';
import { useView } from '../bridge.ts';
import { Button } from '../ui/button.tsx';
import { KindMark } from '../ui/kind-mark.tsx';
import { useFormats, useTranslate } from '../ui/language.tsx';

const shownAtFirst = 8;

/** The sessions that name a person, newest first, and how long they lasted together. */
export function ContactHours({ sessions }: { sessions: readonly SessionRow[] }) {
  const translate = useTranslate();
  const formats = useFormats();
  const [isWhole, setIsWhole] = useState(false);
  const durationMs = (session: SessionRow) => Date.parse(session.endAt) - Date.parse(session.startAt);
  const dayStartsAt = useView('viewSettings', null).data?.settings.dayStartsAt ?? '00:00';
  const dayOf = (session: SessionRow) =>
    createLocalDays(dayStartsAt).dayOf(Date.parse(session.startAt), session.timeZone);
  const totalMs = sessions.reduce((sum, session) => sum + durationMs(session), 0);
  const left = sessions.length - shownAtFirst;
  return (
    <section className="contact-hours">
      <header className="contact-hours-header">
        <h3>{translate('contacts.card.sessions')}</h3>
        {sessions.length > 0 && (
          <span className="soft small">
            {translate('contacts.card.sessionsTotal', { duration: formats.duration(totalMs) })}
          </span>
        )}
      </header>
      {sessions.length === 0 && <p className="soft">{translate('contacts.card.noSessions')}</p>}
      <ul>
        {(isWhole ? sessions : sessions.slice(0, shownAtFirst)).map((session) => (
          <li key={session.id}>
            <span className="soft">{formats.day(dayOf(session))}</span>
            <span className="contact-met">
              <KindMark kind={session.kind} />
              {session.channelName}
            </span>
            <span className="number">{formats.duration(durationMs(session))}</span>
          </li>
        ))}
      </ul>
      {!isWhole && left > 0 && (
        <Button size="small" look="quiet" onPress={() => setIsWhole(true)}>
          {translate('contacts.card.olderSessions', { count: left, number: formats.number(left) })}
        </Button>
      )}
    </section>
  );
}
