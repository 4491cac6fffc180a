import type { AbsenceReason, RunningTimer } from '../journal/types.ts';
import { createLocalDays } from '../journal/local-day.ts';
import { unionMs } from '../journal/interval.ts';
import { workedStretches } from '../journal/running-time.ts';
import type { TimerState } from '../timer/timer-state.ts';
import { comeBack, leave, observe, quit, resume, type Observation, type Presence } from '../timer/watch.ts';
import type { CommandContext } from './context.ts';
import { onlineIntervals } from './day-totals.ts';
import type { TimerNotice } from './notice.ts';
import { rulesOf } from './timer-rules.ts';
import { questionOf } from './timer-view.ts';
import { todayOf } from './today.ts';

/**
 * The running timer's watch: told of what the system says, it keeps the sign of life, opens and closes absences, puts
 * questions. Calls that say the same twice do no harm.
 */
export interface TimerWatch {
  /** At the app's start: a timer left running by a crash or a quit is held until the user says what became of it. */
  begin(): void;
  /** A sign of life with what the system says now. */
  beat(presence: Presence): void;
  /** The computer goes to sleep, is locked, is handed to another user. */
  leave(reason: Extract<AbsenceReason, 'suspend' | 'lock'>, presence: Presence): void;
  /** It wakes up, is unlocked; while it is locked, nobody is back yet. */
  comeBack(presence: Presence): void;
  /** The app quits or the computer shuts down, on purpose. */
  quit(): void;
  /** When to beat next, in ms; null while no timer runs. */
  nextBeatMs(): number | null;
}

const usualBeatMs = 30_000;
/** While nobody is there, somebody may be back any moment. */
const awayBeatMs = 5000;
const msPerMinute = 60_000;

/** @param tell hears of what the user should be told now. */
export function createTimerWatch(context: CommandContext, tell: (notice: TimerNotice) => void): TimerWatch {
  const { store } = context;
  const nowMs = (): number => context.now().getTime();
  const observation = (timer: RunningTimer, presence: Presence): Observation => ({
    nowMs: nowMs(),
    presence,
    rules: rulesOf(store.state, timer.channelId),
    createId: context.createId,
  });
  const step = (change: (state: TimerState, timer: RunningTimer) => TimerState): void => {
    const { timer } = store.state;
    if (!timer) return;
    const before: TimerState = store.state;
    const after = change(before, timer);
    const isQuestionNew = keep(context, before, after);
    if (isQuestionNew) tell({ kind: 'question' });
  };
  return {
    begin: () => step((state, timer) => resume(state, observation(timer, { idleMs: null, isLocked: false }))),
    beat: (presence) => {
      step((state, timer) => observe(state, observation(timer, presence)));
      tellBudget(context, tell);
    },
    leave: (reason, presence) => step((state, timer) => leave(state, reason, observation(timer, presence))),
    comeBack: (presence) => step((state, timer) => comeBack(state, observation(timer, presence))),
    quit: () => step((state) => quit(state, nowMs())),
    nextBeatMs: () => {
      const { timer } = store.state;
      if (!timer || timer.isHeld) return null;
      return timer.away || (timer.leftAt !== undefined && timer.askedAt === undefined)
        ? awayBeatMs
        : usualBeatMs;
    },
  };
}

/** Writes what changed; a mere sign of life is announced to nobody. Answers whether there is another question now. */
function keep({ store }: CommandContext, before: TimerState, after: TimerState): boolean {
  if (before.timer === after.timer && before.absences === after.absences) return false;
  const { journal } = store.state;
  const asked = questionOf(journal, before.timer, before.absences)?.key;
  const asks = questionOf(journal, after.timer, after.absences)?.key;
  const isBeat = before.absences === after.absences && isSameBut(before.timer, after.timer);
  store.commit({
    timer: after.timer,
    absences: after.absences,
    nouns: isBeat ? [] : ['timer', ...(before.absences === after.absences ? [] : (['day'] as const))],
  });
  return asks !== undefined && asks !== asked;
}

/** Whether two timers differ in nothing but the sign of life. */
function isSameBut(a: RunningTimer | null, b: RunningTimer | null): boolean {
  return JSON.stringify({ ...a, heartbeatAt: '' }) === JSON.stringify({ ...b, heartbeatAt: '' });
}

/** Tells once a day, while time online runs, that the day's share of it is used up. */
function tellBudget(context: CommandContext, tell: (notice: TimerNotice) => void): void {
  const { store } = context;
  const { journal, timer, absences, budgetToldOn } = store.state;
  const minutes = journal.settings.dailyOnlineBudgetMinutes;
  const channel = journal.channels.find(({ id }) => id === timer?.channelId);
  if (!timer || timer.away || channel?.kind !== 'online' || minutes === 0) return;
  const today = todayOf(context);
  if (budgetToldOn === today) return;
  const days = createLocalDays(journal.settings.dayStartsAt);
  const running = workedStretches(timer, absences, context.now().getTime()).flatMap(([fromMs, toMs]) =>
    days
      .splitByDay(fromMs, toMs, timer.timeZone)
      .filter((part) => part.on === today)
      .map((part): [number, number] => [part.startMs, part.endMs]),
  );
  if (unionMs([...onlineIntervals(journal, today), ...running]) < minutes * msPerMinute) return;
  store.commit({ budgetToldOn: today, nouns: [] });
  tell({ kind: 'budget', minutes });
}
