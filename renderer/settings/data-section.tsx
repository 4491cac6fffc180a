import { FileInput, FileOutput, FolderOpen } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { SettingsView } from '../../main/contract/views.ts';
import { useCommand, useView } from '../bridge.ts';
import { Button } from '../ui/button.tsx';
import { useTranslate } from '../ui/language.tsx';
import { announce } from '../ui/toast-queue.ts';
import { useImport } from './import-dialog.tsx';
import { SettingsSection } from './settings-section.tsx';

/** Where the data lies, and how it comes in and goes out. */
export function DataSection({ view }: { view: SettingsView }) {
  const translate = useTranslate();
  const status = useView('viewStatus', null);
  const importing = useImport();
  const openFolder = useCommand('openFolder');
  const exportJournal = useCommand('exportJournal');
  const exportNow = () =>
    exportJournal.mutate(null, {
      onSuccess: (saved) => {
        if (saved) announce(translate('settings.data.exported', { path: saved.path }));
      },
    });
  return (
    <SettingsSection title={translate('settings.data.title')} hint={translate('settings.data.hint')}>
      <div className="data-actions">
        <DataAction text={<code className="data-path">{view.dataFolder}</code>}>
          <Button icon={FolderOpen} onPress={() => openFolder.mutate(null)}>
            {translate('settings.data.open')}
          </Button>
        </DataAction>
        <DataAction text={translate('settings.data.importHint')}>
          <Button icon={FileInput} onPress={importing.start} isPending={importing.isPending}>
            {translate('settings.data.import')}
          </Button>
        </DataAction>
        <DataAction text={translate('settings.data.exportHint')}>
          <Button icon={FileOutput} onPress={exportNow} isPending={exportJournal.isPending}>
            {translate('settings.data.export')}
          </Button>
        </DataAction>
        {status.data?.isEmpty && <SampleAction />}
      </div>
      {importing.dialog}
    </SettingsSection>
  );
}

function DataAction({ text, children }: { text: ReactNode; children: ReactNode }) {
  return (
    <div className="data-action">
      <p>{text}</p>
      {children}
    </div>
  );
}

function SampleAction() {
  const translate = useTranslate();
  const [, navigate] = useLocation();
  const sample = useCommand('loadSample');
  const load = () =>
    sample.mutate(null, {
      onSuccess: () => {
        announce(translate('settings.data.sampled'));
        navigate('/review');
      },
    });
  return (
    <DataAction text={translate('settings.data.sampleHint')}>
      <Button onPress={load} isPending={sample.isPending}>
        {translate('settings.data.sample')}
      </Button>
    </DataAction>
  );
}
