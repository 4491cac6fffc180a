import type { SettingsView } from '../../main/contract/views.ts';
import { useCommand } from '../bridge.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { useTranslate } from '../ui/language.tsx';
import { NumberField } from '../ui/number-field.tsx';
import { announce } from '../ui/toast-queue.ts';
import { SettingsSection } from './settings-section.tsx';

/** When an absence is asked about, and on which channels. */
export function AbsencesSection({ view }: { view: SettingsView }) {
  const translate = useTranslate();
  const save = useCommand('savePreferences');
  const { idleMinutes, idleOffChannelIds } = view.preferences;
  const asked = view.channels.filter((channel) => !channel.archived && !channel.awayExpected);
  const say = { onSuccess: () => announce(translate('settings.saved')) };
  const setAsked = (id: string, isAsked: boolean) => {
    const others = idleOffChannelIds.filter((other) => other !== id);
    save.mutate({ idleOffChannelIds: isAsked ? others : [...others, id] }, say);
  };
  return (
    <SettingsSection title={translate('settings.absences.title')} hint={translate('settings.absences.hint')}>
      {!view.desktop.reportsIdle && <p role="note">{translate('settings.absences.notReported')}</p>}
      <div className="settings-narrow stack">
        <NumberField
          label={translate('settings.absences.minutes')}
          hint={translate('settings.absences.minutesHint')}
          unit={translate('settings.time.minutes')}
          value={idleMinutes}
          minValue={1}
          maxValue={120}
          onChange={(minutes) => {
            if (minutes !== null && Math.round(minutes) !== idleMinutes)
              save.mutate({ idleMinutes: Math.round(minutes) }, say);
          }}
        />
      </div>
      <fieldset className="settings-checks">
        <legend>{translate('settings.absences.channels')}</legend>
        {asked.map(({ id, name }) => (
          <Checkbox
            key={id}
            isSelected={!idleOffChannelIds.includes(id)}
            onChange={(isAsked) => setAsked(id, isAsked)}
          >
            {name}
          </Checkbox>
        ))}
      </fieldset>
    </SettingsSection>
  );
}
