import type { TrashRow } from '../../main/contract/views.ts';
import { useCommand, useView } from '../bridge.ts';
import { Button } from '../ui/button.tsx';
import { useFormats, useTranslate } from '../ui/language.tsx';
import '../ui/table.css';
import { announce } from '../ui/toast-queue.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { toLocalTime } from '../today/local-time.ts';
import { SettingsSection } from './settings-section.tsx';

/** What was deleted in the last 30 days, latest first; each can be put back with its links. */
export function TrashSection() {
  const translate = useTranslate();
  const trash = useView('viewTrash', null);
  if (trash.error) throw trash.error;
  const rows = trash.data ?? [];
  return (
    <SettingsSection title={translate('editing.trash.title')} hint={translate('editing.trash.hint')}>
      {rows.length === 0 ? (
        <p className="soft">{translate('editing.trash.none')}</p>
      ) : (
        <TrashTable rows={rows} />
      )}
    </SettingsSection>
  );
}

function TrashTable({ rows }: { rows: readonly TrashRow[] }) {
  const translate = useTranslate();
  return (
    <div className="table-scroll">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{translate('editing.trash.what')}</th>
            <th scope="col">{translate('editing.trash.deleted')}</th>
            <th scope="col">{translate('editing.trash.until')}</th>
            <th scope="col">
              <VisuallyHidden>{translate('editing.trash.restore')}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TrashLine key={`${row.kind} ${row.id}`} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TrashLine({ row }: { row: TrashRow }) {
  const translate = useTranslate();
  const formats = useFormats();
  const restore = useCommand('restoreTrashed');
  const name = useTrashName(row);
  const putBack = () =>
    restore.mutate(
      { kind: row.kind, id: row.id },
      { onSuccess: () => announce(translate('editing.trash.restored', { name })) },
    );
  return (
    <tr>
      <th scope="row">
        {name} <span className="soft">{translate(`editing.trash.kinds.${row.kind}`)}</span>
      </th>
      <td>{formats.dateTime(row.at)}</td>
      <td>{formats.dateTime(row.untilAt)}</td>
      <td className="number">
        <Button
          size="small"
          look="quiet"
          aria-label={translate('editing.trash.restoreOf', { name })}
          isPending={restore.isPending}
          onPress={putBack}
        >
          {translate('editing.trash.restore')}
        </Button>
      </td>
    </tr>
  );
}

function useTrashName({ name, session }: TrashRow): string {
  const translate = useTranslate();
  const formats = useFormats();
  if (!session) return name;
  const { startAt, endAt, timeZone, activity } = session;
  return translate('editing.trash.session', {
    channel: name,
    activity: translate(`app.activity.${activity}`),
    start: `${formats.day(toLocalTime(startAt, timeZone).on)}, ${formats.time(startAt, timeZone)}`,
    end: formats.time(endAt, timeZone),
  });
}
