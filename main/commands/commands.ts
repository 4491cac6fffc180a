import { absenceCommands } from './absence.ts';
import { backupCommands } from './backup.ts';
import { channelCommands } from './channel.ts';
import { contactCommands } from './contact.ts';
import type { CommandContext, Handlers } from './context.ts';
import { dayCommands } from './day.ts';
import { dealCommands } from './deal.ts';
import { eveningCommands } from './evening.ts';
import { historyCommands } from './history.ts';
import { importCommands } from './import.ts';
import { journalCommands } from './journal.ts';
import { reviewCommands } from './review.ts';
import { sessionCommands } from './session.ts';
import { settingsCommands } from './settings.ts';
import { timerCommands } from './timer.ts';
import { dropExpired, trashCommands } from './trash.ts';
import { weekCommands } from './week.ts';
import { windowCommands } from './window.ts';

/** A handler for every command of the contract; a missing or an extra one does not compile. */
export function createCommands(context: CommandContext) {
  dropExpired(context);
  return {
    ...timerCommands(context),
    ...absenceCommands(context),
    ...weekCommands(context),
    ...eveningCommands(context),
    ...windowCommands(context),
    ...historyCommands(context),
    ...trashCommands(context),
    ...dayCommands(context),
    ...sessionCommands(context),
    ...contactCommands(context),
    ...dealCommands(context),
    ...channelCommands(context),
    ...settingsCommands(context),
    ...reviewCommands(context),
    ...importCommands(context),
    ...journalCommands(context),
    ...backupCommands(context),
  } satisfies Handlers;
}
