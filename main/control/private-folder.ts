import { lstatSync } from 'node:fs';

const othersModeBits = 0o077;

/**
 * Whether the folder is one that nobody else can have put there or reach into: a real folder, this user's own, closed
 * to all others. In a shared temporary folder another user may have made it first.
 */
export function isPrivateFolder(path: string): boolean {
  const status = lstatSync(path, { throwIfNoEntry: false });
  if (!status?.isDirectory()) return false;
  return status.uid === process.getuid?.() && (status.mode & othersModeBits) === 0;
}
