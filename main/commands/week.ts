import { addDays } from '../journal/local-day.ts';
import type { CommandContext, Handlers } from './context.ts';
import { dayTotals } from './day-totals.ts';
import { todayOf } from './today.ts';

const daysPerWeek = 7;

/** The week around a day, Monday to Sunday: how each day stands against the time online that was planned. */
export function weekCommands(context: CommandContext): Handlers<'week:view'> {
  return {
    'week:view': ({ on }) => {
      const { journal } = context.store.state;
      const monday = mondayOf(on ?? todayOf(context));
      const days = Array.from({ length: daysPerWeek }, (_, index) => addDays(monday, index));
      return {
        days: days.map((day) => ({ on: day, ...dayTotals(journal, day) })),
        budgetMinutes: journal.settings.dailyOnlineBudgetMinutes,
      };
    },
  };
}

function mondayOf(on: string): string {
  const weekday = new Date(`${on}T00:00:00Z`).getUTCDay();
  return addDays(on, -((weekday + daysPerWeek - 1) % daysPerWeek));
}
