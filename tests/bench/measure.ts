/** Middle of the values; of an even count, the lower middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

export interface Timing {
  medianMs: number;
  p95Ms: number;
  runs: number;
}

/** Runs an action again and again after a warm-up, in ms. */
export function timeRuns(runs: number, action: (run: number) => void): Timing {
  const warmUp = Math.ceil(runs / 3);
  for (let run = 0; run < warmUp; run += 1) action(run);
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const startedAt = performance.now();
    action(warmUp + run);
    times.push(performance.now() - startedAt);
  }
  times.sort((a, b) => a - b);
  return {
    medianMs: rounded(median(times)),
    p95Ms: rounded(times[Math.ceil(runs * 0.95) - 1] ?? Number.NaN),
    runs,
  };
}

export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
