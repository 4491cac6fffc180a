import type { Session } from 'electron';
import { applicationScheme } from './application-origin.ts';

/** Whether a request may go through: our own pages, and what is inside them. DevTools only while developing. */
export function isAllowedRequest(text: string, options: { allowDevTools: boolean }): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol } = new URL(text);
  if (protocol === `${applicationScheme}:` || protocol === 'data:') return true;
  return options.allowDevTools && protocol === 'devtools:';
}

/** Denies every permission and every device, cancels every request that is not ours, and keeps spell-checking off. */
export function guardSession(session: Session, options: { allowDevTools: boolean }): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isAllowedRequest(details.url, options) });
  });
  session.on('will-download', (event) => event.preventDefault());
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
}
