import type { ReactNode } from 'react';
import { useTranslate } from './language.tsx';
import './page.css';

export interface PageProps {
  /** The page's name, for the window's title and as its heading. */
  title: string;
  /** Shown under the heading. */
  summary?: ReactNode;
  /** Buttons at the end of the heading's line; at most one primary. */
  actions?: ReactNode;
  /** Drawn before the heading, such as a way back. */
  before?: ReactNode;
  width?: 'text' | 'full';
  children: ReactNode;
}

/** A page of the notebook: its heading, then what it holds. */
export function Page({ title, summary, actions, before, width = 'full', children }: PageProps) {
  const translate = useTranslate();
  return (
    <article className="page" data-width={width}>
      <title>{translate('app.windowTitle', { page: title })}</title>
      {before}
      <PageHeader title={title} summary={summary} actions={actions} />
      {children}
    </article>
  );
}

function PageHeader({ title, summary, actions }: Pick<PageProps, 'title' | 'summary' | 'actions'>) {
  return (
    <header className="page-header">
      <div className="page-heading">
        <h1>{title}</h1>
        {summary && <p className="soft">{summary}</p>}
      </div>
      {actions && <div className="page-actions">{actions}</div>}
    </header>
  );
}
