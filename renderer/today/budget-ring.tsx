/** How much of the time online is used, as a ring that fills clockwise from the top; past it, a second ring outside. */
export function BudgetRing({ share, isOver }: { share: number; isOver: boolean }) {
  const radius = 15;
  const around = 2 * Math.PI * radius;
  return (
    <svg className="budget-ring" viewBox="0 0 40 40" aria-hidden="true">
      <circle className="budget-track" cx="20" cy="20" r={radius} />
      <circle
        className="budget-used"
        cx="20"
        cy="20"
        r={radius}
        strokeDasharray={`${around * share} ${around}`}
        transform="rotate(-90 20 20)"
      />
      {isOver && <circle className="budget-over" cx="20" cy="20" r="19" />}
    </svg>
  );
}
