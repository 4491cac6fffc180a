import type { WeekView } from '../../main/contract/views.ts';

const msPerMinute = 60_000;
/** The height of the strip is at least this much time. */
const leastMs = 60 * msPerMinute;

export interface WeekBar {
  on: string;
  isToday: boolean;
  isOver: boolean;
  /** Of the strip's height, 0 to 1. */
  online: number;
  irl: number;
}

/** A week drawn against the time online that was planned: the longest day, or the plan, fills the height. */
export function toWeekBars(
  days: WeekView['days'],
  { today, budgetMinutes }: { today: string; budgetMinutes: number },
): { bars: WeekBar[]; planned: number } {
  const budgetMs = budgetMinutes * msPerMinute;
  const highestMs = Math.max(leastMs, budgetMs, ...days.flatMap(({ onlineMs, irlMs }) => [onlineMs, irlMs]));
  return {
    planned: budgetMs / highestMs,
    bars: days.map(({ on, onlineMs, irlMs }) => ({
      on,
      isToday: on === today,
      isOver: onlineMs > budgetMs,
      online: onlineMs / highestMs,
      irl: irlMs / highestMs,
    })),
  };
}
