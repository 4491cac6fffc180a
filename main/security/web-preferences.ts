import type { WebPreferences } from 'electron';

/** The values every page of ours must have, whatever Electron's defaults become. */
const required = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  // The dictionary is a download.
  spellcheck: false,
} as const satisfies WebPreferences;

/** What a window or a view of ours is made with; `preload` is the bridge, which a printed document has no use for. */
export function createSecureWebPreferences(options: { preload?: string } = {}): WebPreferences {
  return { ...required, ...(options.preload === undefined ? {} : { preload: options.preload }) };
}

/** @throws Error naming each preference that is absent or has an insecure value. */
export function requireSecureWebPreferences(preferences: WebPreferences): void {
  const wrong = Object.entries(required)
    .filter(([name, value]) => preferences[name as keyof typeof required] !== value)
    .map(([name, value]) => `${name} must be ${value}`);
  if (preferences.enableBlinkFeatures) wrong.push('enableBlinkFeatures must be absent');
  if (wrong.length > 0) throw new Error(`insecure web preferences: ${wrong.join(', ')}`);
}
