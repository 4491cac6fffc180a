import { useState } from 'react';
import type { TimerQuestion, TimerView } from '../../main/contract/views.ts';
import { useCommand, useView } from '../bridge.ts';
import { useTranslate } from '../ui/language.tsx';
import { useOpenDialogs } from '../ui/open-dialogs.ts';
import { announce } from '../ui/toast-queue.ts';
import { AbsenceDialog } from './absence-dialog.tsx';
import { CheckInDialog } from './check-in-dialog.tsx';
import { HeldDialog } from './held-dialog.tsx';
import { closeQuestion, useClosedQuestion } from './question-state.ts';

/** The one question the timer asks, on whatever page; it waits while another dialog is open. */
export function QuestionDialogs() {
  const view = useView('viewTimer', null);
  const closedKey = useClosedQuestion();
  const openDialogs = useOpenDialogs();
  const [shownKey, setShownKey] = useState<string | null>(null);
  const question = view.data?.question ?? null;
  const isDue = question !== null && question.key !== closedKey;
  const mayShow = isDue && (openDialogs === 0 || shownKey === question.key);
  const nextKey = mayShow ? question.key : null;
  // While it is drawn, and not after: the dialog counts itself among the open ones at once.
  if (nextKey !== shownKey) setShownKey(nextKey);
  if (!mayShow || !view.data) return null;
  return <QuestionDialog key={question.key} question={question} view={view.data} />;
}

function QuestionDialog({ question, view }: { question: TimerQuestion; view: TimerView }) {
  const translate = useTranslate();
  const dismiss = useCommand('dismissAbsence');
  const close = () => closeQuestion(question.key);
  switch (question.kind) {
    case 'absence': {
      const { id } = question.absence;
      const leave = () =>
        dismiss.mutate({ id }, { onSuccess: () => announce(translate('timer.absence.dismissed')) });
      return <AbsenceDialog absence={question.absence} view={view} onClose={leave} />;
    }
    case 'held':
      return (
        view.running && <HeldDialog question={question} running={view.running} view={view} onClose={close} />
      );
    case 'check-in':
      return (
        view.running && (
          <CheckInDialog question={question} running={view.running} view={view} onClose={close} />
        )
      );
  }
}
