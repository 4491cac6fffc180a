/** How many times faster than ours: a commit of some milliseconds lasts a few seconds. */
const speed = 500;

/** A clock that began at `beginMs`, in ms, and has run fast since. */
export function createFastClock(beginMs: number): () => Date {
  return () => new Date(beginMs + (Date.now() - beginMs) * speed);
}
