import { randomUUID } from 'node:crypto';
import fs, { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import lockfile from 'proper-lockfile';
import { CodedError } from '../journal/coded-error.ts';
import { privateFileMode, privateFolderMode } from './durable-write.ts';
import { createOwner, ownerName, ownerState, readOwner, type LockOwner } from './lock-owner.ts';
import { errnoOf, toStorageError } from './storage-error.ts';

const lockName = 'lock';
/** Locks given back whose folder could not be removed: they are this process's, and yet nobody's. */
const givenBack = new Set<string>();
/** After this long without a sign of life, the lock of an owner that cannot be asked (another machine) is stale. */
const staleMs = 30_000;

/** The one right to write in a folder. */
export interface FolderLock {
  /** False once another process has taken the folder. */
  readonly isHeld: boolean;
  /** Throws CodedError `folder-in-use` when the folder is somebody else's by now, `not-writable` when it is gone. */
  assertHeld(): void;
  release(): void;
}

/** Takes the folder. Throws CodedError `folder-in-use` with the pid, `not-writable` or `disk-full`. */
export function lockFolder(folder: string): FolderLock {
  const path = join(folder, lockName);
  try {
    removeDeadLock(path);
    return takeLock(folder, path);
  } catch (error) {
    if (errnoOf(error) === 'ELOCKED') throw inUse(readOwner(path), error);
    throw toStorageError(error, folder);
  }
}

function takeLock(folder: string, path: string): FolderLock {
  const owner = createOwner();
  let isLost = false;
  const release = lockfile.lockSync(folder, {
    lockfilePath: path,
    stale: staleMs,
    fs: lockSystem(owner),
    onCompromised: () => {
      isLost = true;
    },
  });
  return {
    get isHeld() {
      return !isLost;
    },
    assertHeld() {
      const holder = holderOf(path, folder);
      if (!isLost && holder?.token === owner.token) return;
      if (!existsSync(folder)) throw new CodedError('not-writable', { path: folder, reason: 'ENOENT' });
      isLost = true;
      throw inUse(holder);
    },
    release() {
      givenBack.add(owner.token);
      try {
        release();
      } catch (error) {
        // `ERELEASED`: proper-lockfile had noticed that the lock was taken. Else a lock stays that is seen to be dead.
        if (errnoOf(error) !== 'ERELEASED')
          process.emitWarning(error instanceof Error ? error : String(error));
      }
    },
  };
}

function holderOf(path: string, folder: string): LockOwner | null {
  try {
    return readOwner(path);
  } catch (error) {
    throw toStorageError(error, folder);
  }
}

function inUse(owner: LockOwner | null, cause?: unknown): CodedError {
  return new CodedError('folder-in-use', { pid: owner?.pid ?? '?' }, { cause });
}

/**
 * proper-lockfile takes a lock by making a folder. Ours comes with its owner inside, in one step: made aside, then
 * renamed, which fails on a lock that is there. So a lock can be told from that of a dead process at once.
 */
function lockSystem(owner: LockOwner): typeof fs {
  let isTaken = false;
  const mkdirSync = (path: string): void => {
    makeLock(path, owner);
    isTaken = true;
  };
  const rmdirSync = (path: string): void => {
    const there = readOwner(path);
    const mayRemove = isTaken
      ? there?.token === owner.token
      : there === null || ownerState(there) !== 'alive';
    // Somebody else's by now: for us it is gone.
    if (!mayRemove)
      throw Object.assign(new Error('the lock is not ours'), { code: isTaken ? 'ENOENT' : 'ELOCKED' });
    rmSync(join(path, ownerName), { force: true });
    fs.rmdirSync(path);
  };
  return { ...fs, mkdirSync, rmdirSync } as typeof fs;
}

function makeLock(path: string, owner: LockOwner): void {
  const aside = `${path}.${randomUUID()}`;
  try {
    mkdirSync(aside, { mode: privateFolderMode });
    writeFileSync(join(aside, ownerName), JSON.stringify(owner), { mode: privateFileMode });
    if (existsSync(path)) throw Object.assign(new Error('the folder is locked'), { code: 'EEXIST' });
    renameSync(aside, path);
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    if (errnoOf(error) === 'ENOTEMPTY')
      throw Object.assign(new Error('the folder is locked', { cause: error }), { code: 'EEXIST' });
    throw error;
  }
}

/** A lock whose process was killed is put aside by a rename, then looked at again: it may have been taken meanwhile. */
function removeDeadLock(path: string): void {
  const owner = readOwner(path);
  if (owner === null || !isDead(owner)) return;
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return;
    throw error;
  }
  const taken = readOwner(aside);
  if (taken !== null && !isDead(taken)) renameSync(aside, path);
  else rmSync(aside, { recursive: true, force: true });
}

function isDead(owner: LockOwner): boolean {
  return givenBack.has(owner.token) || ownerState(owner) === 'dead';
}
