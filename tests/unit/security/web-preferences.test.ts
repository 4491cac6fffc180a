import { expect, test } from 'vitest';
import {
  createSecureWebPreferences,
  requireSecureExistingPreferences,
  requireSecureWebPreferences,
} from '../../../main/security/web-preferences.ts';

test('what our windows are made with passes', () => {
  expect(() => requireSecureWebPreferences(createSecureWebPreferences())).not.toThrow();
  expect(() =>
    requireSecureWebPreferences(createSecureWebPreferences({ preload: '/preload.cjs' })),
  ).not.toThrow();
});

test.each([
  ['sandbox', false],
  ['contextIsolation', false],
  ['nodeIntegration', true],
  ['nodeIntegrationInWorker', true],
  ['nodeIntegrationInSubFrames', true],
  ['webSecurity', false],
  ['allowRunningInsecureContent', true],
  ['experimentalFeatures', true],
  ['webviewTag', true],
  ['navigateOnDragDrop', true],
  ['spellcheck', true],
  ['enableBlinkFeatures', 'SharedArrayBuffer'],
] as const)('%s = %s is refused by name', (name, value) => {
  expect(() => requireSecureWebPreferences({ ...createSecureWebPreferences(), [name]: value })).toThrow(name);
});

test('a preference left to Electron is refused too', () => {
  expect(() => requireSecureWebPreferences({})).toThrow('sandbox');
});

test('of a page that exists, what is off may be left out, but nothing that must be on', () => {
  expect(() =>
    requireSecureExistingPreferences({ sandbox: true, contextIsolation: true, webSecurity: true }),
  ).not.toThrow();
  expect(() => requireSecureExistingPreferences({ contextIsolation: true, webSecurity: true })).toThrow(
    'sandbox',
  );
  expect(() =>
    requireSecureExistingPreferences({ ...createSecureWebPreferences(), nodeIntegration: true }),
  ).toThrow('nodeIntegration');
});
