import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { DayView } from '../../main/contract/views.ts';
import { useCommand } from '../bridge.ts';
import { type DayForm, toDayDraft, toDayForm, withoutSaved } from './day-form.ts';

/** A pause in typing this long saves what was typed. */
const saveAfterMs = 700;

export interface DayDraft {
  form: DayForm;
  change: (changes: Partial<DayForm>) => void;
  close: () => Promise<void>;
  state: 'clean' | 'pending' | 'saving' | 'saved' | 'failed';
}

/**
 * The day's entry while it is written: only the fields touched here differ from what is on the disk, so that a change
 * from elsewhere is never overwritten; saved in pauses, and at once when the page is left.
 */
export function useDayDraft(day: DayView): DayDraft {
  const queries = useQueryClient();
  const [changes, setChanges] = useState<Partial<DayForm>>({});
  const [state, setState] = useState<DayDraft['state']>('clean');
  const save = useCommand('saveDay');
  const close = useCommand('closeDay');
  const form = { ...toDayForm(day), ...changes };

  const send = async (command: typeof save) => {
    const sent = changes;
    setState('saving');
    try {
      await command.mutateAsync(toDayDraft(day.on, form));
      // The entry on the disk must be on the page before the changes that made it are dropped.
      await queries.invalidateQueries({ queryKey: ['viewDay'] });
      setChanges((current) => withoutSaved(current, sent));
      setState('saved');
    } catch (error) {
      setState('failed');
      throw error;
    }
  };
  const isChanged = Object.keys(changes).length > 0;
  const flush = () => {
    // What is wrong was said at the foot of the window; the text stays in the field.
    if (isChanged && !save.isPending) send(save).catch(() => setState('failed'));
  };
  useSavingInPauses(flush, isChanged ? changes : null);

  return {
    form,
    state,
    change: useCallback((changed) => {
      setState('pending');
      setChanges((current) => ({ ...current, ...changed }));
    }, []),
    close: () => send(close),
  };
}

/** Calls `flush` after a pause without changes, when the window is hidden or left, and when the day is left. */
function useSavingInPauses(flush: () => void, changes: object | null): void {
  const latest = useRef(flush);
  useEffect(() => {
    latest.current = flush;
  });
  useEffect(() => {
    if (!changes) return undefined;
    const timer = window.setTimeout(() => latest.current(), saveAfterMs);
    return () => window.clearTimeout(timer);
  }, [changes]);
  useEffect(() => {
    const leave = () => latest.current();
    document.addEventListener('visibilitychange', leave);
    window.addEventListener('pagehide', leave);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
}
