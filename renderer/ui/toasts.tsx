import { X } from 'lucide-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { Button, IconButton } from './button.tsx';
import { useTranslate } from './language.tsx';
import { dismissToast, readToasts, subscribeToToasts, type Toast } from './toast-queue.ts';
import './toasts.css';

const shownMs = 6000;
const shownWithActionMs = 12_000;

/** What was said, latest last: good news goes by itself, errors stay until they are put away. */
export function Toasts() {
  const toasts = useSyncExternalStore(subscribeToToasts, readToasts);
  return (
    // React Aria hides what lies outside an open dialog from screen readers; this must still be heard.
    <div className="toasts" data-react-aria-top-layer="true">
      <div role="status">
        {toasts.filter(isSaved).map((toast) => (
          <ToastView key={toast.id} toast={toast} />
        ))}
      </div>
      <div role="alert">
        {toasts
          .filter((toast) => !isSaved(toast))
          .map((toast) => (
            <ToastView key={toast.id} toast={toast} />
          ))}
      </div>
    </div>
  );
}

function isSaved(toast: Toast): boolean {
  return toast.kind === 'saved';
}

function ToastView({ toast }: { toast: Toast }) {
  const translate = useTranslate();
  const [isHeld, setIsHeld] = useState(false);
  const { id, kind, action } = toast;
  useEffect(() => {
    if (kind === 'error' || isHeld) return undefined;
    const timer = window.setTimeout(() => dismissToast(id), action ? shownWithActionMs : shownMs);
    return () => window.clearTimeout(timer);
  }, [id, kind, action, isHeld]);
  const act = () => {
    dismissToast(id);
    action?.onAct();
  };
  return (
    <div
      className="toast"
      data-kind={kind}
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
      <p>{toast.text}</p>
      {action && (
        <Button size="small" look="quiet" onPress={act}>
          {action.label}
        </Button>
      )}
      <IconButton icon={X} label={translate('app.dismiss')} onPress={() => dismissToast(id)} />
    </div>
  );
}
