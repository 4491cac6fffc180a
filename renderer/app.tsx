import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import { RouterProvider } from 'react-aria-components';
import { Redirect, Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { toPagePath } from '../main/contract/events.ts';
import { createQueryClient, followChanges, followNavigation, useView } from './bridge.ts';
import { UndoKeys } from './editing/undo-keys.tsx';
import { QuestionDialogs } from './question/question-dialogs.tsx';
import { RecoveryPage } from './recovery/recovery-page.tsx';
import { TodayPage } from './today/today-page.tsx';
import { BrokenPage, ErrorBoundary } from './ui/error-boundary.tsx';
import { Frame } from './ui/frame.tsx';
import { LanguageProvider, useTranslate } from './ui/language.tsx';
import { announce } from './ui/toast-queue.ts';
import { Toasts } from './ui/toasts.tsx';

// Aujourd'hui is drawn first; the other pages are read from the disk when they are opened.
const ContactsPage = lazy(async () => ({
  default: (await import('./contacts/contacts-page.tsx')).ContactsPage,
}));
const DealsPage = lazy(async () => ({ default: (await import('./deals/deals-page.tsx')).DealsPage }));
const ReviewPage = lazy(async () => ({ default: (await import('./review/review-page.tsx')).ReviewPage }));
const CompactPage = lazy(async () => ({ default: (await import('./compact/compact-page.tsx')).CompactPage }));
const SettingsPage = lazy(async () => ({
  default: (await import('./settings/settings-page.tsx')).SettingsPage,
}));

/** The whole window. */
export function App() {
  const [queries] = useState(() =>
    createQueryClient((failure) => announce(failure.message, { kind: 'error' })),
  );
  useEffect(() => followChanges(queries), [queries]);
  return (
    <QueryClientProvider client={queries}>
      {/* oxlint-disable-next-line react/hooks -- wouter takes the place of the page as a hook. */}
      <Router hook={useHashLocation}>
        <Window />
      </Router>
    </QueryClientProvider>
  );
}

/** Waits for the state of the data, then shows the notebook, or what is wrong with it. */
function Window() {
  const status = useView('viewStatus', null);
  const isReady = status.data?.state === 'ready';
  const settings = useView('viewSettings', null, { enabled: isReady });
  const theme = status.data?.theme;
  useEffect(() => {
    if (theme === undefined || theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  if (status.error) {
    return (
      <LanguageProvider language={navigator.language.startsWith('fr') ? 'fr' : 'en'} currency="EUR">
        <BrokenPage />
      </LanguageProvider>
    );
  }
  if (!status.data) return null;
  return (
    <LanguageProvider language={status.data.language} currency={settings.data?.settings.currency ?? 'EUR'}>
      <ErrorBoundary>{isReady ? <Content /> : <RecoveryPage status={status.data} />}</ErrorBoundary>
      <Toasts />
    </LanguageProvider>
  );
}

/** The small timer, or everything else. */
function Content() {
  const [path] = useLocation();
  if (path !== '/compact') return <Notebook />;
  return (
    <Suspense fallback={null}>
      <CompactPage />
    </Suspense>
  );
}

function Notebook() {
  const [path, navigate] = useLocation();
  useEffect(() => followNavigation((event) => navigate(`/${toPagePath(event)}`)), [navigate]);
  return (
    <RouterProvider navigate={navigate}>
      <UndoKeys />
      <QuestionDialogs />
      <Frame>
        <ErrorBoundary key={path.split('/')[1]}>
          <Suspense fallback={<Waiting />}>
            <Switch>
              <Route path="/today/:on?">{({ on }) => <TodayPage on={on ?? null} />}</Route>
              <Route path="/contacts/*?" component={ContactsPage} />
              <Route path="/deals/*?" component={DealsPage} />
              <Route path="/review/*?" component={ReviewPage} />
              <Route path="/settings" component={SettingsPage} />
              <Route>
                <Redirect to="/today" replace />
              </Route>
            </Switch>
          </Suspense>
        </ErrorBoundary>
      </Frame>
    </RouterProvider>
  );
}

function Waiting() {
  const translate = useTranslate();
  return (
    <p className="page soft" role="status">
      {translate('app.loading')}
    </p>
  );
}
