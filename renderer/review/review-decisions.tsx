import type { DecisionComparison, WindowFigures } from '../../main/journal/retrospective-types.ts';
import { useTranslate } from '../ui/language.tsx';
import { toMinutesPerWeek } from './review-figures.ts';
import type { ShownReview } from './review-formats.ts';
import { ReviewSection } from './review-section.tsx';

const counts = ['contactsMade', 'contactsMet', 'dealsOpened', 'dealsWon'] as const;

/** Each decision of the year with the weeks before and after it. */
export function ReviewDecisions({ shown }: { shown: ShownReview }) {
  const translate = useTranslate();
  if (shown.review.decisions.length === 0) return null;
  return (
    <ReviewSection title={translate('review.decisions.title')}>
      {shown.review.decisions.map((decision) => (
        <Decision key={decision.id} decision={decision} shown={shown} />
      ))}
    </ReviewSection>
  );
}

function Decision({ decision, shown }: { decision: DecisionComparison; shown: ShownReview }) {
  const translate = useTranslate();
  const { formats } = shown;
  const { before, after } = decision;
  const perWeek = (figures: WindowFigures, kind: 'online' | 'irl') => {
    const minutes = toMinutesPerWeek(figures, kind);
    return minutes === null
      ? '—'
      : translate('review.decisions.perWeek', { duration: formats.hours(minutes) });
  };
  return (
    <div className="stack">
      <div>
        <h3>{decision.title}</h3>
        <p className="soft">
          {translate('review.decisions.on', { day: formats.day(decision.on) })}{' '}
          {translate('review.decisions.days', {
            before: formats.number(before.days),
            after: formats.number(after.days),
          })}
        </p>
      </div>
      <div className="table-scroll">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{translate('review.measure')}</th>
              <th scope="col" className="number">
                {translate('review.decisions.before')}
              </th>
              <th scope="col" className="number">
                {translate('review.decisions.after')}
              </th>
            </tr>
          </thead>
          <tbody>
            {(['online', 'irl'] as const).map((kind) => (
              <tr key={kind}>
                <th scope="row">{translate(`review.decisions.${kind}Time`)}</th>
                <td className="number">{perWeek(before, kind)}</td>
                <td className="number">{perWeek(after, kind)}</td>
              </tr>
            ))}
            {counts.map((count) => (
              <tr key={count}>
                <th scope="row">{translate(`review.decisions.${count}`)}</th>
                <td className="number">{formats.number(before[count])}</td>
                <td className="number">{formats.number(after[count])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
