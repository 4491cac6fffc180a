const msPerMinute = 60_000;
const earlierMinutes = [5, 10, 15, 30];
const agoMinutes = [5, 10, 15, 30];

/** One way of correcting the running timer's times; null minutes are typed. */
export interface Shift {
  id: string;
  end: 'start' | 'stop';
  minutes: number | null;
}

/** What can be corrected of a timer that has run for `ranMs`: it cannot have stopped before it started. */
export function toShifts(ranMs: number): Shift[] {
  const toShift = (end: Shift['end']) => (minutes: number | null) => ({
    id: `${end} ${minutes ?? 'other'}`,
    end,
    minutes,
  });
  const possible = agoMinutes.filter((minutes) => minutes * msPerMinute < ranMs);
  return [...[...earlierMinutes, null].map(toShift('start')), ...[...possible, null].map(toShift('stop'))];
}
