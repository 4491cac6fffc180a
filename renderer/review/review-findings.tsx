import type { ReviewView } from '../../main/contract/views.ts';
import { useTranslate } from '../ui/language.tsx';
import { ReviewSection } from './review-section.tsx';

/** What the year's figures suggest to change; each sentence carries its figures. */
export function ReviewFindings({ findings }: { findings: ReviewView['findings'] }) {
  const translate = useTranslate();
  return (
    <ReviewSection title={translate('review.findings.title')}>
      {findings.length === 0 ? (
        <p className="soft">{translate('review.findings.none')}</p>
      ) : (
        <ul className="review-findings">
          {findings.map((finding) => (
            <li key={`${finding.code}${finding.sentence}`}>{finding.sentence}</li>
          ))}
        </ul>
      )}
    </ReviewSection>
  );
}
