import { useEffect, useState } from 'react';
import { Link, useLocation, useRoute } from 'wouter';
import type { ReviewView } from '../../main/contract/views.ts';
import type { AttributionModel } from '../../main/journal/types.ts';
import { useView } from '../bridge.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { useLanguage, useTranslate } from '../ui/language.tsx';
import { Refusal } from '../ui/refusal.tsx';
import '../ui/table.css';
import { ReviewChannels } from './review-channels.tsx';
import { ReviewDecisions } from './review-decisions.tsx';
import { isEmptyYear } from './review-figures.ts';
import { ReviewFindings } from './review-findings.tsx';
import { createReviewFormats, type ShownReview } from './review-formats.ts';
import { ReviewHeader } from './review-header.tsx';
import { ReviewKinds } from './review-kinds.tsx';
import { ReviewLastYear } from './review-last-year.tsx';
import { ReviewMethod } from './review-method.tsx';
import { ReviewPeople } from './review-people.tsx';
import { ReviewTime } from './review-time.tsx';
import { ReviewVerdict } from './review-verdict.tsx';
import { useStartingYear } from './starting-year.ts';
import './review-page.css';

/** The year's review; without a year in the address, the latest one with hours in it. */
export function ReviewPage() {
  const [, route] = useRoute('/review/:year');
  const [, navigate] = useLocation();
  const asked = Number(route?.year);
  const isAsked = Number.isInteger(asked);
  const starting = useStartingYear(!isAsked);
  const [model, setModel] = useState<AttributionModel | null>(null);
  const year = isAsked ? asked : starting;
  useEffect(() => {
    if (!isAsked && starting !== null) navigate(`/review/${starting}`, { replace: true });
  }, [isAsked, starting, navigate]);
  return year === null ? null : <YearReview year={year} model={model} onModel={setModel} />;
}

interface YearReviewProps {
  year: number;
  /** Null for the one of the settings. */
  model: AttributionModel | null;
  onModel: (model: AttributionModel) => void;
}

function YearReview({ year, model, onModel }: YearReviewProps) {
  const translate = useTranslate();
  const view = useView('viewReview', model ? { year, model } : { year }, { keepPrevious: true });
  return (
    <article className="page review" aria-busy={view.isFetching}>
      <title>{translate('app.windowTitle', { page: `${translate('review.title')} ${year}` })}</title>
      <ReviewHeader
        year={year}
        years={view.data?.years ?? []}
        model={model}
        canExport={view.data !== undefined && !isEmptyYear(view.data.retrospective)}
      />
      {view.error && <Refusal failure={view.error} />}
      {view.data && <ReviewBody view={view.data} onModel={onModel} />}
    </article>
  );
}

function ReviewBody({ view, onModel }: { view: ReviewView; onModel: (model: AttributionModel) => void }) {
  const translate = useTranslate();
  const language = useLanguage();
  const { retrospective: review } = view;
  if (isEmptyYear(review)) {
    return (
      <EmptyState
        title={translate('review.emptyTitle', { year: review.year })}
        actions={<Link href="/today">{translate('review.emptyToday')}</Link>}
      >
        {translate('review.empty')}
      </EmptyState>
    );
  }
  const shown: ShownReview = {
    review,
    model: review.model,
    formats: createReviewFormats(language, review.currency),
  };
  return (
    <>
      <ReviewVerdict view={view} shown={shown} />
      <ReviewKinds shown={shown} onModel={onModel} />
      <ReviewChannels shown={shown} />
      <ReviewFindings findings={view.findings} />
      <ReviewPeople shown={shown} />
      <ReviewTime shown={shown} />
      <ReviewDecisions shown={shown} />
      <ReviewLastYear shown={shown} />
      <ReviewMethod shown={shown} />
    </>
  );
}
