export interface Difference<Item> {
  removed: ReadonlySet<Item>;
  added: readonly Item[];
}

/**
 * Which records left a list and which came, told apart by identity: records are never changed in place. What is the
 * same at both ends is passed over, so that one save among ten years of sessions costs a walk and nothing more.
 */
export function findDifference<Item>(before: readonly Item[], after: readonly Item[]): Difference<Item> {
  if (before === after) return { removed: new Set(), added: [] };
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let fromEnd = 0;
  const most = Math.min(before.length, after.length) - start;
  while (fromEnd < most && before[before.length - 1 - fromEnd] === after[after.length - 1 - fromEnd])
    fromEnd += 1;
  const removed = new Set(before.slice(start, before.length - fromEnd));
  const added: Item[] = [];
  for (const item of after.slice(start, after.length - fromEnd)) {
    if (!removed.delete(item)) added.push(item);
  }
  return { removed, added };
}
