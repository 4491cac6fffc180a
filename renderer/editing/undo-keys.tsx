import { useEffect } from 'react';
import type { HistoryStep } from '../../main/contract/views.ts';
import type { TrashableKind } from '../../main/journal/trash.ts';
import { followEdit, useCommand } from '../bridge.ts';
import { useFormats, useTranslate } from '../ui/language.tsx';
import { announce } from '../ui/toast-queue.ts';
import { type EditAction, toEditAction } from './edit-action.ts';

interface Deleted {
  kind: TrashableKind;
  id: string;
}

/** Undo and redo of the journal, by the keyboard and by the menu; a text being typed has its own. */
export function UndoKeys() {
  const edit = useJournalEdit();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const action = toEditAction(event);
      if (!action || event.defaultPrevented || isTyping(event.target)) return;
      event.preventDefault();
      if (!isInDialog()) edit(action);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [edit]);
  useEffect(
    () =>
      followEdit((action) => {
        // The menu takes the key before the page does: what is typed is undone from here.
        if (isTyping(document.activeElement)) document.execCommand(action);
        else if (!isInDialog()) edit(action);
      }),
    [edit],
  );
  return null;
}

/** Takes the latest change back, or makes it again, and says which it was. */
function useJournalEdit(): (action: EditAction) => void {
  const translate = useTranslate();
  const formats = useFormats();
  const { mutate: undo } = useCommand('undo');
  const { mutate: redo } = useCommand('redo');
  return (action) => {
    const onSuccess = (step: HistoryStep | null) => {
      if (!step) {
        announce(
          translate(action === 'undo' ? 'editing.history.nothingToUndo' : 'editing.history.nothingToRedo'),
        );
        return;
      }
      const first = translate(`editing.history.${toChangeMade(step, action)}.${step.kind}`);
      const others = step.count - 1;
      const what =
        others > 0
          ? translate('editing.history.others', {
              what: first,
              count: others,
              number: formats.number(others),
            })
          : first;
      announce(translate(action === 'undo' ? 'editing.history.undone' : 'editing.history.redone', { what }));
    };
    if (action === 'undo') undo(null, { onSuccess });
    else redo(null, { onSuccess });
  };
}

/** What the user had done: taking a deletion back adds. */
function toChangeMade({ change }: HistoryStep, action: EditAction): HistoryStep['change'] {
  if (action === 'redo' || change === 'changed') return change;
  return change === 'added' ? 'removed' : 'added';
}

/**
 * Says that something was deleted, with the way back: a record comes out of the trash, for other changes may have been
 * made since; what has no trash, such as the running timer, is undone.
 */
export function useDeletionToast(): (text: string, deleted?: Deleted) => void {
  const translate = useTranslate();
  const undo = useJournalEdit();
  const { mutate: restore } = useCommand('restoreTrashed');
  const putBack = (deleted: Deleted) => {
    const what = translate(`editing.history.removed.${deleted.kind}`);
    restore(deleted, { onSuccess: () => announce(translate('editing.history.undone', { what })) });
  };
  return (text, deleted) =>
    announce(text, {
      action: {
        label: translate('editing.history.undoDeletion'),
        onAct: () => (deleted ? putBack(deleted) : undo('undo')),
      },
    });
}

/** Whether the focus is where text is typed, which has an undo of its own. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  return (
    target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit'].includes(target.type)
  );
}

/** Behind an open dialog nothing changes unseen. */
function isInDialog(): boolean {
  return document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;
}
