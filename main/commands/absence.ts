import { CodedError } from '../journal/coded-error.ts';
import { settle } from '../timer/settle.ts';
import type { CommandContext, Handlers } from './context.ts';
import { channelById, requireActivity } from './links.ts';
import { commitTimer } from './timer-change.ts';

type AbsenceCommand = 'absence:settle' | 'absence:dismiss';

/** The commands of gaps: what became of the time, or no answer for now. */
export function absenceCommands(context: CommandContext): Handlers<AbsenceCommand> {
  const { store } = context;
  return {
    'absence:settle': (request) => {
      for (const { as } of request.parts)
        if (typeof as === 'object')
          requireActivity(channelById(store.state.journal, as.channelId), as.activity);
      const transition = settle(store.state, { ...request, nowMs: context.now().getTime() });
      return commitTimer(context, transition).sessions;
    },
    'absence:dismiss': ({ id }) => {
      const { absences } = store.state;
      if (!absences.some((absence) => absence.id === id)) throw new CodedError('not-found');
      store.commit({
        absences: absences.map((absence) => (absence.id === id ? { ...absence, isAsked: false } : absence)),
        nouns: ['timer', 'day'],
      });
      return null;
    },
  };
}
