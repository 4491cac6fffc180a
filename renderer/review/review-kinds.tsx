import type { ReactNode } from 'react';
import type { FigureByModel, NetworkingFigures } from '../../main/journal/retrospective-types.ts';
import { type AttributionModel, attributionModels, channelKinds } from '../../main/journal/types.ts';
import { KindMark } from '../ui/kind-mark.tsx';
import { useTranslate } from '../ui/language.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { Select } from '../ui/select.tsx';
import { toCostCents, toRange } from './review-figures.ts';
import { type ShownReview, toRangeEnds } from './review-formats.ts';
import { ReviewSection } from './review-section.tsx';

/** Online and in real life in two columns, line by line; every share of money with its range over the ways of counting. */
export function ReviewKinds({
  shown,
  onModel,
}: {
  shown: ShownReview;
  onModel: (model: AttributionModel) => void;
}) {
  const translate = useTranslate();
  const { model } = shown;
  return (
    <ReviewSection
      title={translate('review.kinds.title')}
      aside={<WayOfCounting model={model} onModel={onModel} />}
    >
      <div className="table-scroll">
        <table className="table review-kinds">
          <thead>
            <tr>
              <th scope="col">
                <VisuallyHidden>{translate('review.measure')}</VisuallyHidden>
              </th>
              {channelKinds.map((kind) => (
                <th scope="col" key={kind} className="number" data-kind={kind}>
                  <span className="review-channel">
                    <KindMark kind={kind} />
                    {translate(`app.kind.${kind}`)}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <KindLines shown={shown} />
          </tbody>
        </table>
      </div>
      <Earned shown={shown} />
    </ReviewSection>
  );
}

function KindLines({ shown }: { shown: ShownReview }) {
  const translate = useTranslate();
  const { review, formats } = shown;
  return (
    <>
      <Line shown={shown} term={translate('review.kinds.perHour')} isMain>
        {(figures) => <Ranged figures={figures.centsPerHour} shown={shown} write={formats.money} />}
      </Line>
      <Line shown={shown} term={translate('review.kinds.hours')}>
        {(figures) => <Hours figures={figures} shown={shown} />}
      </Line>
      <Line shown={shown} term={translate('review.kinds.cost')}>
        {(figures) => <Cost figures={figures} shown={shown} />}
      </Line>
      <Line shown={shown} term={translate('review.kinds.earned')}>
        {(figures) => <Ranged figures={figures.creditCents} shown={shown} write={formats.wholeMoney} />}
      </Line>
      {review.turnoverCents !== null && review.turnoverCents > 0 && (
        <Line shown={shown} term={translate('review.kinds.share')}>
          {(figures) => <Ranged figures={figures.shareOfTurnover} shown={shown} write={formats.percent} />}
        </Line>
      )}
      <Line shown={shown} term={translate('review.kinds.dealsWon')}>
        {(figures) => formats.number(figures.dealsWon)}
      </Line>
      <Line shown={shown} term={translate('review.kinds.contactsMade')}>
        {(figures) => formats.number(figures.contactsMade)}
      </Line>
      <Line shown={shown} term={translate('review.kinds.contactsMet')}>
        {(figures) => formats.number(figures.contactsMet)}
      </Line>
    </>
  );
}

function WayOfCounting({
  model,
  onModel,
}: {
  model: AttributionModel;
  onModel: (model: AttributionModel) => void;
}) {
  const translate = useTranslate();
  return (
    <div className="review-way">
      <Select
        label={translate('review.way')}
        hint={translate(`review.modelHint.${model}`)}
        value={model}
        onChange={onModel}
        options={attributionModels.map((value) => ({ value, label: translate(`review.model.${value}`) }))}
      />
    </div>
  );
}

interface LineProps {
  shown: ShownReview;
  term: string;
  isMain?: boolean;
  children: (figures: NetworkingFigures) => ReactNode;
}

function Line({ shown, term, isMain = false, children }: LineProps) {
  return (
    <tr data-main={isMain}>
      <th scope="row">{term}</th>
      {channelKinds.map((kind) => (
        <td key={kind} className="number" data-kind={kind}>
          {children(shown.review.kinds[kind])}
        </td>
      ))}
    </tr>
  );
}

interface RangedProps {
  figures: FigureByModel;
  shown: ShownReview;
  write: (figure: number | null) => string;
}

/** The figure under the way of counting chosen, and how far it moves under the others. */
function Ranged({ figures, shown, write }: RangedProps) {
  const translate = useTranslate();
  const range = toRange(figures);
  const ends = range ? toRangeEnds(range, write) : null;
  return (
    <>
      <span className="review-figure">{write(figures[shown.model])}</span>
      {ends && ends.length === 2 && (
        <span className="review-range">{translate('review.range', { low: ends[0], high: ends[1] })}</span>
      )}
    </>
  );
}

function Hours({ figures, shown }: { figures: NetworkingFigures; shown: ShownReview }) {
  const translate = useTranslate();
  return (
    <>
      {shown.formats.hours(figures.minutes)}
      {figures.estimatedMinutes > 0 && (
        <span className="review-range">
          {translate('review.ofWhichEstimated', { hours: shown.formats.hours(figures.estimatedMinutes) })}
        </span>
      )}
    </>
  );
}

function Cost({ figures, shown }: { figures: NetworkingFigures; shown: ShownReview }) {
  const translate = useTranslate();
  const { wholeMoney } = shown.formats;
  const costCents = toCostCents(figures);
  if (costCents === null) {
    return (
      <>
        {wholeMoney(null)}
        {figures.expensesCents > 0 && (
          <span className="review-range">
            {translate('review.kinds.costExpensesOnly', { expenses: wholeMoney(figures.expensesCents) })}
          </span>
        )}
      </>
    );
  }
  return (
    <>
      {wholeMoney(costCents)}
      {figures.expensesCents > 0 && (
        <span className="review-range">
          {translate('review.kinds.costParts', {
            time: wholeMoney(figures.timeCostCents),
            expenses: wholeMoney(figures.expensesCents),
          })}
        </span>
      )}
    </>
  );
}

/** What the year brought in all, and the part that no channel can claim. */
function Earned({ shown }: { shown: ShownReview }) {
  const translate = useTranslate();
  const { review, model, formats } = shown;
  const unattributedCents = review.unattributedCents[model];
  const outsideCents = review.outsideCents[model];
  return (
    <p className="soft">
      {translate('review.kinds.total', { amount: formats.wholeMoney(review.earnedCents) })}
      {unattributedCents > 0 &&
        ` ${translate('review.kinds.unattributed', { amount: formats.wholeMoney(unattributedCents) })}`}
      {outsideCents > 0 &&
        ` ${translate('review.kinds.outside', { amount: formats.wholeMoney(outsideCents) })}`}
    </p>
  );
}
