import { app, type WebContents, type WebPreferences } from 'electron';
import { applicationUrl } from './application-origin.ts';
import { requireSecureExistingPreferences } from './web-preferences.ts';

/** Guards every page from the moment it exists, whoever makes it. */
export function guardContents(say: (line: string) => void): void {
  app.on('web-contents-created', (_event, contents) => {
    if (contents.getType() === 'window') guardPreferences(contents);
    guardNavigation(contents, say);
  });
}

/** A window made past `createSecureWindow` is destroyed before it loads anything. */
function guardPreferences(contents: WebContents): void {
  // Electron has this method but leaves it out of its types.
  const { getLastWebPreferences } = contents as WebContents & {
    getLastWebPreferences: () => WebPreferences | null;
  };
  const preferences = getLastWebPreferences.call(contents);
  try {
    requireSecureExistingPreferences(preferences ?? {});
  } catch (error) {
    contents.close();
    throw error;
  }
}

/** Our page shows its screens without leaving its document; every way to another one is closed. */
function guardNavigation(contents: WebContents, say: (line: string) => void): void {
  // A reload of our own page is the one navigation there is.
  contents.on('will-navigate', (event) => {
    if (event.url === applicationUrl || event.url.startsWith(`${applicationUrl}#`)) return;
    event.preventDefault();
    say(`navigation refused: ${event.url}`);
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    say(`window refused: ${url}`);
    return { action: 'deny' };
  });
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
