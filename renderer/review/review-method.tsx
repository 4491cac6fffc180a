import { useTranslate } from '../ui/language.tsx';
import { toEstimatedShare } from './review-figures.ts';
import type { ShownReview } from './review-formats.ts';
import { ReviewSection } from './review-section.tsx';

/** How the figures were made, and what they cannot say. */
export function ReviewMethod({ shown }: { shown: ShownReview }) {
  const translate = useTranslate();
  const { review, model, formats } = shown;
  const { verdict, cohort } = review;
  const estimated = toEstimatedShare(review);
  const unattributedCents = review.unattributedCents[model];
  // Outside money exists only where the user said so, whatever way of counting is on screen.
  const outsideCents = review.outsideCents.declared;
  return (
    <ReviewSection title={translate('review.method.title')}>
      <div className="review-method">
        <p>{translate('review.method.touches')}</p>
        <p>{translate('review.method.ways')}</p>
        {verdict.strength === 'too-few' && <p>{translate('review.method.tooFew')}</p>}
        {verdict.strength !== 'too-few' && verdict.probability !== null && (
          <p>
            {translate('review.method.draws', {
              probability: formats.percent(verdict.probability),
              agrees: formats.number(verdict.agreesInModels),
            })}
          </p>
        )}
        <p>
          {unattributedCents > 0
            ? translate('review.method.unattributed', { amount: formats.wholeMoney(unattributedCents) })
            : translate('review.method.unattributedNone')}
        </p>
        {outsideCents > 0 && (
          <p>{translate('review.method.outside', { amount: formats.wholeMoney(outsideCents) })}</p>
        )}
        {estimated !== null && (
          <p>
            {estimated > 0
              ? translate('review.method.estimated', { share: formats.percent(estimated) })
              : translate('review.method.estimatedNone')}
          </p>
        )}
        <p>
          {cohort.earnedCents > 0
            ? translate('review.method.cohort', {
                year: review.year,
                amount: formats.wholeMoney(cohort.earnedCents),
                day: formats.day(review.asOf),
              })
            : translate('review.method.cohortNone', { year: review.year })}
        </p>
        {review.partial && <p>{translate('review.method.partial', { day: formats.day(review.asOf) })}</p>}
        <p>{translate('review.method.limits')}</p>
      </div>
    </ReviewSection>
  );
}
