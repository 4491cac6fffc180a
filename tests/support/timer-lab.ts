import type { Absence, RunningTimer } from '../../main/journal/types.ts';
import type { TimerRules, TimerState } from '../../main/timer/timer-state.ts';
import type { Observation, Presence } from '../../main/timer/watch.ts';

const minuteMs = 60_000;
const here: Presence = { idleMs: 0, isLocked: false };

export const usualRules: TimerRules = {
  idleAfterMs: 5 * minuteMs,
  awayExpected: false,
  checkInAfterMs: 120 * minuteMs,
  dayStartsAt: '00:00',
};
export const irlRules: TimerRules = { ...usualRules, awayExpected: true, checkInAfterMs: 240 * minuteMs };

/** A timer on paper: times are minutes after its beginning, on a day given by its instant. */
export class TimerLab {
  readonly startMs: number;
  #count = 0;

  constructor(startAt = '2026-03-10T09:00:00.000Z') {
    this.startMs = Date.parse(startAt);
  }

  createId = (): string => `gap-${(this.#count += 1)}`;

  at(minutes: number): string {
    return new Date(this.ms(minutes)).toISOString();
  }

  ms(minutes: number): number {
    return this.startMs + minutes * minuteMs;
  }

  running(changes: Partial<RunningTimer> = {}, absences: readonly Absence[] = []): TimerState {
    return {
      timer: {
        startAt: this.at(0),
        timeZone: 'Europe/Paris',
        channelId: 'linkedin',
        activity: 'comment',
        contactIds: ['c1'],
        dealIds: [],
        note: 'x',
        heartbeatAt: this.at(0),
        ...changes,
      },
      absences,
    };
  }

  gap(from: number, to: number, changes: Partial<Absence> = {}): Absence {
    return {
      id: this.createId(),
      fromAt: this.at(from),
      toAt: this.at(to),
      timeZone: 'Europe/Paris',
      channelId: 'linkedin',
      activity: 'comment',
      contactIds: ['c1'],
      dealIds: [],
      note: 'x',
      reason: 'idle',
      isAsked: true,
      ...changes,
    };
  }

  /** What the system says at a minute; `idle` in minutes, null where it says nothing. */
  seen(minutes: number, { idle = 0, rules = usualRules, isLocked = false }: SeenOptions = {}): Observation {
    return {
      nowMs: this.ms(minutes),
      presence: { ...here, idleMs: idle === null ? null : idle * minuteMs, isLocked },
      rules,
      createId: this.createId,
    };
  }
}

export interface SeenOptions {
  idle?: number | null;
  rules?: TimerRules;
  isLocked?: boolean;
}
