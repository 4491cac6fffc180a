import { KindMark } from '../ui/kind-mark.tsx';
import { useTranslate } from '../ui/language.tsx';
import { type PeopleCounts, peopleSteps, toPeopleTotal } from './review-figures.ts';
import type { ShownReview } from './review-formats.ts';
import { ReviewSection } from './review-section.tsx';

/** From a first contact to a won deal: how many people of the year went how far, by where they came from. */
export function ReviewPeople({ shown }: { shown: ShownReview }) {
  const translate = useTranslate();
  const { review } = shown;
  const rows = review.funnel.filter((row) => row.contacts > 0);
  const total = toPeopleTotal(rows);
  if (rows.length === 0) {
    return (
      <ReviewSection title={translate('review.people.title')}>
        <p className="soft">{translate('review.people.none', { year: review.year })}</p>
      </ReviewSection>
    );
  }
  return (
    <ReviewSection
      title={translate('review.people.title')}
      hint={translate('review.people.hint', { year: review.year })}
    >
      <ol className="review-steps">
        {peopleSteps.map((step) => (
          <li key={step}>
            <span className="review-step-count">{shown.formats.number(total[step])}</span>
            <span className="soft small">{translate(`review.people.${step}`)}</span>
          </li>
        ))}
      </ol>
      {rows.length > 1 && (
        <div className="table-scroll">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{translate('review.people.channel')}</th>
                {peopleSteps.map((step) => (
                  <th scope="col" className="number" key={step}>
                    {translate(`review.people.${step}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <PeopleLine key={row.channelId} counts={row} channelId={row.channelId} shown={shown} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </ReviewSection>
  );
}

function PeopleLine({
  counts,
  channelId,
  shown,
}: {
  counts: PeopleCounts;
  channelId: string;
  shown: ShownReview;
}) {
  const channel = shown.review.channels.find((candidate) => candidate.channelId === channelId);
  return (
    <tr>
      <th scope="row">
        <span className="review-channel">
          {channel && <KindMark kind={channel.kind} />}
          {channel?.name ?? channelId}
        </span>
      </th>
      {peopleSteps.map((step) => (
        <td className="number" key={step}>
          {shown.formats.number(counts[step])}
        </td>
      ))}
    </tr>
  );
}
