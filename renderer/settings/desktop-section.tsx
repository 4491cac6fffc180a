import { type SettingsView } from '../../main/contract/views.ts';
import { type Preferences, type ShortcutAction, shortcutActions } from '../../main/contract/preferences.ts';
import { useCommand } from '../bridge.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { useTranslate } from '../ui/language.tsx';
import { Select } from '../ui/select.tsx';
import { announce } from '../ui/toast-queue.ts';
import { SettingsSection } from './settings-section.tsx';
import { ShortcutField } from './shortcut-field.tsx';

const closingChoices = ['ask', 'minimise', 'quit'] as const satisfies readonly Preferences['closing'][];
/** What a desktop's own settings can be told to run, where shortcuts are not guaranteed. */
const toggleCommand = 'retour timer toggle';

/** The keys that work everywhere, starting with the session, and what closing the window does. */
export function DesktopSection({ view }: { view: SettingsView }) {
  const translate = useTranslate();
  const save = useCommand('savePreferences');
  const { shortcuts, startAtLogin, closing } = view.preferences;
  const { desktop } = view;
  const say = { onSuccess: () => announce(translate('settings.saved')) };
  const setShortcut = (action: ShortcutAction, accelerator: string | null) =>
    save.mutate({ shortcuts: { ...shortcuts, [action]: accelerator } });
  const isUnsure = shortcutActions.some((action) => desktop.shortcuts[action] === 'unsure');
  return (
    <SettingsSection title={translate('settings.desktop.title')} hint={translate('settings.desktop.hint')}>
      <div className="settings-shortcuts">
        {shortcutActions.map((action) => (
          <ShortcutField
            key={action}
            label={translate(`settings.desktop.actions.${action}`)}
            value={shortcuts[action]}
            state={desktop.shortcuts[action]}
            onChange={(accelerator) => setShortcut(action, accelerator)}
          />
        ))}
      </div>
      {isUnsure && (
        <p>
          {translate('settings.desktop.unsure')} <code>{toggleCommand}</code>
        </p>
      )}
      {desktop.canStartAtLogin && (
        <Checkbox
          isSelected={startAtLogin}
          onChange={(isWanted) => save.mutate({ startAtLogin: isWanted }, say)}
        >
          {translate('settings.desktop.startAtLogin')}
        </Checkbox>
      )}
      {!desktop.hasTray && (
        <div className="settings-narrow">
          <Select
            label={translate('settings.desktop.closing')}
            hint={translate('settings.desktop.noTray')}
            value={closing}
            options={closingChoices.map((choice) => ({
              value: choice,
              label: translate(`settings.desktop.closings.${choice}`),
            }))}
            onChange={(chosen) => save.mutate({ closing: chosen }, say)}
          />
        </div>
      )}
    </SettingsSection>
  );
}
