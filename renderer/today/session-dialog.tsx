import { useEffect, useRef, useState } from 'react';
import type { OverlapChoice } from '../../main/contract/commands.ts';
import type { DayView, SessionRow, TimerView } from '../../main/contract/views.ts';
import { useCommand } from '../bridge.ts';
import { useDeletionToast } from '../editing/undo-keys.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog, DialogBody, DialogForm, SaveFooter } from '../ui/dialog.tsx';
import { useFormats, useTranslate } from '../ui/language.tsx';
import { announce } from '../ui/toast-queue.ts';
import { OverlapRefusal, scrollTo } from './overlap-refusal.tsx';
import { toSessionDefaults } from './session-defaults.ts';
import { SessionFields } from './session-fields.tsx';
import {
  type SessionForm,
  type SessionProblem,
  toInterval,
  toSessionDraft,
  toSessionForm,
  toSessionProblems,
} from './session-form.ts';

export interface SessionTimes {
  startAt: string;
  endAt: string;
}

interface SessionDialogProps {
  day: DayView;
  view: TimerView;
  /** Null to add one. */
  row: SessionRow | null;
  /** The times it opens with: those of a place drawn on the timeline, or where a session was moved to. */
  times?: SessionTimes | null;
  /** True to try the times at once, so that a refusal shows its ways out. */
  isTried?: boolean;
  onClose: () => void;
}

/** One session, to be corrected or added by hand. */
export function SessionDialog(props: SessionDialogProps) {
  const translate = useTranslate();
  const { view, row, onClose } = props;
  const { form, change, problems, submit, save, moved } = useSessionEditing(props);
  const remove = useDeleting(row, onClose);
  const interval = toInterval(form, moved);
  return (
    <Dialog
      title={translate(row ? 'today.session.editTitle' : 'today.session.addTitle')}
      isOpen
      onClose={onClose}
      width="wide"
    >
      <DialogForm onSubmit={() => submit()}>
        <DialogBody>
          <SessionFields
            form={form}
            onChange={change}
            channels={view.channels}
            problems={problems}
            interval={interval}
          />
          {save.error?.code === 'overlap' && interval && (
            <OverlapRefusal
              failure={save.error}
              interval={interval}
              timeZone={form.timeZone}
              isPending={save.isPending}
              onChoose={submit}
            />
          )}
          {save.error && save.error.code !== 'overlap' && (
            <p role="alert" className="refusal" ref={scrollTo}>
              {save.error.message}
            </p>
          )}
        </DialogBody>
        <SaveFooter
          saveLabel={translate('today.session.save')}
          isPending={save.isPending}
          onClose={onClose}
          start={
            row && (
              <Button look="danger" isPending={remove.isPending} onPress={remove.run}>
                {translate('today.session.delete')}
              </Button>
            )
          }
        />
      </DialogForm>
    </Dialog>
  );
}

function useSessionEditing({ day, view, row, times, isTried = false, onClose }: SessionDialogProps) {
  const translate = useTranslate();
  const formats = useFormats();
  // The exact instants of a move count as the session's own: the form shows no seconds.
  const moved = row && times ? { ...row, ...times } : row;
  const [form, setForm] = useState<SessionForm>(() =>
    toSessionForm(moved, { ...toSessionDefaults(day, view, Date.now()), ...times }),
  );
  const [problems, setProblems] = useState<SessionProblem[]>([]);
  const save = useCommand('saveSession', { quiet: true });
  const submit = (overlap?: OverlapChoice) => {
    const found = toSessionProblems(form, moved, Date.now());
    setProblems(found);
    if (found.length > 0) return;
    const draft = toSessionDraft(form, moved);
    save.mutate(overlap ? { ...draft, overlap } : draft, {
      onSuccess: (session) => {
        const duration = formats.duration(Date.parse(session.endAt) - Date.parse(session.startAt));
        announce(row ? translate('today.session.saved') : translate('today.session.added', { duration }));
        onClose();
      },
    });
  };
  const change = (changed: SessionForm) => {
    save.reset();
    setProblems([]);
    setForm(changed);
  };
  useOnce(isTried, submit);
  return { form, change, problems, submit, save, moved };
}

function useOnce(isWanted: boolean, run: () => void): void {
  const isDue = useRef(isWanted);
  useEffect(() => {
    if (!isDue.current) return;
    isDue.current = false;
    run();
  }, [run]);
}

/** Deletes without asking: it can be undone at once, and for 30 days from the trash. */
function useDeleting(row: SessionRow | null, onDeleted: () => void) {
  const translate = useTranslate();
  const remove = useCommand('deleteSession');
  const tellDeletion = useDeletionToast();
  const run = () => {
    if (!row) return;
    const onSuccess = () => {
      tellDeletion(translate('today.session.deleted'), { kind: 'session', id: row.id });
      onDeleted();
    };
    remove.mutate({ id: row.id }, { onSuccess });
  };
  return { run, isPending: remove.isPending };
}
