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
  refuseInsecure(preferences, (name) => preferences[name] === required[name]);
}

/**
 * The same for what Electron says of a page that exists: it leaves out some of what is off.
 * @throws Error naming each preference that has an insecure value.
 */
export function requireSecureExistingPreferences(preferences: WebPreferences): void {
  refuseInsecure(preferences, (name) => (preferences[name] ?? false) === required[name]);
}

type Required = keyof typeof required;

function refuseInsecure(preferences: WebPreferences, isSecure: (name: Required) => boolean): void {
  const wrong = (Object.keys(required) as Required[])
    .filter((name) => !isSecure(name))
    .map((name) => `${name} must be ${required[name]}`);
  if (preferences.enableBlinkFeatures) wrong.push('enableBlinkFeatures must be absent');
  if (wrong.length > 0) throw new Error(`insecure web preferences: ${wrong.join(', ')}`);
}
