import { useSyncExternalStore } from 'react';

/** The question that was closed without an answer, by its key: it is not put again by itself. */
let closedKey: string | null = null;
const listeners = new Set<() => void>();

function set(key: string | null): void {
  closedKey = key;
  for (const listener of listeners) listener();
}

export function closeQuestion(key: string): void {
  set(key);
}

/** Puts the closed question again. */
export function reopenQuestion(): void {
  set(null);
}

export function useClosedQuestion(): string | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => closedKey,
  );
}
