import type { Interval } from './interval.ts';
import type { Absence, RunningTimer } from './types.ts';

type Gap = Pick<Absence, 'fromAt' | 'toAt'>;

/**
 * The stretches of a running timer that count up to `nowMs`: without its open absence and without the gaps that are
 * not settled. In order, each longer than nothing.
 */
export function workedStretches(
  timer: Pick<RunningTimer, 'startAt' | 'away'>,
  absences: readonly Gap[],
  nowMs: number,
): Interval[] {
  const endMs = timer.away ? Math.min(nowMs, Date.parse(timer.away.sinceAt)) : nowMs;
  const gaps = absences
    .map(({ fromAt, toAt }): Interval => [Date.parse(fromAt), Date.parse(toAt)])
    .sort(([a], [b]) => a - b);
  const stretches: Interval[] = [];
  let fromMs = Date.parse(timer.startAt);
  for (const [gapFromMs, gapToMs] of gaps) {
    const toMs = Math.min(gapFromMs, endMs);
    if (toMs > fromMs) stretches.push([fromMs, toMs]);
    fromMs = Math.max(fromMs, gapToMs);
  }
  if (endMs > fromMs) stretches.push([fromMs, endMs]);
  return stretches;
}

/** How long a running timer has counted up to `nowMs`, in ms; 0 while the clock is before its start. */
export function workedMs(
  timer: Pick<RunningTimer, 'startAt' | 'away'>,
  absences: readonly Gap[],
  nowMs: number,
): number {
  return workedStretches(timer, absences, nowMs).reduce((sum, [fromMs, toMs]) => sum + toMs - fromMs, 0);
}
