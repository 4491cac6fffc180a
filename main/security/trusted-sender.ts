import { applicationUrl, isApplicationUrl } from './application-origin.ts';

/** What is looked at of the frame that sent a message; Electron's WebFrameMain has it. */
export interface SenderFrame {
  url: string;
  parent: unknown;
}

/** True for the main frame of our own page only. A frame that has gone since (null) is not trusted. */
export function isTrustedSender(frame: SenderFrame | null | undefined): boolean {
  if (!frame || frame.parent !== null) return false;
  return isApplicationUrl(frame.url) && new URL(frame.url).pathname === new URL(applicationUrl).pathname;
}
