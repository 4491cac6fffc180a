import { createLocalDays } from '../journal/local-day.ts';
import type { CommandContext } from './context.ts';

/** The local day it is now, by the system's zone and the setting `dayStartsAt`. */
export function todayOf(context: Pick<CommandContext, 'store' | 'now' | 'systemTimeZone'>): string {
  const days = createLocalDays(context.store.state.journal.settings.dayStartsAt);
  return days.dayOf(context.now().getTime(), context.systemTimeZone());
}
