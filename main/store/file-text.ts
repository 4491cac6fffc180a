import type { z } from 'zod';
import { CodedError } from '../journal/coded-error.ts';
import { fileKindOf, type FileContents } from './data-file.ts';
import { fileSchemas } from './file-schemas.ts';
import { toCurrentVersion, type Migration } from './migrations.ts';

/** What was read under a file's name; a CodedError where the system could not read it. */
export type FileBytes = Uint8Array | CodedError;

export interface ParsedFile {
  contents: FileContents;
  /** The file is of an older version: what it holds now is not yet on the disk. */
  isMigrated: boolean;
}

/**
 * What a data file holds, in the current version.
 * Throws CodedError `file-truncated`, `file-malformed`, `invalid-value`, `unknown-field`, `newer-file` or `not-readable`.
 */
export function parseDataFile(name: string, bytes: FileBytes, steps: readonly Migration[]): ParsedFile {
  const kind = fileKindOf(name);
  if (kind === null) throw new CodedError('file-not-recognised', {});
  const found = parseObject(bytes);
  const contents = toCurrentVersion(kind, found, steps);
  const result = fileSchemas[kind].safeParse(contents);
  if (!result.success) throw shapeError(result.error);
  // What was read and not what the schema made of it: the order of the fields stays as it was.
  return { contents: contents as unknown as FileContents, isMigrated: contents !== found };
}

/** The JSON object in a file, of whatever shape; throws as `parseDataFile` does. */
export function parseObject(bytes: FileBytes): Record<string, unknown> {
  if (bytes instanceof CodedError) throw bytes;
  const value = parseJson(bytes);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new CodedError('invalid-value', { path: '$' });
  return value as Record<string, unknown>;
}

function parseJson(bytes: Uint8Array): unknown {
  if (bytes.length === 0) throw new CodedError('file-truncated', {});
  try {
    // Fatal: a byte that was changed on the disk must not become a letter of somebody's name.
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : '';
    const isCut = message.includes('end of JSON input') || message.startsWith('Unterminated');
    throw new CodedError(isCut ? 'file-truncated' : 'file-malformed', { path: '$' }, { cause });
  }
}

/** The first thing that is wrong with a shape, and where. */
export function shapeError(error: z.ZodError): CodedError {
  const issue = error.issues[0];
  const at = issue?.path ?? [];
  if (issue?.code === 'unrecognized_keys') {
    return new CodedError(
      'unknown-field',
      { path: pathText([...at, issue.keys[0] ?? '']) },
      { cause: error },
    );
  }
  return new CodedError('invalid-value', { path: pathText(at) }, { cause: error });
}

function pathText(path: readonly PropertyKey[]): string {
  const text = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return text.replace(/^\./, '') || '$';
}
