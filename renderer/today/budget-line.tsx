import { useId } from 'react';
import { useFormats, useTranslate } from '../ui/language.tsx';
import './budget-line.css';
import { BudgetRing } from './budget-ring.tsx';
import { toBudgetState } from './running-time.ts';

/** What is left of the time online that was planned for the day. */
export function BudgetLine({ spentMs, budgetMinutes }: { spentMs: number; budgetMinutes: number }) {
  const translate = useTranslate();
  const formats = useFormats();
  const id = useId();
  const { state, leftMs, share } = toBudgetState(spentMs, budgetMinutes);
  const budget = formats.duration(budgetMinutes * 60_000);
  const sentence = translate(`today.budget.${state}`, {
    left: formats.duration(leftMs),
    spent: formats.duration(spentMs),
    budget,
  });
  return (
    <div className="budget" data-state={state}>
      {budgetMinutes > 0 && (
        <div
          className="budget-meter"
          role="meter"
          aria-label={translate('today.budget.label')}
          aria-describedby={id}
          aria-valuemin={0}
          aria-valuemax={budgetMinutes}
          aria-valuenow={Math.min(budgetMinutes, Math.floor(spentMs / 60_000))}
          aria-valuetext={sentence}
        >
          <BudgetRing share={share} isOver={state === 'over'} />
        </div>
      )}
      <p id={id}>{sentence}</p>
    </div>
  );
}
