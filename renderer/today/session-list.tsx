import { Pencil, Plus } from 'lucide-react';
import { useState } from 'react';
import type { DayView, SessionRow, TimerView } from '../../main/contract/views.ts';
import { type ChannelKind, channelKinds } from '../../main/journal/types.ts';
import { useCommand } from '../bridge.ts';
import { useDeletionToast } from '../editing/undo-keys.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { KindMark } from '../ui/kind-mark.tsx';
import { useFormats, useTranslate } from '../ui/language.tsx';
import { DayTimeline } from './day-timeline.tsx';
import { systemTimeZone } from './local-time.ts';
import { SessionDialog, type SessionTimes } from './session-dialog.tsx';
import './session-list.css';

interface SessionListProps {
  day: DayView;
  view: TimerView;
  dayStartsAt: string;
  totals: Record<ChannelKind, number>;
  nowMs: number;
  /** A new session was asked for from the tray, the menu or a shortcut. */
  isAdding?: boolean;
  onAddingEnd?: () => void;
}

/** What the dialog is open for. */
interface Edited {
  row: SessionRow | null;
  times?: SessionTimes | undefined;
  isTried?: boolean | undefined;
}

/** The day's timeline: how much of each kind, where it lies, and each session to be corrected. */
export function SessionList(props: SessionListProps) {
  const { day, view, dayStartsAt, totals, nowMs, isAdding = false, onAddingEnd } = props;
  const translate = useTranslate();
  const [opened, setOpened] = useState<Edited | null>(null);
  const deleteSession = useDeleteSession();
  const edited: Edited | null = opened ?? (isAdding ? { row: null } : null);
  const close = () => {
    setOpened(null);
    if (isAdding) onAddingEnd?.();
  };
  return (
    <section className="day-sessions">
      <header className="section-header">
        <h2>{translate('today.sessions.title')}</h2>
        <Button look="quiet" size="small" icon={Plus} onPress={() => setOpened({ row: null })}>
          {translate('today.sessions.add')}
        </Button>
      </header>
      <DayTotals totals={totals} />
      <DayTimeline
        key={day.on}
        day={day}
        view={view}
        dayStartsAt={dayStartsAt}
        timeZone={day.sessions[0]?.timeZone ?? systemTimeZone()}
        nowMs={nowMs}
        onOpen={(row, times, isTried) => setOpened({ row, times, isTried })}
        onAdd={(times) => setOpened({ row: null, times })}
        onDelete={deleteSession}
      />
      {day.sessions.length === 0 ? (
        <p className="soft">{translate(day.isToday ? 'today.sessions.noneToday' : 'today.sessions.none')}</p>
      ) : (
        <ol className="sessions">
          {day.sessions.map((session) => (
            <SessionItem key={session.id} session={session} onEdit={() => setOpened({ row: session })} />
          ))}
        </ol>
      )}
      {edited && (
        <SessionDialog
          day={day}
          view={view}
          row={edited.row}
          times={edited.times ?? null}
          isTried={edited.isTried ?? false}
          onClose={close}
        />
      )}
    </section>
  );
}

function useDeleteSession(): (row: SessionRow) => void {
  const translate = useTranslate();
  const { mutate: remove } = useCommand('deleteSession');
  const tellDeletion = useDeletionToast();
  return ({ id }) =>
    remove(
      { id },
      { onSuccess: () => tellDeletion(translate('today.session.deleted'), { kind: 'session', id }) },
    );
}

function DayTotals({ totals }: { totals: Record<ChannelKind, number> }) {
  const translate = useTranslate();
  const formats = useFormats();
  return (
    <ul className="day-totals">
      {channelKinds.map((kind) => (
        <li key={kind}>
          <KindMark kind={kind} />
          <span>{translate(`app.kind.${kind}`)}</span>
          <strong>{formats.duration(totals[kind])}</strong>
        </li>
      ))}
    </ul>
  );
}

function SessionItem({ session, onEdit }: { session: SessionRow; onEdit: () => void }) {
  const translate = useTranslate();
  const formats = useFormats();
  const start = formats.time(session.startAt, session.timeZone);
  const end = formats.time(session.endAt, session.timeZone);
  return (
    <li className="session" data-kind={session.kind}>
      <p className="session-time">{translate('today.sessions.range', { start, end })}</p>
      <div className="session-what">
        <p className="session-title">
          <KindMark kind={session.kind} />
          <strong>{session.channelName}</strong>
          <span className="soft">{translate(`app.activity.${session.activity}`)}</span>
        </p>
        <SessionNotes session={session} />
      </div>
      <p className="session-duration">{formats.duration(session.onDayMs)}</p>
      <IconButton
        icon={Pencil}
        label={translate('today.sessions.edit', { channel: session.channelName, start, end })}
        onPress={onEdit}
      />
    </li>
  );
}

/** Who, which deal, what was published, and what is particular about the session. */
function SessionNotes({ session }: { session: SessionRow }) {
  const translate = useTranslate();
  const formats = useFormats();
  const totalMs = Date.parse(session.endAt) - Date.parse(session.startAt);
  const links = [...session.contacts, ...session.deals].map((link) => link.name).join(' · ');
  const { publication } = session;
  const remarks = [
    session.onDayMs === totalMs
      ? null
      : translate('today.sessions.partOf', { total: formats.duration(totalMs) }),
    session.timeZone === systemTimeZone()
      ? null
      : translate('today.sessions.zone', { zone: session.timeZone }),
    session.estimated ? translate('today.sessions.estimated') : null,
    session.parallel ? translate('today.sessions.parallel') : null,
    publication && !publication.onTopic ? translate('today.sessions.offTopic') : null,
  ].filter((remark) => remark !== null);
  return (
    <>
      {links && <p>{links}</p>}
      {publication && <p>{translate('today.sessions.publication', { title: publication.title })}</p>}
      {session.note && <p className="session-note">{session.note}</p>}
      {remarks.length > 0 && <p className="soft small">{remarks.join(', ')}</p>}
    </>
  );
}
