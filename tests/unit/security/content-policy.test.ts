import { expect, test } from 'vitest';
import { createContentPolicy, printContentPolicy, withNonce } from '../../../main/security/content-policy.ts';

function directives(policy: string): Map<string, string> {
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources.join(' ')];
    }),
  );
}

test('nothing is allowed that is not named', () => {
  const policy = directives(createContentPolicy('abc'));
  expect(policy.get('default-src')).toBe("'none'");
  expect(policy.get('script-src')).toBe("'self'");
  expect(policy.get('style-src')).toBe("'self' 'nonce-abc'");
  for (const name of ['connect-src', 'base-uri', 'form-action', 'frame-ancestors']) {
    expect(policy.get(name)).toBe("'none'");
  }
  expect(policy.get('require-trusted-types-for')).toBe("'script'");
  expect(createContentPolicy('abc')).not.toMatch(/unsafe|http|\*/);
});

test('a printed document runs nothing and fetches nothing', () => {
  const policy = directives(printContentPolicy);
  expect(policy.get('default-src')).toBe("'none'");
  expect(policy.has('script-src')).toBe(false);
});

test('the nonce is written where react-aria looks for it', () => {
  expect(withNonce('<html><head><title>x</title></head></html>', 'n1')).toBe(
    '<html><head><meta property="csp-nonce" nonce="n1"><title>x</title></head></html>',
  );
  expect(() => withNonce('<p>no head</p>', 'n1')).toThrow('no <head>');
});
