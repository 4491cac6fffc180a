import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { errnoOf } from './storage-error.ts';

/** Who holds a folder's lock; kept inside the lock, so that there is never a lock without its owner. */
export interface LockOwner {
  pid: number;
  host: string;
  /** When the process started, as its system counts; null where the system does not say. Tells a pid used again apart. */
  startedAt: string | null;
  /** This very lock, also among several of one process. */
  token: string;
}

export const ownerName = 'owner.json';

export function createOwner(): LockOwner {
  return {
    pid: process.pid,
    host: hostname(),
    startedAt: processStart(process.pid)?.startedAt ?? null,
    token: randomUUID(),
  };
}

/** The owner in a lock; null when there is no lock, or nobody can be read from it. */
export function readOwner(lockPath: string): LockOwner | null {
  let text: string;
  try {
    text = readFileSync(join(lockPath, ownerName), 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errnoOf(error) ?? '')) return null;
    throw error;
  }
  try {
    const owner = JSON.parse(text) as LockOwner | null;
    return typeof owner?.pid === 'number' && typeof owner.host === 'string' ? owner : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** `unknown`: on another machine, or the system does not tell one process of this pid from an earlier one. */
export function ownerState(owner: LockOwner): 'alive' | 'dead' | 'unknown' {
  if (owner.host !== hostname()) return 'unknown';
  if (!isProcess(owner.pid)) return 'dead';
  if (owner.pid === process.pid && owner.startedAt === null) return 'alive';
  const start = processStart(owner.pid);
  if (start === null || owner.startedAt === null) return 'unknown';
  return start.startedAt === owner.startedAt && !start.isGone ? 'alive' : 'dead';
}

function isProcess(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errnoOf(error) === 'EPERM';
  }
}

/** From Linux's /proc/PID/stat (proc(5)): field 3 is the state, field 22 the start in clock ticks since the machine's. */
function processStart(pid: number): { startedAt: string; isGone: boolean } | null {
  let text: string;
  try {
    text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch (error) {
    if (errnoOf(error) !== undefined) return null;
    throw error;
  }
  // The second field is the program's name in brackets and may hold anything.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const startedAt = fields[19];
  return startedAt === undefined ? null : { startedAt, isGone: fields[0] === 'Z' || fields[0] === 'X' };
}
