import type { PreviousYear } from '../../main/journal/retrospective-types.ts';
import { type ChannelKind, channelKinds } from '../../main/journal/types.ts';
import { KindMark } from '../ui/kind-mark.tsx';
import { useTranslate } from '../ui/language.tsx';
import type { ShownReview } from './review-formats.ts';
import { ReviewSection } from './review-section.tsx';

type Compared = PreviousYear['kinds'][ChannelKind];

const measures = ['hours', 'credit', 'perHour', 'share', 'dealsWon', 'contactsMade', 'contactsMet'] as const;
type Measure = (typeof measures)[number];

/** This year beside the one before, kind by kind, and the whole business in a sentence. */
export function ReviewLastYear({ shown }: { shown: ShownReview }) {
  const translate = useTranslate();
  const { review, formats } = shown;
  const { previousYear } = review;
  if (!previousYear) return null;
  const years = { year: review.year, previous: previousYear.year };
  const compare = (before: number | null, now: number | null) => ({
    ...years,
    before: formats.wholeMoney(before),
    now: formats.wholeMoney(now),
  });
  return (
    <ReviewSection title={translate('review.lastYear.title', years)}>
      <div className="table-scroll">
        <table className="table review-last-year">
          <LastYearHead years={years} />
          <tbody>
            {measures.map((measure) => (
              <tr key={measure}>
                <th scope="row">{translate(`review.lastYear.${measure}`)}</th>
                {channelKinds.flatMap((kind) => [
                  <td className="number soft" key={`${kind}-before`}>
                    {toWords(measure, previousYear.kinds[kind], shown)}
                  </td>,
                  <td className="number" key={`${kind}-now`}>
                    {toWords(measure, review.kinds[kind], shown)}
                  </td>,
                ])}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="soft">
        {translate('review.lastYear.earned', compare(previousYear.earnedCents, review.earnedCents))}{' '}
        {previousYear.turnoverCents !== null &&
          review.turnoverCents !== null &&
          translate('review.lastYear.turnover', compare(previousYear.turnoverCents, review.turnoverCents))}
      </p>
    </ReviewSection>
  );
}

function LastYearHead({ years }: { years: { year: number; previous: number } }) {
  const translate = useTranslate();
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          {translate('review.measure')}
        </th>
        {channelKinds.map((kind) => (
          <th scope="colgroup" colSpan={2} className="number" key={kind}>
            <span className="review-channel">
              <KindMark kind={kind} />
              {translate(`app.kind.${kind}`)}
            </span>
          </th>
        ))}
      </tr>
      <tr>
        {channelKinds.flatMap((kind) => [
          <th scope="col" className="number" key={`${kind}-before`}>
            {years.previous}
          </th>,
          <th scope="col" className="number" key={`${kind}-now`}>
            {years.year}
          </th>,
        ])}
      </tr>
    </thead>
  );
}

function toWords(measure: Measure, figures: Compared, { model, formats }: ShownReview): string {
  if (measure === 'hours') return formats.hours(figures.minutes);
  if (measure === 'credit') return formats.wholeMoney(figures.creditCents[model]);
  if (measure === 'perHour') return formats.money(figures.centsPerHour[model]);
  if (measure === 'share') return formats.percent(figures.shareOfTurnover[model]);
  return formats.number(figures[measure]);
}
