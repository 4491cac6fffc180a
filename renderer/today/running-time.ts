import type { DayView, TimerView } from '../../main/contract/views.ts';
import { createLocalDays } from '../../main/journal/local-day.ts';
import type { ChannelKind, RunningTimer } from '../../main/journal/types.ts';

const minuteMs = 60_000;

/** The part of the running timer that lies in a local day, in ms. */
export function runningMsOnDay(
  running: RunningTimer,
  day: { on: string; dayStartsAt: string },
  nowMs: number,
): number {
  const startMs = Date.parse(running.startAt);
  if (nowMs <= startMs) return 0;
  const parts = createLocalDays(day.dayStartsAt).splitByDay(startMs, nowMs, running.timeZone);
  const part = parts.find((other) => other.on === day.on);
  return part ? part.endMs - part.startMs : 0;
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
  totals[kind] += runningMsOnDay(view.running, { on: day.on, dayStartsAt: moment.dayStartsAt }, moment.nowMs);
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
