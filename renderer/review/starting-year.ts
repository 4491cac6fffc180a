import { useState } from 'react';
import { useView } from '../bridge.ts';

/**
 * The latest year with hours in it, looked for from the current one backwards; the current one when there is none.
 * Null while it is looked for, or not asked for.
 */
export function useStartingYear(isAsked: boolean): number | null {
  const today = useView('viewTimer', null, { enabled: isAsked }).data?.today;
  const current = today === undefined ? null : Number(today.slice(0, 4));
  const [earlier, setEarlier] = useState<number | null>(null);
  const candidate = earlier ?? current;
  const view = useView(
    'viewReview',
    { year: candidate ?? 0 },
    { enabled: isAsked && candidate !== null },
  ).data;
  const hasHours = view && view.retrospective.kinds.online.minutes + view.retrospective.kinds.irl.minutes > 0;
  const isLast = view && candidate !== null && !view.years.some((year) => year < candidate);
  if (!isAsked || !view || candidate === null) return null;
  // Set while drawing, as React allows: this answer is dropped and the year before is asked for.
  if (!hasHours && !isLast) setEarlier(candidate - 1);
  if (hasHours) return candidate;
  return isLast ? current : null;
}
