import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useLocation } from 'wouter';
import type { DayView } from '../../main/contract/views.ts';
import { addDays, daysBetween } from '../../main/journal/local-day.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { DateField } from '../ui/date-field.tsx';
import { useFormats, useTranslate } from '../ui/language.tsx';

/** The day as the page's title, and the way to other days. */
export function DayHeader({ day, today }: { day: DayView; today: string }) {
  const translate = useTranslate();
  const formats = useFormats();
  const [, navigate] = useLocation();
  const show = (on: string) => navigate(on === today ? '/today' : `/today/${on}`);
  const title = formats.longDay(day.on);
  return (
    <header className="page-header">
      <h1>{title.charAt(0).toLocaleUpperCase() + title.slice(1)}</h1>
      <div className="page-actions">
        {!day.isToday && (
          <Button size="small" look="quiet" onPress={() => show(today)}>
            {translate('today.day.toToday')}
          </Button>
        )}
        <IconButton
          icon={ChevronLeft}
          label={translate('today.day.previous')}
          onPress={() => show(addDays(day.on, -1))}
        />
        <DateField
          label={translate('today.day.pick')}
          hideLabel
          value={day.on}
          max={today}
          onChange={(on) => {
            if (on !== null && daysBetween(on, today) >= 0 && on >= '1900-01-01') show(on);
          }}
        />
        <IconButton
          icon={ChevronRight}
          label={translate('today.day.next')}
          isDisabled={day.on >= today}
          onPress={() => show(addDays(day.on, 1))}
        />
      </div>
    </header>
  );
}
