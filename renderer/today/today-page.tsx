import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation } from 'wouter';
import type { DayView, SettingsView, TimerView } from '../../main/contract/views.ts';
import { createLocalDays, isDay } from '../../main/journal/local-day.ts';
import { useView } from '../bridge.ts';
import { useFormats, useTranslate } from '../ui/language.tsx';
import { BudgetLine } from './budget-line.tsx';
import { DayHeader } from './day-header.tsx';
import { Evening } from './evening.tsx';
import { FirstStart } from './first-start.tsx';
import { systemTimeZone } from './local-time.ts';
import { useNow } from './now.ts';
import { RunningTimer } from './running-timer.tsx';
import { toLiveTotals } from './running-time.ts';
import { SessionList } from './session-list.tsx';
import { PendingGaps } from './pending-gaps.tsx';
import { StartPanel } from './start-panel.tsx';
import './today-page.css';
import { WeekStrip } from './week-strip.tsx';

const minuteMs = 60_000;
/** In place of a day: today, with the dialog of a new session. */
const addingPath = 'new';
/** In place of a day: today, with its evening to be written. */
const eveningPath = 'evening';

/** Aujourd'hui, or another day of the journal when `on` names one. */
export function TodayPage({ on }: { on: string | null }) {
  const shownOn = on !== null && isDay(on) ? on : null;
  const timer = useView('viewTimer', null);
  const day = useView('viewDay', { on: shownOn }, { keepPrevious: true });
  const settings = useView('viewSettings', null);
  const status = useView('viewStatus', null);
  const error = timer.error ?? day.error ?? settings.error;
  if (error) throw error;
  if (!timer.data || !day.data || !settings.data || !status.data) return null;
  if (status.data.isEmpty && !timer.data.running && on === null) return <FirstStart view={timer.data} />;
  return (
    <Day
      day={day.data}
      view={timer.data}
      settings={settings.data.settings}
      isAdding={on === addingPath}
      isWriting={on === eveningPath}
    />
  );
}

interface DayProps {
  day: DayView;
  view: TimerView;
  settings: SettingsView['settings'];
  isAdding: boolean;
  isWriting: boolean;
}

function Day({ day, view, settings, isAdding, isWriting }: DayProps) {
  const translate = useTranslate();
  const [, navigate] = useLocation();
  const { dayStartsAt } = settings;
  const nowMs = useNow(view.running ? Date.parse(view.running.startAt) : 0, minuteMs);
  useDayTurning(view, dayStartsAt, nowMs);
  const totals = toLiveTotals(day, view, { dayStartsAt, nowMs });
  const { running } = view;
  return (
    <article className="page today">
      <title>{translate('app.windowTitle', { page: translate('today.title') })}</title>
      <DayHeader day={day} today={view.today} />
      {day.isToday && (
        <div className="today-timer card">
          {running ? <RunningTimer view={view} running={running} /> : <Idle view={view} />}
          <div className="today-week">
            <BudgetLine spentMs={totals.online} budgetMinutes={day.budgetMinutes} />
            <WeekStrip view={view} onlineTodayMs={totals.online} irlTodayMs={totals.irl} />
          </div>
        </div>
      )}
      {!day.isToday && running && <RunningElsewhere view={view} />}
      <PendingGaps day={day} view={view} />
      <div className="today-columns">
        <SessionList
          day={day}
          view={view}
          dayStartsAt={dayStartsAt}
          totals={totals}
          nowMs={nowMs}
          isAdding={isAdding}
          onAddingEnd={() => navigate('/today', { replace: true })}
        />
        <Evening
          key={`${day.on} ${isWriting}`}
          day={day}
          isPrimary={!day.isToday || !running}
          isWriting={isWriting}
        />
      </div>
    </article>
  );
}

function Idle({ view }: { view: TimerView }) {
  const translate = useTranslate();
  return (
    <section className="stack" aria-label={translate('today.timer.label')}>
      <h2>{translate('today.start.question')}</h2>
      <StartPanel view={view} />
    </section>
  );
}

function RunningElsewhere({ view }: { view: TimerView }) {
  const translate = useTranslate();
  const formats = useFormats();
  const channel = view.channels.find((other) => other.id === view.running?.channelId);
  if (!view.running) return null;
  return (
    <p className="soft">
      {translate('today.timer.elsewhere', {
        channel: channel?.name ?? '',
        time: formats.time(view.running.startAt, systemTimeZone()),
      })}
    </p>
  );
}

/** Asks for today's views again once the clock has passed the beginning of a new day. */
function useDayTurning(view: TimerView, dayStartsAt: string, nowMs: number): void {
  const queries = useQueryClient();
  const hasTurned = createLocalDays(dayStartsAt).dayOf(nowMs, systemTimeZone()) > view.today;
  useEffect(() => {
    if (!hasTurned) return;
    void queries.invalidateQueries({ queryKey: ['viewTimer'] });
    void queries.invalidateQueries({ queryKey: ['viewDay'] });
  }, [hasTurned, queries]);
}
