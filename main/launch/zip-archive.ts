import { createWriteStream } from 'node:fs';
import { mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { LaunchError } from './launch-error.ts';

const fileTypeMask = 0o170000;
const symlinkType = 0o120000;
const permissionMask = 0o777;

/**
 * Unpacks a zip into an empty folder, with its permissions and symbolic links.
 * @throws LaunchError `unsafe-zip` when an entry would land, or a link point, outside the folder.
 */
export async function unpackZip(zipPath: string, folder: string): Promise<void> {
  const zip = await openPromise(zipPath, { lazyEntries: true, autoClose: false });
  try {
    for await (const entry of zip.eachEntry()) await unpackEntry(zip, entry, folder);
  } finally {
    zip.close();
  }
}

async function unpackEntry(zip: ZipFile, entry: Entry, folder: string): Promise<void> {
  const target = toInside(folder, path.resolve(folder, entry.fileName), entry.fileName);
  if (entry.fileName.endsWith('/')) {
    await mkdir(target, { recursive: true });
    return;
  }
  await mkdir(path.dirname(target), { recursive: true });
  const content = await zip.openReadStreamPromise(entry);
  // The upper half holds the Unix mode when the zip was made on Unix; elsewhere it is zero.
  const mode = entry.externalFileAttributes >>> 16;
  if ((mode & fileTypeMask) === symlinkType) {
    const link = await text(content);
    toInside(folder, path.resolve(path.dirname(target), link), entry.fileName);
    await symlink(link, target);
    return;
  }
  // `wx`: writing through an earlier link of the same name is refused.
  await pipeline(content, createWriteStream(target, { flags: 'wx', mode: mode & permissionMask || 0o644 }));
}

function toInside(folder: string, target: string, entryName: string): string {
  if (target !== folder && !target.startsWith(folder + path.sep)) {
    throw new LaunchError(
      'unsafe-zip',
      `The archive was refused: its entry ${entryName} leads outside the folder.`,
    );
  }
  return target;
}
