import type { SettingsView } from '../../main/contract/views.ts';
import { useCommand } from '../bridge.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { useFormats, useTranslate } from '../ui/language.tsx';
import { TimeField } from '../ui/time-field.tsx';
import { announce } from '../ui/toast-queue.ts';
import { SettingsSection } from './settings-section.tsx';

const weekdays = [1, 2, 3, 4, 5, 6, 7];
/** A Monday: the names of the days are taken from its week. */
const someMonday = '2024-01-01';

/** When Ma journée is called to mind. */
export function EveningSection({ view }: { view: SettingsView }) {
  const translate = useTranslate();
  const formats = useFormats();
  const save = useCommand('savePreferences');
  const { evening } = view.preferences;
  const change = (changed: Partial<typeof evening>) =>
    save.mutate(
      { evening: { ...evening, ...changed } },
      { onSuccess: () => announce(translate('settings.saved')) },
    );
  const choose = (weekday: number, isChosen: boolean) => {
    const others = evening.weekdays.filter((other) => other !== weekday);
    change({ weekdays: isChosen ? [...others, weekday].toSorted((a, b) => a - b) : others });
  };
  return (
    <SettingsSection title={translate('settings.evening.title')} hint={translate('settings.evening.hint')}>
      <Checkbox isSelected={evening.isOn} onChange={(isOn) => change({ isOn })}>
        {translate('settings.evening.isOn')}
      </Checkbox>
      {evening.isOn && (
        <>
          <div className="settings-short">
            <TimeField
              label={translate('settings.evening.at')}
              value={evening.at}
              onChange={(at) => {
                if (at !== null && at !== evening.at) change({ at });
              }}
            />
          </div>
          <fieldset className="settings-checks settings-days">
            <legend>{translate('settings.evening.weekdays')}</legend>
            {weekdays.map((weekday) => (
              <Checkbox
                key={weekday}
                isSelected={evening.weekdays.includes(weekday)}
                onChange={(isChosen) => choose(weekday, isChosen)}
              >
                {formats.weekdayName(someMonday.replace('01-01', `01-0${weekday}`))}
              </Checkbox>
            ))}
          </fieldset>
        </>
      )}
    </SettingsSection>
  );
}
