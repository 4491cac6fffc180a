import type { DayView, TimerView } from '../../main/contract/views.ts';
import { createLocalDays } from '../../main/journal/local-day.ts';
import { workedStretches } from '../../main/journal/running-time.ts';
import type { ChannelKind } from '../../main/journal/types.ts';

const minuteMs = 60_000;

/** The part of what the running timer has counted that lies in a local day, in ms. */
export function runningMsOnDay(
  { running, absences }: Pick<TimerView, 'running' | 'absences'>,
  day: { on: string; dayStartsAt: string },
  nowMs: number,
): number {
  if (!running) return 0;
  const days = createLocalDays(day.dayStartsAt);
  return workedStretches(running, absences, nowMs)
    .flatMap(([fromMs, toMs]) => days.splitByDay(fromMs, toMs, running.timeZone))
    .filter((part) => part.on === day.on)
    .reduce((sum, part) => sum + part.endMs - part.startMs, 0);
}

export function runningKind(view: Pick<TimerView, 'running' | 'channels'>): ChannelKind | null {
  const channel = view.channels.find((other) => other.id === view.running?.channelId);
  return channel?.kind ?? null;
}

/** Time of the day per kind with what is running, in ms. */
export function toLiveTotals(
  day: DayView,
  view: TimerView,
  moment: { dayStartsAt: string; nowMs: number },
): Record<ChannelKind, number> {
  const totals = { online: day.onlineMs, irl: day.irlMs };
  const kind = runningKind(view);
  if (!view.running || kind === null) return totals;
  totals[kind] += runningMsOnDay(view, { on: day.on, dayStartsAt: moment.dayStartsAt }, moment.nowMs);
  return totals;
}

export interface BudgetState {
  state: 'none' | 'unused' | 'left' | 'reached' | 'over';
  leftMs: number;
  /** From 0 to 1, for the bar. */
  share: number;
}

/** Where the day stands against the time online that was planned; by whole minutes gone, as it is shown. */
export function toBudgetState(spentMs: number, budgetMinutes: number): BudgetState {
  const spentMinutes = Math.floor(spentMs / minuteMs);
  const leftMs = (budgetMinutes - spentMinutes) * minuteMs;
  if (budgetMinutes === 0)
    return { state: spentMinutes === 0 ? 'none' : 'over', leftMs, share: spentMinutes === 0 ? 0 : 1 };
  const share = Math.min(1, spentMs / (budgetMinutes * minuteMs));
  if (spentMinutes === 0) return { state: 'unused', leftMs, share };
  if (leftMs > 0) return { state: 'left', leftMs, share };
  return { state: leftMs === 0 ? 'reached' : 'over', leftMs, share };
}
