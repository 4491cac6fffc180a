import { useTranslate } from '../ui/language.tsx';
import { toRoleShares } from './review-figures.ts';
import type { ShownReview } from './review-formats.ts';
import { ReviewSection } from './review-section.tsx';

const minutesPerHour = 60;

/** The time online against the time planned for a day, and what it went into. */
export function ReviewTime({ shown }: { shown: ShownReview }) {
  const translate = useTranslate();
  const { review } = shown;
  if (review.budget.activeDays === 0) {
    return (
      <ReviewSection title={translate('review.time.title')}>
        <p className="soft">{translate('review.time.none', { year: review.year })}</p>
      </ReviewSection>
    );
  }
  return (
    <ReviewSection title={translate('review.time.title')} hint={<BudgetWords shown={shown} />}>
      <BudgetMeter shown={shown} />
      <Roles shown={shown} />
      <Publishing shown={shown} />
    </ReviewSection>
  );
}

function BudgetWords({ shown }: { shown: ShownReview }) {
  const translate = useTranslate();
  const { formats, review } = shown;
  const { onlineMinutesPerActiveDay, budgetMinutes, daysOverBudget, activeDays } = review.budget;
  const active = formats.number(activeDays);
  return (
    <>
      {translate('review.time.budget', {
        perDay: formats.hours(onlineMinutesPerActiveDay),
        budget: formats.hours(budgetMinutes),
      })}{' '}
      {daysOverBudget === 0
        ? translate('review.time.overNone', { active })
        : translate('review.time.over', {
            count: daysOverBudget,
            number: formats.number(daysOverBudget),
            active,
          })}
    </>
  );
}

/** One bar: the time spent a day, and a line where the plan ends. The sentence above says the same. */
function BudgetMeter({ shown }: { shown: ShownReview }) {
  const translate = useTranslate();
  const { onlineMinutesPerActiveDay: spent, budgetMinutes: planned } = shown.review.budget;
  const longest = Math.max(spent, planned, minutesPerHour) * 1.15;
  const places = { '--spent': `${(spent / longest) * 100}%`, '--planned': `${(planned / longest) * 100}%` };
  return (
    <div className="review-meter" style={places as React.CSSProperties} aria-hidden="true">
      <span className="review-meter-spent" />
      <span className="review-meter-planned">
        <span>{translate('review.time.planned', { budget: shown.formats.hours(planned) })}</span>
      </span>
    </div>
  );
}

function Roles({ shown }: { shown: ShownReview }) {
  const translate = useTranslate();
  const { roles } = shown.review;
  const shares = toRoleShares(roles);
  if (!shares) return null;
  const minutes = { create: roles.createMinutes, interact: roles.interactMinutes, read: roles.readMinutes };
  const names = ['create', 'interact', 'read'] as const;
  return (
    <div className="stack">
      <div>
        <h3>{translate('review.time.roles')}</h3>
        <p className="soft">{translate('review.time.rolesHint')}</p>
      </div>
      <dl className="review-roles">
        {names.map((name) => (
          <div key={name} data-role={name} style={{ '--share': shares[name] } as React.CSSProperties}>
            <dt>{translate(`review.time.${name}`)}</dt>
            <dd className="review-role-bar" aria-hidden="true" />
            <dd className="number">{shown.formats.percent(shares[name])}</dd>
            <dd className="number soft">{shown.formats.hours(minutes[name])}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Publishing({ shown }: { shown: ShownReview }) {
  const translate = useTranslate();
  const { onTopic, offTopic } = shown.review.publishing;
  if (onTopic + offTopic === 0) return null;
  return (
    <div>
      <h3>{translate('review.time.publishing')}</h3>
      <p>
        {translate('review.time.publishingParts', {
          onTopic: translate('review.time.onTopic', {
            count: onTopic,
            number: shown.formats.number(onTopic),
          }),
          offTopic: translate('review.time.offTopic', {
            count: offTopic,
            number: shown.formats.number(offTopic),
          }),
        })}
      </p>
    </div>
  );
}
