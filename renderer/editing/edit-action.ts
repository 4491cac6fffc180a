export type EditAction = 'undo' | 'redo';

interface Keys {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

/** What a key asks for: Ctrl or Cmd+Z, with Shift or Ctrl+Y again; null for any other. */
export function toEditAction({ key, ctrlKey, metaKey, shiftKey, altKey }: Keys): EditAction | null {
  if (altKey || ctrlKey === metaKey) return null;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && ctrlKey && !shiftKey ? 'redo' : null;
}
