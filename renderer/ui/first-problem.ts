import { useEffect } from 'react';

const focusable = 'input, textarea, button, [tabindex]';

/** Puts the keyboard on the first field of the open dialog that says what is wrong, each time `timesTold` grows. */
export function useFirstProblem(timesTold: number): void {
  useEffect(() => {
    if (timesTold === 0) return;
    const invalid = document.querySelector<HTMLElement>('[role="dialog"] [aria-invalid="true"]');
    const field = invalid?.matches(focusable) ? invalid : invalid?.querySelector<HTMLElement>(focusable);
    field?.focus();
  }, [timesTold]);
}
