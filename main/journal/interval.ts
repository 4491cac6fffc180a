/** A stretch of time [startMs, endMs), in ms since 1970 UTC. */
export type Interval = readonly [startMs: number, endMs: number];

/** The same time without overlaps, in order; touching stretches become one. */
export function unionOf(intervals: readonly Interval[]): Interval[] {
  const sorted = [...intervals].sort((a, b) => a[0] - b[0]);
  const union: [number, number][] = [];
  for (const [startMs, endMs] of sorted) {
    if (endMs <= startMs) continue;
    const last = union.at(-1);
    if (last && startMs <= last[1]) last[1] = Math.max(last[1], endMs);
    else union.push([startMs, endMs]);
  }
  return union;
}

/** The length of the union, in ms: the same minute counts once. */
export function unionMs(intervals: readonly Interval[]): number {
  let totalMs = 0;
  for (const [startMs, endMs] of unionOf(intervals)) totalMs += endMs - startMs;
  return totalMs;
}
