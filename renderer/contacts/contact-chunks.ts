/** Rows are drawn and asked for by chunks of this many: one request each, and one element to draw or leave out. */
export const chunkSize = 100;

export interface Chunk {
  offset: number;
  /** How many rows it holds; the last one may be shorter. */
  length: number;
}

/** The chunks that make up a list of `total` rows. */
export function toChunks(total: number): Chunk[] {
  const chunks: Chunk[] = [];
  for (let offset = 0; offset < total; offset += chunkSize) {
    chunks.push({ offset, length: Math.min(chunkSize, total - offset) });
  }
  return chunks;
}

export type ListKey = 'ArrowDown' | 'ArrowUp' | 'PageDown' | 'PageUp' | 'Home' | 'End';
const listKeys: readonly string[] = [
  'ArrowDown',
  'ArrowUp',
  'PageDown',
  'PageUp',
  'Home',
  'End',
] satisfies ListKey[];

export function isListKey(key: string): key is ListKey {
  return listKeys.includes(key);
}

/** The row that a key leads to, within the list. */
export function toRowIndex(
  key: ListKey,
  from: number,
  list: { total: number; rowsPerScreen: number },
): number {
  const last = list.total - 1;
  const target = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    PageDown: from + list.rowsPerScreen,
    PageUp: from - list.rowsPerScreen,
    Home: 0,
    End: last,
  }[key];
  return Math.max(0, Math.min(last, target));
}
