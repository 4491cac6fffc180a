export interface Toast {
  id: number;
  text: string;
  kind: 'saved' | 'error';
  action?: { label: string; onAct: () => void } | undefined;
}

let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();
const maxShown = 3;

/** Says something at the foot of the window, such as what was saved, with a way to take it back. */
export function announce(
  text: string,
  options: { kind?: Toast['kind']; action?: Toast['action'] } = {},
): void {
  lastId += 1;
  const toast: Toast = { id: lastId, text, kind: options.kind ?? 'saved', action: options.action };
  // One piece of good news at a time; errors wait until they are read.
  const kept = toasts.filter((other) => other.kind === 'error' && other.text !== text);
  replace([...kept, toast].slice(-maxShown));
}

export function dismissToast(id: number): void {
  replace(toasts.filter((toast) => toast.id !== id));
}

export function readToasts(): readonly Toast[] {
  return toasts;
}

export function subscribeToToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function replace(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}
