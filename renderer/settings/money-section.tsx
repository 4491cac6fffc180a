import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { SettingsView } from '../../main/contract/views.ts';
import type { YearFigures } from '../../main/journal/types.ts';
import { useCommand } from '../bridge.ts';
import { Button } from '../ui/button.tsx';
import { useTranslate } from '../ui/language.tsx';
import { MoneyField } from '../ui/money-field.tsx';
import '../ui/table.css';
import { announce } from '../ui/toast-queue.ts';
import { SettingsSection } from './settings-section.tsx';
import { toYearRows, withAmount } from './year-rows.ts';

/** The turnover and the price of one's hour, which the review divides by. */
export function MoneySection({ view }: { view: SettingsView }) {
  const translate = useTranslate();
  const [thisYear] = useState(() => new Date().getFullYear());
  const [added, setAdded] = useState<readonly number[]>([]);
  const rows = toYearRows(view.yearFigures, thisYear, added);
  const nextYear = (rows.at(-1)?.year ?? 0) - 1;
  return (
    <SettingsSection title={translate('settings.money.title')} hint={translate('settings.money.hint')}>
      <div className="table-scroll">
        <table className="table year-figures">
          <thead>
            <tr>
              <th scope="col">{translate('settings.money.year')}</th>
              <th scope="col" className="number">
                {translate('settings.money.turnover')}
              </th>
              <th scope="col" className="number">
                {translate('settings.money.hourCost')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((figures) => (
              <YearRow key={figures.year} figures={figures} />
            ))}
          </tbody>
        </table>
      </div>
      <div className="row">
        <Button size="small" look="quiet" icon={Plus} onPress={() => setAdded([...added, nextYear])}>
          {translate('settings.money.add', { year: nextYear })}
        </Button>
      </div>
    </SettingsSection>
  );
}

function YearRow({ figures }: { figures: YearFigures }) {
  const translate = useTranslate();
  return (
    <tr>
      <th scope="row">{figures.year}</th>
      <td>
        <YearAmount
          figures={figures}
          name="turnoverCents"
          label={translate('settings.money.turnoverOf', { year: figures.year })}
        />
      </td>
      <td>
        <YearAmount
          figures={figures}
          name="hourCostCents"
          label={translate('settings.money.hourCostOf', { year: figures.year })}
        />
      </td>
    </tr>
  );
}

function YearAmount({
  figures,
  name,
  label,
}: {
  figures: YearFigures;
  name: 'turnoverCents' | 'hourCostCents';
  label: string;
}) {
  const translate = useTranslate();
  const save = useCommand('saveYearFigures');
  const known = figures[name] ?? null;
  const [cents, setCents] = useState(known);
  const [shown, setShown] = useState(known);
  if (shown !== known) {
    setShown(known);
    setCents(known);
  }
  const commit = (typed: number | null) => {
    if (typed === known) return;
    save.mutate(withAmount(figures, name, typed), {
      onSuccess: () => announce(translate('settings.money.saved', { year: figures.year })),
    });
  };
  return <MoneyField label={label} hideLabel valueCents={cents} onChange={setCents} onCommit={commit} />;
}
