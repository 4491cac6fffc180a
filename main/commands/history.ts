import { nouns } from '../contract/events.ts';
import type { HistoryStep } from '../contract/views.ts';
import { findRecord, putRecords, recordId, removeRecord, listOf, type RecordOf } from '../journal/records.ts';
import type { Absence, Journal, RecordKind, RunningTimer } from '../journal/types.ts';
import type { TrashedRecord } from '../journal/trash.ts';
import { findDifference } from '../store/difference.ts';
import type { Change, StoreState } from '../store/types.ts';
import type { CommandContext, Handlers } from './context.ts';

type HistoryCommand = 'history:undo' | 'history:redo';
type Moment = Pick<StoreState, 'journal' | 'timer' | 'absences' | 'trash'>;

interface Step {
  before: Moment;
  after: Moment;
}

const longestHistory = 100;
const kinds = Object.keys(listOf) as RecordKind[];
/**
 * Undo and redo of every change since the app was started. Journals are never changed in place, so the history only
 * keeps what the store showed before and after each change; a change that nobody made by hand (a sign of life, an
 * absence that begins) is none. What is undone travels like any other change when journals are merged.
 */
export function historyCommands(context: CommandContext): Handlers<HistoryCommand> {
  const { store } = context;
  let seen: Moment = store.state;
  let undone: Step[] = [];
  let done: Step[] = [];
  let isReplaying = false;
  store.onChange(({ isRestored }) => {
    const before = seen;
    const after: Moment = store.state;
    seen = after;
    if (isReplaying) return;
    // A backup was put in place of everything: what was before it is in a backup, too.
    if (isRestored) {
      [done, undone] = [[], []];
      return;
    }
    if (!isByHand(before, after)) return;
    done = [...done, { before, after }].slice(-longestHistory);
    undone = [];
  });
  const replay = (step: Step): HistoryStep | null => {
    const { change, told } = toChange(context, step);
    isReplaying = true;
    try {
      store.commit(change);
    } finally {
      isReplaying = false;
    }
    return told;
  };
  return {
    'history:undo': () => {
      const step = done.at(-1);
      if (!step) return null;
      const told = replay({ before: step.after, after: step.before });
      done = done.slice(0, -1);
      undone = [...undone, step];
      return told;
    },
    'history:redo': () => {
      const step = undone.at(-1);
      if (!step) return null;
      const told = replay(step);
      undone = undone.slice(0, -1);
      done = [...done, step];
      return told;
    },
  };
}

/** Whether somebody changed something: the journal, or what the timer does rather than what it noticed. */
function isByHand(before: Moment, after: Moment): boolean {
  if (before.journal !== after.journal) return true;
  // A gap comes by itself; it goes when it is settled.
  if (before.absences.some(({ id }) => !after.absences.some((absence) => absence.id === id))) return true;
  return toDeed(before.timer) !== toDeed(after.timer) && !isClockBack(before.timer, after.timer);
}

/** A clock that was set back takes the running timer along: nobody's change. */
function isClockBack(before: RunningTimer | null, after: RunningTimer | null): boolean {
  return before !== null && after !== null && Date.parse(after.heartbeatAt) < Date.parse(before.heartbeatAt);
}

function toDeed(timer: RunningTimer | null): string {
  if (!timer) return '';
  const { startAt, channelId, activity, contactIds, dealIds, note } = timer;
  return JSON.stringify([startAt, channelId, activity, contactIds, dealIds, note]);
}

/** What leads from a step's `before` to its `after`, as one change of today. */
function toChange(
  { store, now }: CommandContext,
  { before, after }: Step,
): { change: Change; told: HistoryStep | null } {
  const at = now().toISOString();
  let journal: Journal = store.state.journal;
  const told: HistoryStep[] = [];
  for (const kind of kinds) {
    const step = toRecordStep(before.journal, after.journal, kind);
    if (step.put.length > 0)
      journal = putRecords(journal, kind, step.put.map((record) => ({ ...record, changedAt: at })) as never);
    for (const id of step.removed) journal = removeRecord(journal, kind, { id, at });
    if (step.told) told.push(step.told);
  }
  if (before.journal.settings !== after.journal.settings) {
    journal = { ...journal, settings: after.journal.settings };
    told.push({ kind: 'settings', change: 'changed', count: 1 });
  }
  const isTimer = toDeed(before.timer) !== toDeed(after.timer);
  if (isTimer) told.push({ kind: 'timer', change: timerChange(before, after), count: 1 });
  // A gap that was settled without a session changed nothing else.
  if (told.length === 0) told.push({ kind: 'timer', change: 'changed', count: 1 });
  const trash = trashAfter(store.state.trash, { before, after }, journal);
  return {
    change: {
      journal,
      ...(isTimer ? { timer: after.timer && { ...after.timer, heartbeatAt: at } } : {}),
      absences: withDifference(store.state.absences, before.absences, after.absences),
      trash,
      nouns,
    },
    told: mostTelling(told),
  };
}

/** What is back in the journal leaves the trash; what is deleted again waits there again. */
function trashAfter(
  now: readonly TrashedRecord[],
  { before, after }: Step,
  journal: Journal,
): readonly TrashedRecord[] {
  if (before.trash === after.trash) return now;
  const isGone = ({ kind, id }: TrashedRecord): boolean => findRecord(journal, kind, id) === undefined;
  const again = after.trash.filter((trashed) => !before.trash.includes(trashed) && !now.includes(trashed));
  return [...now, ...again].filter(isGone);
}

/** A deal that is deleted also changes the sessions that named it: what comes or goes says more. */
function mostTelling(told: readonly HistoryStep[]): HistoryStep | null {
  const timer = told.find(({ kind }) => kind === 'timer');
  return timer ?? told.find(({ change }) => change !== 'changed') ?? told[0] ?? null;
}

function timerChange(before: Moment, after: Moment): HistoryStep['change'] {
  if (!before.timer) return 'added';
  return after.timer ? 'changed' : 'removed';
}

function toRecordStep<Kind extends RecordKind>(before: Journal, after: Journal, kind: Kind) {
  const list = listOf[kind];
  const { removed, added } = findDifference(
    before[list] as readonly RecordOf[Kind][],
    after[list] as readonly RecordOf[Kind][],
  );
  const known = new Set([...removed].map((record) => recordId(kind, record)));
  const coming = new Set(added.map((record) => recordId(kind, record)));
  const gone = [...known].filter((id) => !coming.has(id));
  const count = coming.size + gone.length;
  const change = added.some((record) => known.has(recordId(kind, record)))
    ? 'changed'
    : added.length > 0
      ? 'added'
      : 'removed';
  return { put: added, removed: gone, told: count === 0 ? null : ({ kind, change, count } as HistoryStep) };
}

/** The gaps as they are now, with those that the step takes away or brings back. */
function withDifference(
  now: readonly Absence[],
  before: readonly Absence[],
  after: readonly Absence[],
): readonly Absence[] {
  if (before === after) return now;
  const stay = new Set(after.map(({ id }) => id));
  const were = new Set(before.map(({ id }) => id));
  const kept = now.filter(({ id }) => !were.has(id) || stay.has(id));
  const back = after.filter(({ id }) => !kept.some((absence) => absence.id === id));
  return [...kept, ...back].sort((a, b) => Date.parse(a.fromAt) - Date.parse(b.fromAt));
}
