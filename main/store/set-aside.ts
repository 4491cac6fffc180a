import { linkSync, mkdirSync, copyFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { privateFolderMode, syncNames } from './durable-write.ts';
import { errnoOf } from './storage-error.ts';

/** Where files go that cannot be used; nothing is ever removed from it. */
const setAsideName = 'set-aside';

/** Makes a folder for what is set aside now and gives its path. Throws the system's error. */
export function makeSetAsideFolder(folder: string, now: Date): string {
  const stem = `${now.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  mkdirSync(join(folder, setAsideName), { recursive: true, mode: privateFolderMode });
  for (let number = 1; ; number += 1) {
    const path = join(folder, setAsideName, number === 1 ? stem : `${stem}-${number}`);
    try {
      mkdirSync(path, { mode: privateFolderMode });
      return path;
    } catch (error) {
      if (errnoOf(error) !== 'EEXIST') throw error;
    }
  }
}

/**
 * Keeps files of a data folder under `set-aside/` as they are. They also stay where they were until they are replaced,
 * so that a crash on the way loses none. Throws the system's error.
 */
export function setAside(folder: string, names: readonly string[], now: Date): void {
  if (names.length === 0) return;
  const target = makeSetAsideFolder(folder, now);
  for (const name of names) keep(join(folder, name), join(target, name));
  syncNames(target);
  syncNames(join(folder, setAsideName));
  syncNames(folder);
}

function keep(from: string, to: string): void {
  // A folder with a file's name can have no second name, and no file takes its place by a rename.
  if (statSync(from).isDirectory()) return renameSync(from, to);
  try {
    linkSync(from, to);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') throw error;
    copyFileSync(from, to);
  }
}
