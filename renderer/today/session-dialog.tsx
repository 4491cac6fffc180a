import { useState } from 'react';
import type { DayView, SessionRow, TimerView } from '../../main/contract/views.ts';
import { type BridgeFailure, useCommand } from '../bridge.ts';
import { Button } from '../ui/button.tsx';
import { ConfirmDialog, Dialog, DialogBody, DialogForm, SaveFooter } from '../ui/dialog.tsx';
import { useFormats, useTranslate } from '../ui/language.tsx';
import { announce } from '../ui/toast-queue.ts';
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

interface SessionDialogProps {
  day: DayView;
  view: TimerView;
  /** Null to add one. */
  row: SessionRow | null;
  onClose: () => void;
}

/** One session, to be corrected or added by hand. */
export function SessionDialog({ day, view, row, onClose }: SessionDialogProps) {
  const translate = useTranslate();
  const [isDeleting, setDeleting] = useState(false);
  const { form, change, problems, submit, save } = useSessionEditing({ day, view, row, onClose });
  if (row && isDeleting)
    return <DeleteSession row={row} onCancel={() => setDeleting(false)} onDeleted={onClose} />;
  return (
    <Dialog
      title={translate(row ? 'today.session.editTitle' : 'today.session.addTitle')}
      isOpen
      onClose={onClose}
      width="wide"
    >
      <DialogForm onSubmit={() => submit(false)}>
        <DialogBody>
          <SessionFields
            form={form}
            onChange={change}
            channels={view.channels}
            problems={problems}
            interval={toInterval(form, row)}
          />
          {save.error && (
            <Refusal failure={save.error} sessions={day.sessions} onSaveParallel={() => submit(true)} />
          )}
        </DialogBody>
        <SaveFooter
          saveLabel={translate('today.session.save')}
          isPending={save.isPending}
          onClose={onClose}
          start={
            row && (
              <Button look="danger" onPress={() => setDeleting(true)}>
                {translate('today.session.delete')}
              </Button>
            )
          }
        />
      </DialogForm>
    </Dialog>
  );
}

function useSessionEditing({ day, view, row, onClose }: SessionDialogProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const [form, setForm] = useState<SessionForm>(() =>
    toSessionForm(row, toSessionDefaults(day, view, Date.now())),
  );
  const [problems, setProblems] = useState<SessionProblem[]>([]);
  const save = useCommand('saveSession', { quiet: true });
  const submit = (isParallel: boolean) => {
    const found = toSessionProblems(form, row, Date.now());
    setProblems(found);
    if (found.length > 0) return;
    const draft = toSessionDraft(form, row);
    save.mutate(isParallel ? { ...draft, parallel: true } : draft, {
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
  return { form, change, problems, submit, save };
}

interface RefusalProps {
  failure: BridgeFailure;
  sessions: readonly SessionRow[];
  onSaveParallel: () => void;
}

/** Why main refused; where two sessions overlap, keeping both is one click away. */
function Refusal({ failure, sessions, onSaveParallel }: RefusalProps) {
  const translate = useTranslate();
  const formats = useFormats();
  if (failure.code !== 'overlap') {
    return (
      <p role="alert" className="refusal" ref={scrollTo}>
        {failure.message}
      </p>
    );
  }
  const ids = failure.details['ids'];
  const others = sessions.filter((session) => Array.isArray(ids) && ids.includes(session.id));
  return (
    <div role="alert" className="refusal" ref={scrollTo}>
      <p>
        <strong>{translate('today.session.overlapTitle')}</strong>
      </p>
      {others.map(({ id, channelName, startAt, endAt, timeZone }) => (
        <p key={id}>
          {translate('today.session.overlapWith', {
            channel: channelName,
            start: formats.time(startAt, timeZone),
            end: formats.time(endAt, timeZone),
          })}
        </p>
      ))}
      <p>{translate('today.session.overlapHint')}</p>
      <Button size="small" onPress={onSaveParallel}>
        {translate('today.session.saveParallel')}
      </Button>
    </div>
  );
}

/** What is said below the fields must be seen. */
function scrollTo(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}

function DeleteSession({
  row,
  onCancel,
  onDeleted,
}: {
  row: SessionRow;
  onCancel: () => void;
  onDeleted: () => void;
}) {
  const translate = useTranslate();
  const formats = useFormats();
  const remove = useCommand('deleteSession');
  const confirm = () =>
    remove.mutate(
      { id: row.id },
      {
        onSuccess: () => {
          announce(translate('today.session.deleted'));
          onDeleted();
        },
      },
    );
  return (
    <ConfirmDialog
      title={translate('today.session.deleteTitle')}
      confirmLabel={translate('today.session.delete')}
      isOpen
      isDangerous
      isPending={remove.isPending}
      onConfirm={confirm}
      onClose={onCancel}
    >
      <p>
        {translate('today.session.deleteBody', {
          channel: row.channelName,
          start: formats.time(row.startAt, row.timeZone),
          end: formats.time(row.endAt, row.timeZone),
        })}
      </p>
    </ConfirmDialog>
  );
}
