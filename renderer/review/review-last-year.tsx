import type { PreviousYear } from '../../main/journal/retrospective-types.ts';
import { type ChannelKind, channelKinds } from '../../main/journal/types.ts';
import { KindMark } from '../ui/kind-mark.tsx';
import { useTranslate } from '../ui/language.tsx';
import type { ShownReview } from './review-formats.ts';
import { ReviewSection } from './review-section.tsx';

type Compared = PreviousYear['kinds'][ChannelKind];

const measures = ['hours', 'credit', 'perHour', 'share', 'dealsWon', 'contactsMade', 'contactsMet'] as const;
type Measure = (typeof measures)[number];

/** This year beside the one before, for each kind and for the whole business. */
export function ReviewLastYear({ shown }: { shown: ShownReview }) {
  const translate = useTranslate();
  const { review, formats } = shown;
  const { previousYear } = review;
  if (!previousYear) return null;
  const years = { year: review.year, previous: previousYear.year };
  return (
    <ReviewSection title={translate('review.lastYear.title', years)}>
      <div className="table-scroll">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{translate('review.lastYear.measure')}</th>
              <th scope="col" className="number">
                {years.previous}
              </th>
              <th scope="col" className="number">
                {years.year}
              </th>
            </tr>
          </thead>
          {channelKinds.map((kind) => (
            <KindLines key={kind} kind={kind} previous={previousYear.kinds[kind]} shown={shown} />
          ))}
          <tbody>
            <tr>
              <th scope="rowgroup" colSpan={3} className="review-group">
                {translate('review.lastYear.business')}
              </th>
            </tr>
            <tr>
              <th scope="row">{translate('review.lastYear.earned')}</th>
              <td className="number">{formats.wholeMoney(previousYear.earnedCents)}</td>
              <td className="number">{formats.wholeMoney(review.earnedCents)}</td>
            </tr>
            <tr>
              <th scope="row">{translate('review.lastYear.turnover')}</th>
              <td className="number">{formats.wholeMoney(previousYear.turnoverCents)}</td>
              <td className="number">{formats.wholeMoney(review.turnoverCents)}</td>
            </tr>
          </tbody>
        </table>
      </div>
    </ReviewSection>
  );
}

function KindLines({ kind, previous, shown }: { kind: ChannelKind; previous: Compared; shown: ShownReview }) {
  const translate = useTranslate();
  const current = shown.review.kinds[kind];
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3} className="review-group">
          <span className="review-channel">
            <KindMark kind={kind} />
            {translate(`app.kind.${kind}`)}
          </span>
        </th>
      </tr>
      {measures.map((measure) => (
        <tr key={measure}>
          <th scope="row">{translate(`review.lastYear.${measure}`)}</th>
          <td className="number">{toWords(measure, previous, shown)}</td>
          <td className="number">{toWords(measure, current, shown)}</td>
        </tr>
      ))}
    </tbody>
  );
}

function toWords(measure: Measure, figures: Compared, { model, formats }: ShownReview): string {
  switch (measure) {
    case 'hours':
      return formats.hours(figures.minutes);
    case 'credit':
      return formats.wholeMoney(figures.creditCents[model]);
    case 'perHour':
      return formats.money(figures.centsPerHour[model]);
    case 'share':
      return formats.percent(figures.shareOfTurnover[model]);
    case 'dealsWon':
    case 'contactsMade':
    case 'contactsMet':
      return formats.number(figures[measure]);
  }
}
