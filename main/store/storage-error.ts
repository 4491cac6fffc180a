import { CodedError } from '../journal/coded-error.ts';

const fullCodes = ['ENOSPC', 'EDQUOT', 'EFBIG'];

/** The system's code of an error (`ENOENT` …), or undefined. */
export function errnoOf(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** What a failed write is told as: `disk-full` or `not-writable` with the path and the system's code, and its cause. */
export function toStorageError(error: unknown, path: string): CodedError {
  if (error instanceof CodedError) return error;
  const errno = errnoOf(error);
  if (errno !== undefined && fullCodes.includes(errno))
    return new CodedError('disk-full', { path }, { cause: error });
  return new CodedError('not-writable', { path, reason: errno ?? String(error) }, { cause: error });
}

/** What a failed read is told as. */
export function toReadError(error: unknown, path: string): CodedError {
  if (error instanceof CodedError) return error;
  return new CodedError('not-readable', { path, reason: errnoOf(error) ?? String(error) }, { cause: error });
}
