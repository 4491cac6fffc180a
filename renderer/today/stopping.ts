import type { StoppedTimer, TimerView } from '../../main/contract/views.ts';
import { useFormats, useTranslate } from '../ui/language.tsx';
import { announce } from '../ui/toast-queue.ts';

/** Says at the foot of the window what a stop saved, and what is left to be settled. */
export function useStopping(view: TimerView) {
  const translate = useTranslate();
  const formats = useFormats();
  const channel = view.channels.find(({ id }) => id === view.running?.channelId)?.name ?? '';
  const sayStopped = ({ sessions, countedMs, absences }: StoppedTimer): void => {
    const gapMs = absences.reduce((sum, { fromAt, toAt }) => sum + Date.parse(toAt) - Date.parse(fromAt), 0);
    const words = { channel, duration: formats.duration(countedMs), gap: formats.duration(gapMs) };
    if (gapMs > 0) announce(translate('timer.toSettle', words));
    else if (sessions.length === 0) announce(translate('today.timer.tooShort'));
    else announce(translate('today.timer.saved', words));
  };
  return { sayStopped };
}
