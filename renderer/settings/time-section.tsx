import { useState } from 'react';
import type { SettingsView } from '../../main/contract/views.ts';
import { attributionModels, type JournalSettings } from '../../main/journal/types.ts';
import { useCommand } from '../bridge.ts';
import { ComboBox } from '../ui/combo-box.tsx';
import { useTranslate } from '../ui/language.tsx';
import { NumberField } from '../ui/number-field.tsx';
import { Select } from '../ui/select.tsx';
import { announce } from '../ui/toast-queue.ts';
import { SettingsSection } from './settings-section.tsx';

const dayStarts = ['00:00', '01:00', '02:00', '03:00', '04:00', '05:00', '06:00'] as const;
const minutesPerDay = 1440;

function useSaving(): (change: Partial<JournalSettings>) => void {
  const translate = useTranslate();
  const save = useCommand('saveSettings');
  return (change) => save.mutate(change, { onSuccess: () => announce(translate('settings.saved')) });
}

export function TimeSection({ view }: { view: SettingsView }) {
  const translate = useTranslate();
  const save = useSaving();
  const { settings } = view;
  const [zones] = useState(() => toZones(settings.timeZone));
  return (
    <SettingsSection title={translate('settings.time.title')}>
      <div className="settings-narrow stack">
        <NumberField
          label={translate('settings.time.budget')}
          hint={translate('settings.time.budgetHint')}
          unit={translate('settings.time.minutes')}
          value={settings.dailyOnlineBudgetMinutes}
          minValue={0}
          maxValue={minutesPerDay}
          onChange={(minutes) => {
            if (minutes !== null && minutes !== settings.dailyOnlineBudgetMinutes)
              save({ dailyOnlineBudgetMinutes: Math.round(minutes) });
          }}
        />
        <Select
          label={translate('settings.time.dayStart')}
          hint={translate('settings.time.dayStartHint')}
          value={settings.dayStartsAt}
          options={dayStarts.map((start) => ({ value: start, label: start }))}
          onChange={(dayStartsAt) => save({ dayStartsAt })}
        />
        <ComboBox
          label={translate('settings.time.zone')}
          hint={translate('settings.time.zoneHint')}
          value={settings.timeZone}
          options={zones}
          onChange={(timeZone) => {
            if (timeZone !== settings.timeZone) save({ timeZone });
          }}
        />
      </div>
    </SettingsSection>
  );
}

/** The zones that the system knows, and the one in use even where the system calls it otherwise. */
function toZones(used: string): { value: string; label: string }[] {
  const names = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', used]);
  return [...names].toSorted().map((name) => ({ value: name, label: name }));
}

export function CountingSection({ view }: { view: SettingsView }) {
  const translate = useTranslate();
  const save = useSaving();
  const { model, decayHalfLifeDays } = view.settings;
  return (
    <SettingsSection title={translate('settings.counting.title')} hint={translate('settings.counting.hint')}>
      <div className="settings-narrow stack">
        <Select
          label={translate('settings.counting.model')}
          hint={translate(`review.modelHint.${model}`)}
          value={model}
          options={attributionModels.map((other) => ({
            value: other,
            label: translate(`review.model.${other}`),
          }))}
          onChange={(chosen) => save({ model: chosen })}
        />
        {model === 'decay' && (
          <NumberField
            label={translate('settings.counting.halfLife')}
            unit={translate('settings.counting.days')}
            value={decayHalfLifeDays}
            minValue={1}
            onChange={(days) => {
              if (days !== null && days !== decayHalfLifeDays) save({ decayHalfLifeDays: days });
            }}
          />
        )}
      </div>
    </SettingsSection>
  );
}
