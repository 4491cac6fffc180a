import { type ReactNode, useId } from 'react';

interface ReviewSectionProps {
  title: string;
  /** A sentence under the title. */
  hint?: ReactNode;
  /** At the end of the title's line. */
  aside?: ReactNode;
  children: ReactNode;
}

/** One question of the review, under its own heading. */
export function ReviewSection({ title, hint, aside, children }: ReviewSectionProps) {
  const id = useId();
  return (
    <section className="review-section" aria-labelledby={id}>
      <header className="review-section-header">
        <div>
          <h2 id={id}>{title}</h2>
          {hint && <p className="soft">{hint}</p>}
        </div>
        {aside}
      </header>
      {children}
    </section>
  );
}
