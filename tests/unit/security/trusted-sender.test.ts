import { expect, test } from 'vitest';
import { isTrustedSender } from '../../../main/security/trusted-sender.ts';

test('our own page in the main frame is trusted, on any of its screens', () => {
  for (const url of [
    'app://retour/index.html',
    'app://retour/index.html#/deals',
    'app://retour/index.html?x=1',
  ]) {
    expect(isTrustedSender({ url, parent: null })).toBe(true);
  }
});

test('a frame inside our page is not', () => {
  expect(
    isTrustedSender({ url: 'app://retour/index.html', parent: { url: 'app://retour/index.html' } }),
  ).toBe(false);
});

test.each([
  'app://retour.evil.com/index.html',
  'app://evil/index.html',
  'app://retour@evil/index.html',
  'app://user:pw@retour/index.html',
  'app://retour:8080/index.html',
  'app://retour/other.html',
  'app://retour/assets/index.js',
  'https://retour/index.html',
  'http://app://retour/index.html',
  'file:///app://retour/index.html',
  'javascript:app://retour/index.html',
  'data:text/html,app://retour/index.html',
  'blob:app://retour/1234',
  'about:blank',
  'chrome-error://chromewebdata/',
  'app:retour/index.html',
  '',
  'no address',
])('hostile address %s is not', (url) => {
  expect(isTrustedSender({ url, parent: null })).toBe(false);
});

test('a frame that has gone is not', () => {
  expect(isTrustedSender(null)).toBe(false);
  expect(isTrustedSender(undefined)).toBe(false);
});
