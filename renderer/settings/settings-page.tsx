import { useView } from '../bridge.ts';
import { useTranslate } from '../ui/language.tsx';
import { Page } from '../ui/page.tsx';
import { AbsencesSection } from './absences-section.tsx';
import { BackupsSection } from './backups-section.tsx';
import { ChannelsSection } from './channels-section.tsx';
import { DataSection } from './data-section.tsx';
import { DesktopSection } from './desktop-section.tsx';
import { EveningSection } from './evening-section.tsx';
import { LookSection } from './look-section.tsx';
import { MoneySection } from './money-section.tsx';
import './settings-page.css';
import { SettingsSection } from './settings-section.tsx';
import { CountingSection, TimeSection } from './time-section.tsx';
import { TrashSection } from './trash-section.tsx';

/** Réglages: nothing here is needed before the first useful minute. */
export function SettingsPage() {
  const translate = useTranslate();
  const view = useView('viewSettings', null);
  if (view.error) throw view.error;
  if (!view.data) return null;
  return (
    <Page title={translate('settings.title')} width="text">
      <LookSection view={view.data} />
      <TimeSection view={view.data} />
      <AbsencesSection view={view.data} />
      <EveningSection view={view.data} />
      <MoneySection view={view.data} />
      <CountingSection view={view.data} />
      <ChannelsSection view={view.data} />
      <DesktopSection view={view.data} />
      <DataSection view={view.data} />
      <TrashSection />
      <BackupsSection />
      <SettingsSection title={translate('settings.about.title')}>
        <p className="soft">
          {translate('settings.about.version', {
            version: view.data.version,
            electron: view.data.electronVersion,
          })}
        </p>
        <p className="soft">{translate('settings.about.private')}</p>
      </SettingsSection>
    </Page>
  );
}
