import { Link } from 'wouter';
import type { ReviewView } from '../../main/contract/views.ts';
import { useTranslate } from '../ui/language.tsx';
import type { ShownReview } from './review-formats.ts';

/** The answer, the largest thing on the page; then why, how sure, and what is missing. */
export function ReviewVerdict({ view, shown }: { view: ReviewView; shown: ShownReview }) {
  const translate = useTranslate();
  const { review, formats } = shown;
  // Where it is too early to tell, the sentence itself says so.
  const { strength } = review.verdict;
  return (
    <section className="review-verdict" aria-label={translate('review.verdict')}>
      <p className="review-sentence" data-kind={review.verdict.better ?? undefined}>
        {view.verdict.sentence}
      </p>
      <p className="review-reason">
        {strength !== 'too-few' && (
          <>
            <span className="review-strength" data-strength={strength}>
              {translate(`review.strength.${strength}`)}
            </span>{' '}
          </>
        )}
        {view.verdict.reason}
      </p>
      {review.partial && (
        <p className="soft">{translate('review.partial', { day: formats.day(review.asOf) })}</p>
      )}
      <Missing shown={shown} />
    </section>
  );
}

function Missing({ shown }: { shown: ShownReview }) {
  const translate = useTranslate();
  const { review } = shown;
  const lacksTurnover = !review.turnoverCents;
  const lacksHourCost = Object.values(review.kinds).some((kind) => kind.timeCostCents === null);
  if (!lacksTurnover && !lacksHourCost) return null;
  const key =
    lacksTurnover && lacksHourCost
      ? 'review.missingBoth'
      : lacksTurnover
        ? 'review.missingTurnover'
        : 'review.missingHourCost';
  return (
    <p className="review-missing">
      {translate(key, { year: review.year })} <Link href="/settings">{translate('review.toSettings')}</Link>
    </p>
  );
}
