import type { AbsencePart, Request } from '../../main/contract/commands.ts';
import type { Absence, Activity } from '../../main/journal/types.ts';
import { toInstant, toLocalTime } from '../today/local-time.ts';

type Gap = Pick<Absence, 'fromAt' | 'toAt' | 'timeZone'>;

/** What the user says a gap was. */
export type AbsenceAnswer =
  | { kind: 'keep' }
  | { kind: 'discard' }
  | { kind: 'other'; channelId: string; activity: Activity }
  | { kind: 'split'; at: string; before: 'keep' | 'discard'; after: 'keep' | 'discard' };

/** The parts of a gap that an answer makes: one after the other, from its beginning to its end. */
export function toParts({ toAt }: Gap, answer: AbsenceAnswer): AbsencePart[] {
  switch (answer.kind) {
    case 'keep':
    case 'discard':
      return [{ toAt, as: answer.kind }];
    case 'other':
      return [{ toAt, as: { channelId: answer.channelId, activity: answer.activity } }];
    case 'split':
      return [
        { toAt: answer.at, as: answer.before },
        { toAt, as: answer.after },
      ];
  }
}

/** What is sent to settle a gap by an answer. */
export function toSettlement(
  gap: Gap & Pick<Absence, 'id'>,
  answer: AbsenceAnswer,
  next: 'continue' | 'stop',
): Request<'absence:settle'> {
  return { id: gap.id, parts: toParts(gap, answer), next };
}

/** The instant inside a gap at which a wall clock shows this time; null when it never does there. */
export function toSplitInstant(gap: Gap, time: string): string | null {
  const days = new Set([gap.fromAt, gap.toAt].map((at) => toLocalTime(at, gap.timeZone).on));
  for (const on of days) {
    const at = toInstant({ on, time }, gap.timeZone);
    if (Date.parse(at) > Date.parse(gap.fromAt) && Date.parse(at) < Date.parse(gap.toAt)) return at;
  }
  return null;
}

/** The middle of a gap by the wall clock, `HH:MM`, to begin with. */
export function toMiddleTime({ fromAt, toAt, timeZone }: Gap): string {
  const middleMs = (Date.parse(fromAt) + Date.parse(toAt)) / 2;
  return toLocalTime(new Date(middleMs).toISOString(), timeZone).time;
}
