import type { TimerView } from '../../main/contract/views.ts';
import { useView } from '../bridge.ts';
import { useFormats, useTranslate } from '../ui/language.tsx';
import { toWeekBars } from './week-bars.ts';
import './week-strip.css';

interface WeekStripProps {
  view: TimerView;
  /** Online time of today with what runs, in ms. */
  onlineTodayMs: number;
  irlTodayMs: number;
}

/** The week at a glance against the time online that was planned; a table says the same in words. */
export function WeekStrip({ view, onlineTodayMs, irlTodayMs }: WeekStripProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const week = useView('viewWeek', { on: view.today }, { keepPrevious: true });
  if (!week.data) return null;
  const live = week.data.days.map((day) =>
    day.on === view.today ? { ...day, onlineMs: onlineTodayMs, irlMs: irlTodayMs } : day,
  );
  const { bars, planned } = toWeekBars(live, { today: view.today, budgetMinutes: week.data.budgetMinutes });
  return (
    <section className="week" aria-label={translate('timer.week.title')}>
      <div className="week-bars" aria-hidden="true">
        {planned > 0 && <span className="week-planned" style={{ bottom: `${planned * 100}%` }} />}
        {bars.map((bar) => (
          <span key={bar.on} className="week-day" data-today={bar.isToday} data-over={bar.isOver}>
            <span className="week-online" style={{ height: `${bar.online * 100}%` }} />
            <span className="week-irl" style={{ height: `${bar.irl * 100}%` }} />
          </span>
        ))}
      </div>
      <div className="week-names" aria-hidden="true">
        {bars.map((bar) => (
          <span key={bar.on} data-today={bar.isToday}>
            {formats.weekday(bar.on)}
          </span>
        ))}
      </div>
      <div className="visually-hidden">
        <table>
          <caption>{translate('timer.week.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{translate('timer.week.day')}</th>
              <th scope="col">{translate('app.kind.online')}</th>
              <th scope="col">{translate('app.kind.irl')}</th>
            </tr>
          </thead>
          <tbody>
            {live.map((day) => (
              <tr key={day.on}>
                <th scope="row">{formats.day(day.on)}</th>
                <td>{formats.duration(day.onlineMs)}</td>
                <td>{formats.duration(day.irlMs)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
