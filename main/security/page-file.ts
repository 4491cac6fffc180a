import { extname, join } from 'node:path';

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
};

/** Plain names between slashes: no dots first, no encoded signs, no backslash, so nothing leads out of the folder. */
const plainPath = /^(?:\/[A-Za-z0-9_-][A-Za-z0-9_.-]*)+$/;

export interface PageFile {
  path: string;
  mediaType: string;
}

/** The file of the built page that an address of ours stands for; null when it stands for none. */
export function findPageFile(url: URL, folder: string): PageFile | null {
  if (!plainPath.test(url.pathname)) return null;
  const mediaType = mediaTypes[extname(url.pathname)];
  return mediaType === undefined ? null : { path: join(folder, url.pathname), mediaType };
}
