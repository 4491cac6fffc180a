import type { SettingsView } from '../../main/contract/views.ts';
import { useCommand } from '../bridge.ts';
import { useTranslate } from '../ui/language.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { SettingsSection } from './settings-section.tsx';

const languages = ['fr', 'en'] as const;
const themes = ['system', 'light', 'dark'] as const;

/** Both take effect at once, and are seen to. */
export function LookSection({ view }: { view: SettingsView }) {
  const translate = useTranslate();
  const saveSettings = useCommand('saveSettings');
  const savePreferences = useCommand('savePreferences');
  return (
    <SettingsSection title={translate('settings.look.title')}>
      <Segmented
        label={translate('settings.look.language')}
        value={view.settings.language}
        onChange={(language) => saveSettings.mutate({ language })}
        options={languages.map((language) => ({
          value: language,
          label: <span lang={language}>{translate(`settings.look.${language}`)}</span>,
        }))}
      />
      <Segmented
        label={translate('settings.look.theme')}
        value={view.preferences.theme}
        onChange={(theme) => savePreferences.mutate({ theme })}
        options={themes.map((theme) => ({ value: theme, label: translate(`settings.look.${theme}`) }))}
      />
    </SettingsSection>
  );
}
