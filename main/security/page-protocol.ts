import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { protocol, type Session } from 'electron';
import { applicationScheme, isApplicationUrl } from './application-origin.ts';
import { createContentPolicy, withNonce } from './content-policy.ts';
import { findPageFile } from './page-file.ts';

/** Makes our protocol a standard and secure one; must run before the app is ready. */
export function registerApplicationScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: applicationScheme, privileges: { standard: true, secure: true } },
  ]);
}

/** Serves the built page of `folder` under our protocol, each load with a policy and a nonce of its own. */
export function servePage(session: Session, folder: string): void {
  session.protocol.handle(applicationScheme, (request) => answer(request, folder));
}

const notFound = (): Response => new Response(null, { status: 404 });

async function answer(request: Request, folder: string): Promise<Response> {
  if (request.method !== 'GET' || !isApplicationUrl(request.url)) return notFound();
  const file = findPageFile(new URL(request.url), folder);
  if (!file) return notFound();
  const nonce = randomBytes(16).toString('base64url');
  const bytes = await readPageFile(file.path);
  if (!bytes) return notFound();
  const isPage = file.mediaType.startsWith('text/html');
  const body = isPage ? withNonce(new TextDecoder().decode(bytes), nonce) : new Uint8Array(bytes);
  return new Response(body, { headers: toHeaders(file.mediaType, nonce) });
}

async function readPageFile(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (['ENOENT', 'EISDIR', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}

function toHeaders(mediaType: string, nonce: string): Record<string, string> {
  return {
    'content-type': mediaType,
    'content-security-policy': createContentPolicy(nonce),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  };
}
