import type { BackupRow } from '../../main/contract/views.ts';
import { useFormats, useTranslate } from '../ui/language.tsx';

/** Writes what a backup holds: `365 séances, 1 760 contacts, 12 affaires`. */
export function useBackupCounts(): (backup: BackupRow) => string {
  const translate = useTranslate();
  const formats = useFormats();
  return ({ sessions, contacts, deals }) =>
    translate('settings.backups.counts', {
      sessions: translate('app.count.sessions', { count: sessions, number: formats.number(sessions) }),
      contacts: translate('app.count.contacts', { count: contacts, number: formats.number(contacts) }),
      deals: translate('app.count.deals', { count: deals, number: formats.number(deals) }),
    });
}
