import type { DayEntryDraft } from '../contract/commands.ts';
import type { AbsenceRow, DayView } from '../contract/views.ts';
import { createLocalDays } from '../journal/local-day.ts';
import { findRecord, putRecords } from '../journal/records.ts';
import type { DayEntry } from '../journal/types.ts';
import type { CommandContext, Handlers } from './context.ts';
import { dayTotals, sessionsOnDay } from './day-totals.ts';
import { canSnooze } from './evening.ts';
import { namedContacts, namedDeals, requireLinks } from './links.ts';
import { toSessionRow, withoutUndefined } from './session.ts';
import { toAbsenceRow } from './timer-view.ts';
import { todayOf } from './today.ts';

type DayCommand = 'day:view' | 'day:save' | 'day:close';

/** The commands of a day: its timeline and its entry. */
export function dayCommands(context: CommandContext): Handlers<DayCommand> {
  const save = (draft: DayEntryDraft, closedAt: string | undefined): DayEntry => {
    const { journal } = context.store.state;
    requireLinks(journal, draft);
    const entry: DayEntry = {
      ...withoutUndefined(draft),
      ...(closedAt === undefined ? {} : { closedAt }),
      changedAt: context.now().toISOString(),
    };
    context.store.commit({ journal: putRecords(journal, 'dayEntry', [entry]), nouns: ['day'] });
    return entry;
  };
  return {
    'day:view': ({ on }) => viewDay(context, on ?? todayOf(context)),
    'day:save': (draft) =>
      save(draft, findRecord(context.store.state.journal, 'dayEntry', draft.on)?.closedAt),
    'day:close': (draft) => save(draft, context.now().toISOString()),
  };
}

/** The gaps not settled that touch a local day. */
function absencesOnDay({ store }: CommandContext, on: string): AbsenceRow[] {
  const { journal, absences } = store.state;
  const days = createLocalDays(journal.settings.dayStartsAt);
  return absences
    .filter(({ fromAt, toAt, timeZone }) =>
      days.splitByDay(Date.parse(fromAt), Date.parse(toAt), timeZone).some((part) => part.on === on),
    )
    .map((absence) => toAbsenceRow(journal, absence));
}

function viewDay(context: CommandContext, on: string): DayView {
  const { journal } = context.store.state;
  const entry = findRecord(journal, 'dayEntry', on) ?? null;
  const sessions = sessionsOnDay(journal, on);
  const people = new Set(sessions.flatMap(({ session }) => session.contactIds));
  return {
    on,
    isToday: on === todayOf(context),
    sessions: sessions.map(({ session, interval: [startMs, endMs] }) =>
      toSessionRow(journal, session, endMs - startMs),
    ),
    absences: absencesOnDay(context, on),
    entry,
    entryContacts: namedContacts(journal, entry?.contactIds ?? []),
    entryDeals: namedDeals(journal, entry?.dealIds ?? []),
    proposedContacts: namedContacts(journal, [...people]),
    ...dayTotals(journal, on),
    budgetMinutes: journal.settings.dailyOnlineBudgetMinutes,
    canSnooze: on === todayOf(context) && canSnooze(context),
  };
}
