const minuteMs = 60_000;
const quarterMs = 15 * minuteMs;
const mostSuggestions = 6;

/**
 * The moments offered for "finished when?", latest first: now, when the computer was left, then whole quarters of an
 * hour back. All after the beginning, told apart by their minute.
 */
export function toSuggestedEnds({
  startAt,
  leftAt,
  nowMs,
}: {
  startAt: string;
  leftAt: string | null;
  nowMs: number;
}): string[] {
  const startMs = Date.parse(startAt);
  const lastQuarterMs = Math.floor(nowMs / quarterMs) * quarterMs;
  const quarters = Array.from(
    { length: mostSuggestions + 1 },
    (_, index) => lastQuarterMs - index * quarterMs,
  );
  const left = leftAt === null ? [] : [Date.parse(leftAt)];
  const minutes = new Set<number>();
  const ends: number[] = [];
  for (const ms of [nowMs, ...left, ...quarters]) {
    const minute = Math.floor(ms / minuteMs);
    if (ms > nowMs || minute <= Math.floor(startMs / minuteMs) || minutes.has(minute)) continue;
    minutes.add(minute);
    ends.push(ms);
  }
  return ends
    .slice(0, mostSuggestions)
    .sort((a, b) => b - a)
    .map((ms) => new Date(ms).toISOString());
}
