import type { TimerView } from '../../main/contract/views.ts';
import { workedMs } from '../../main/journal/running-time.ts';
import { useNow } from './now.ts';

/** How long the running timer has counted, in ms, again each second while it is shown; 0 while nothing runs. */
export function useWorkedMs({ running, absences }: Pick<TimerView, 'running' | 'absences'>): number {
  const nowMs = useNow(running ? Date.parse(running.startAt) : 0);
  return running ? workedMs(running, absences, nowMs) : 0;
}
