import { useTranslate } from './language.tsx';

/** The name with its sign: an arrow that comes back and closes into a clock. */
export function Wordmark() {
  const translate = useTranslate();
  return (
    <div className="wordmark">
      <svg
        viewBox="0 0 24 24"
        width="22"
        height="22"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d="M4.2 8.5A9 9 0 1 1 3 13" />
        <path d="M3.6 3.6v5.2h5.2" />
        <path d="M12 7.5V12l3 2" />
      </svg>
      <span>{translate('app.name')}</span>
    </div>
  );
}
