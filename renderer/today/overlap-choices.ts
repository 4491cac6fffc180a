import type { OverlapChoice } from '../../main/contract/commands.ts';
import type { SessionRow } from '../../main/contract/views.ts';
import { fitAround, makeRoom } from '../../main/journal/overlap-resolution.ts';
import type { Session } from '../../main/journal/types.ts';

/** How a choice is worded. */
export type OverlapWording =
  | 'shortenOther'
  | 'shortenOthers'
  | 'splitOther'
  | 'shortenThis'
  | 'splitThis'
  | 'parallel'
  | 'parallelMany';

/** A way out of an overlap and what it would leave, one line per session cut. */
export interface OverlapOption {
  choice: OverlapChoice;
  wording: OverlapWording;
  /** Per session, in time order, the stretches left of it; null channel for the one being edited. */
  results: {
    channelName: string | null;
    stretches: { startAt: string; endAt: string; timeZone: string }[];
  }[];
}

const noId = () => '';

/** The possible ways out, worded by what they do, in the order in which they are offered. */
export function toOverlapOptions(
  given: Pick<Session, 'startAt' | 'endAt' | 'timeZone'>,
  others: readonly SessionRow[],
  possible: readonly string[],
): OverlapOption[] {
  const session = { ...blank, ...given };
  const options: OverlapOption[] = [];
  if (possible.includes('make-room')) {
    const cut = others.map((other) => ({ other, pieces: makeRoom(session, [other], noId) ?? [] }));
    const isSplit = cut.length === 1 && cut[0]?.pieces.length === 2;
    options.push({
      choice: 'make-room',
      wording: isSplit ? 'splitOther' : others.length > 1 ? 'shortenOthers' : 'shortenOther',
      results: cut.map(({ other, pieces }) => ({ channelName: other.channelName, stretches: pieces })),
    });
  }
  if (possible.includes('fit')) {
    const pieces = fitAround(session, others, noId) ?? [];
    options.push({
      choice: 'fit',
      wording: pieces.length > 1 ? 'splitThis' : 'shortenThis',
      results: [{ channelName: null, stretches: pieces }],
    });
  }
  const wording = others.length > 1 ? 'parallelMany' : 'parallel';
  options.push({ choice: 'parallel', wording, results: [] });
  return options;
}

/** Only the times of the session matter here. */
const blank: Omit<Session, 'startAt' | 'endAt' | 'timeZone'> = {
  id: '',
  channelId: '',
  activity: 'read',
  contactIds: [],
  dealIds: [],
  source: 'manual',
};
