import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';

const hashLength = 12;

/**
 * Where the app that has this data folder open listens. Short, because a socket's path over about 107 characters is
 * cut silently; the same for every way of writing the folder's path.
 */
export function controlSocketPath(folder: string, platform: NodeJS.Platform = process.platform): string {
  const hash = createHash('sha256').update(toRealPath(folder)).digest('hex').slice(0, hashLength);
  if (platform === 'win32') return `\\\\.\\pipe\\retour-${userInfo().username}-${hash}`;
  return join(tmpdir(), `retour-${process.getuid?.() ?? 'user'}`, `${hash}.sock`);
}

/** The path without links; what does not exist yet is added to the nearest folder that does. */
function toRealPath(path: string): string {
  const absolute = resolve(path);
  try {
    return realpathSync.native(absolute);
  } catch (error) {
    const parent = dirname(absolute);
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || parent === absolute) return absolute;
    return join(toRealPath(parent), basename(absolute));
  }
}
