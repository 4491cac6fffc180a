import type { OverlapChoice } from '../../main/contract/commands.ts';
import type { SessionRow } from '../../main/contract/views.ts';
import { addDays } from '../../main/journal/local-day.ts';
import { type BridgeFailure, useView } from '../bridge.ts';
import { Button } from '../ui/button.tsx';
import { KindMark } from '../ui/kind-mark.tsx';
import { useFormats, useTranslate } from '../ui/language.tsx';
import { toLocalTime } from './local-time.ts';
import { type OverlapOption, toOverlapOptions } from './overlap-choices.ts';
import './overlap-refusal.css';

interface OverlapRefusalProps {
  failure: BridgeFailure;
  interval: { startAt: string; endAt: string };
  timeZone: string;
  isPending: boolean;
  onChoose: (choice: OverlapChoice) => void;
}

/** Which sessions are in the way, and the ways out with what each would leave. */
export function OverlapRefusal({ failure, interval, timeZone, isPending, onChoose }: OverlapRefusalProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const others = useSessions(textsOf(failure.details['ids']), interval, timeZone);
  if (!others) return null;
  const options = toOverlapOptions({ ...interval, timeZone }, others, textsOf(failure.details['choices']));
  return (
    <div role="alert" className="refusal" ref={scrollTo}>
      <p>
        <strong>{translate('editing.overlap.title', { count: others.length })}</strong>
      </p>
      <ul className="overlap-others">
        {others.map((other) => (
          <li key={other.id}>
            <KindMark kind={other.kind} />
            {translate('editing.overlap.with', {
              channel: other.channelName,
              activity: translate(`app.activity.${other.activity}`),
              start: formats.time(other.startAt, other.timeZone),
              end: formats.time(other.endAt, other.timeZone),
            })}
          </li>
        ))}
      </ul>
      <p>{translate('editing.overlap.hint')}</p>
      <ul className="overlap-options">
        {options.map((option) => (
          <li key={option.choice}>
            <Button size="small" isDisabled={isPending} onPress={() => onChoose(option.choice)}>
              {translate(`editing.overlap.${option.wording}`)}
            </Button>
            <Outcome option={option} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Outcome({ option: { choice, results } }: { option: OverlapOption }) {
  const translate = useTranslate();
  const formats = useFormats();
  if (choice === 'parallel')
    return <p className="soft small">{translate('editing.overlap.parallelResult')}</p>;
  const lines = results.map(({ channelName, stretches }) => {
    const times = stretches
      .map(({ startAt, endAt, timeZone }) =>
        translate('editing.overlap.times', {
          start: formats.time(startAt, timeZone),
          end: formats.time(endAt, timeZone),
        }),
      )
      .join(', ');
    return channelName === null
      ? times
      : translate('editing.overlap.result', { channel: channelName, times });
  });
  return <p className="soft small">{lines.join(' · ')}</p>;
}

/** The sessions of these ids, looked for on the days around the interval; null until they are there. */
function useSessions(
  ids: readonly string[],
  { startAt, endAt }: { startAt: string; endAt: string },
  timeZone: string,
): SessionRow[] | null {
  const first = toLocalTime(startAt, timeZone).on;
  const last = toLocalTime(endAt, timeZone).on;
  // A local day may begin after midnight, and another session keep another zone's days.
  const before = useView('viewDay', { on: addDays(first, -1) });
  const day = useView('viewDay', { on: first });
  const after = useView('viewDay', { on: last === first ? addDays(first, 1) : last });
  if (!before.data || !day.data || !after.data) return null;
  const found = new Map<string, SessionRow>();
  for (const session of [before.data, day.data, after.data].flatMap(({ sessions }) => sessions))
    if (ids.includes(session.id)) found.set(session.id, session);
  return [...found.values()].sort((a, b) => Date.parse(a.startAt) - Date.parse(b.startAt));
}

function textsOf(detail: unknown): string[] {
  return Array.isArray(detail) ? detail.map(String) : [];
}

/** What is said below the fields must be seen. */
export function scrollTo(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}
