import { type ReactNode, useId } from 'react';

/** One subject of the settings. */
export function SettingsSection({
  title,
  hint,
  actions,
  children,
}: {
  title: string;
  hint?: string;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className="settings-section" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {actions}
      </header>
      {hint && <p className="soft">{hint}</p>}
      {children}
    </section>
  );
}
