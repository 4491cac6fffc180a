import { expect, test } from 'vitest';
import { isAllowedRequest } from '../../../main/security/session-guard.ts';

test('our pages and what is inside them pass', () => {
  for (const url of ['app://retour/index.html', 'app://print/1', 'data:image/png;base64,AA==']) {
    expect(isAllowedRequest(url, { allowDevTools: false })).toBe(true);
  }
});

test.each([
  'https://example.com/',
  'http://localhost/',
  'ws://127.0.0.1:1/',
  'file:///etc/passwd',
  'ftp://example.com/',
  'chrome-extension://abc/x.js',
  'chrome://gpu/',
  'blob:app://retour/1',
  'filesystem:app://retour/x',
  'devtools://devtools/bundled/x.html',
  'application://retour/',
  '',
])('%s is cancelled', (url) => {
  expect(isAllowedRequest(url, { allowDevTools: false })).toBe(false);
});

test('the developer tools pass while developing', () => {
  expect(isAllowedRequest('devtools://devtools/bundled/x.html', { allowDevTools: true })).toBe(true);
});
