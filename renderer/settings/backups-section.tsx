import { useState } from 'react';
import type { BackupRow } from '../../main/contract/views.ts';
import { useCommand, useView } from '../bridge.ts';
import { Button } from '../ui/button.tsx';
import { ConfirmDialog } from '../ui/dialog.tsx';
import { useFormats, useTranslate } from '../ui/language.tsx';
import '../ui/table.css';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { announce } from '../ui/toast-queue.ts';
import { useBackupCounts } from './backup-counts.ts';
import { SettingsSection } from './settings-section.tsx';

const shownAtFirst = 5;

/** The backups, newest first, each of which can be put back in place. */
export function BackupsSection() {
  const translate = useTranslate();
  const formats = useFormats();
  const backups = useView('viewBackups', null);
  const [isWhole, setWhole] = useState(false);
  const [chosen, setChosen] = useState<BackupRow | null>(null);
  if (backups.error) throw backups.error;
  const rows = (backups.data ?? []).toSorted((left, right) => (left.at < right.at ? 1 : -1));
  const shown = isWhole ? rows : rows.slice(0, shownAtFirst);
  return (
    <SettingsSection title={translate('settings.backups.title')} hint={translate('settings.backups.hint')}>
      {rows.length === 0 ? (
        <p className="soft">{translate('settings.backups.none')}</p>
      ) : (
        <BackupTable rows={shown} onRestore={setChosen} />
      )}
      {rows.length > shown.length && (
        <div className="row">
          <Button size="small" look="quiet" onPress={() => setWhole(true)}>
            {translate('settings.backups.all', { count: rows.length, number: formats.number(rows.length) })}
          </Button>
        </div>
      )}
      {chosen && <RestoreDialog backup={chosen} onClose={() => setChosen(null)} />}
    </SettingsSection>
  );
}

function BackupTable({
  rows,
  onRestore,
}: {
  rows: readonly BackupRow[];
  onRestore: (backup: BackupRow) => void;
}) {
  const translate = useTranslate();
  const formats = useFormats();
  const countsOf = useBackupCounts();
  return (
    <div className="table-scroll">
      <table className="table backups">
        <thead>
          <tr>
            <th scope="col">{translate('settings.backups.when')}</th>
            <th scope="col">{translate('settings.backups.reason')}</th>
            <th scope="col">{translate('settings.backups.content')}</th>
            <th scope="col">
              <VisuallyHidden>{translate('settings.backups.restore')}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((backup) => (
            <tr key={backup.name}>
              <th scope="row">{formats.dateTime(backup.at)}</th>
              <td>{translate(`settings.backups.reasons.${backup.reason}`)}</td>
              <td>{countsOf(backup)}</td>
              <td className="number">
                <Button
                  size="small"
                  look="quiet"
                  aria-label={translate('settings.backups.restoreOf', {
                    moment: formats.dateTime(backup.at),
                  })}
                  onPress={() => onRestore(backup)}
                >
                  {translate('settings.backups.restore')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RestoreDialog({ backup, onClose }: { backup: BackupRow; onClose: () => void }) {
  const translate = useTranslate();
  const formats = useFormats();
  const countsOf = useBackupCounts();
  const restore = useCommand('restoreBackup');
  const moment = formats.dateTime(backup.at);
  const confirm = () =>
    restore.mutate(
      { name: backup.name },
      { onSuccess: () => announce(translate('settings.backups.restored', { moment })), onSettled: onClose },
    );
  return (
    <ConfirmDialog
      title={translate('settings.backups.confirmTitle')}
      confirmLabel={translate('settings.backups.confirm')}
      isOpen
      isPending={restore.isPending}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>{translate('settings.backups.confirmBody', { moment, counts: countsOf(backup) })}</p>
      <p className="soft">{translate('settings.backups.confirmAfter')}</p>
    </ConfirmDialog>
  );
}
