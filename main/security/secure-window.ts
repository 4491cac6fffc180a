import {
  BrowserWindow,
  WebContentsView,
  type BrowserWindowConstructorOptions,
  type WebPreferences,
} from 'electron';
import { requireSecureWebPreferences } from './web-preferences.ts';

/** The only place that makes a window. @throws Error on insecure web preferences, before the window exists. */
export function createSecureWindow(
  options: BrowserWindowConstructorOptions & { webPreferences: WebPreferences },
): BrowserWindow {
  requireSecureWebPreferences(options.webPreferences);
  return new BrowserWindow(options);
}

/** The only place that makes a view without a window. @throws Error on insecure web preferences. */
export function createSecureView(webPreferences: WebPreferences): WebContentsView {
  requireSecureWebPreferences(webPreferences);
  return new WebContentsView({ webPreferences });
}
