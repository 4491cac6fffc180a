import type { Request } from '../../main/contract/commands.ts';
import type { TimerView } from '../../main/contract/views.ts';
import { useCommand } from '../bridge.ts';
import { useFormats, useTranslate } from '../ui/language.tsx';
import { announce } from '../ui/toast-queue.ts';

/** Says that the timer still runs, or when it ended; what was saved is said at the foot of the window. */
export function useConfirming(view: TimerView) {
  const translate = useTranslate();
  const formats = useFormats();
  const command = useCommand('confirmTimer');
  const channel = view.channels.find(({ id }) => id === view.running?.channelId)?.name ?? '';
  const confirm = (request: Request<'timer:confirm'>) => {
    if (command.isPending) return;
    command.mutate(request, {
      onSuccess: (stopped) =>
        announce(
          stopped
            ? translate('today.timer.saved', { channel, duration: formats.duration(stopped.countedMs) })
            : translate('timer.goesOn', { channel }),
        ),
    });
  };
  return { confirm };
}
