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

/**
 * The length of a union that grows by one stretch after the other. Stretches that come in order of their start cost one
 * addition each; should one come out of order, the length is taken from all of them.
 */
export class UnionLength {
  readonly #stretches: Interval[] = [];
  #isOrdered = true;
  #lastStartMs = Number.NEGATIVE_INFINITY;
  #reachedMs = Number.NEGATIVE_INFINITY;
  #totalMs = 0;

  add(stretch: Interval): void {
    const [startMs, endMs] = stretch;
    this.#stretches.push(stretch);
    if (startMs < this.#lastStartMs) this.#isOrdered = false;
    this.#lastStartMs = startMs;
    if (endMs <= this.#reachedMs) return;
    this.#totalMs += endMs - Math.max(startMs, this.#reachedMs);
    this.#reachedMs = endMs;
  }

  get ms(): number {
    return this.#isOrdered ? this.#totalMs : unionMs(this.#stretches);
  }
}
