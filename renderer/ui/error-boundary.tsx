import { Component, type ErrorInfo, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { EmptyState } from './empty-state.tsx';
import { useTranslate } from './language.tsx';

interface ErrorBoundaryState {
  error: Error | null;
}

/** Keeps one broken page from taking the window with it. */
export class ErrorBoundary extends Component<{ children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null };

  static getDerivedStateFromError(error: Error): ErrorBoundaryState {
    return { error };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    return this.state.error ? <BrokenPage /> : this.props.children;
  }
}

/** What is shown in place of a page that threw. */
export function BrokenPage() {
  const translate = useTranslate();
  const reload = <Button onPress={() => window.location.reload()}>{translate('app.broken.reload')}</Button>;
  return (
    <div className="page" role="alert">
      <EmptyState title={translate('app.broken.title')} actions={reload}>
        {translate('app.broken.body')}
      </EmptyState>
    </div>
  );
}
