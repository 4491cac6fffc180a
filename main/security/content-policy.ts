/**
 * The window's Content-Security-Policy. Scripts come from our own files; the nonce is for the one `<style>` that
 * react-aria's press handling adds.
 */
export function createContentPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

/** The policy of a document that is only printed: nothing runs, everything it shows is inside it. */
export const printContentPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The page with the nonce where react-aria looks for it. @throws Error when the page has no head. */
export function withNonce(html: string, nonce: string): string {
  if (!html.includes('<head>')) throw new Error('the page has no <head> for the nonce');
  return html.replace('<head>', `<head><meta property="csp-nonce" nonce="${nonce}">`);
}
