import {
  BookOpenText,
  Handshake,
  type LucideIcon,
  NotebookPen,
  SlidersHorizontal,
  Users,
} from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import { type Page, pages } from '../../main/contract/events.ts';
import './frame.css';
import { useTranslate } from './language.tsx';
import { Wordmark } from './wordmark.tsx';

const icons: Record<Page, LucideIcon> = {
  today: NotebookPen,
  contacts: Users,
  deals: Handshake,
  review: BookOpenText,
  settings: SlidersHorizontal,
};

/** The rail on the left and the page beside it. */
export function Frame({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  const [path] = useLocation();
  const main = useRef<HTMLElement>(null);
  const shown = path.split('/')[1];
  return (
    <div className="frame">
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        {translate('app.skip')}
      </button>
      <nav className="rail" aria-label={translate('app.pages')}>
        <Wordmark />
        <ul>
          {pages.map((page) => (
            <RailLink key={page} page={page} isShown={page === shown} />
          ))}
        </ul>
      </nav>
      <main key={shown} className="frame-page" ref={main} tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

function RailLink({ page, isShown }: { page: Page; isShown: boolean }) {
  const translate = useTranslate();
  const Icon = icons[page];
  return (
    <li data-page={page}>
      <Link href={`/${page}`} className="rail-link" aria-current={isShown ? 'page' : undefined}>
        <Icon size={18} strokeWidth={1.75} aria-hidden="true" />
        <span>{translate(`app.page.${page}`)}</span>
      </Link>
    </li>
  );
}
