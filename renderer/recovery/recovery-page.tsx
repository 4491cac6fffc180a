import { FolderOpen, History } from 'lucide-react';
import type { StatusView } from '../../main/contract/views.ts';
import { useCommand } from '../bridge.ts';
import { useBackupCounts } from '../settings/backup-counts.ts';
import { Button } from '../ui/button.tsx';
import { useFormats, useTranslate } from '../ui/language.tsx';
import '../ui/page.css';
import { announce } from '../ui/toast-queue.ts';
import './recovery-page.css';

/** Shown in place of the notebook while the data cannot be opened: what is wrong, what is safe, what to do. */
export function RecoveryPage({ status }: { status: StatusView }) {
  const translate = useTranslate();
  const openFolder = useCommand('openFolder');
  if (status.state === 'ready') return null;
  return (
    <main className="recovery page" data-width="text">
      <title>{translate('app.windowTitle', { page: translate('app.recovery.title') })}</title>
      <h1>{translate('app.recovery.title')}</h1>
      <p className="recovery-what">{translate(`app.recovery.${status.state}`)}</p>
      {status.message && <p>{status.message}</p>}
      <Files files={status.files} />
      <p>{translate(status.state === 'newer' ? 'app.recovery.safeNewer' : 'app.recovery.safe')}</p>
      {status.state !== 'newer' && <Backup status={status} />}
      <div className="recovery-folder">
        <div>
          <h2>{translate('app.recovery.folder')}</h2>
          <code>{status.dataFolder}</code>
        </div>
        <Button icon={FolderOpen} onPress={() => openFolder.mutate(null)}>
          {translate('app.recovery.openFolder')}
        </Button>
      </div>
    </main>
  );
}

function Files({ files }: { files: readonly string[] }) {
  const translate = useTranslate();
  if (files.length === 0) return null;
  return (
    <div>
      <h2>{translate('app.recovery.files', { count: files.length })}</h2>
      <ul className="recovery-files">
        {files.map((file) => (
          <li key={file}>
            <code>{file}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Backup({ status: { backup } }: { status: StatusView }) {
  const translate = useTranslate();
  const formats = useFormats();
  const countsOf = useBackupCounts();
  const restore = useCommand('restoreBackup');
  if (!backup) return <p>{translate('app.recovery.noBackup')}</p>;
  const moment = formats.dateTime(backup.at);
  return (
    <section className="card stack">
      <h2>{translate('app.recovery.backupTitle')}</h2>
      <p>
        <strong>{moment}</strong>
        <br />
        {countsOf(backup)}
      </p>
      <div className="row">
        <Button
          look="primary"
          icon={History}
          isPending={restore.isPending}
          onPress={() =>
            restore.mutate(
              { name: backup.name },
              { onSuccess: () => announce(translate('app.recovery.restored', { moment })) },
            )
          }
        >
          {translate('app.recovery.restore')}
        </Button>
      </div>
    </section>
  );
}
