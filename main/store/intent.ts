import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CodedError } from '../journal/coded-error.ts';
import { fileKindOf, toFileText, type FileSet } from './data-file.ts';
import { parseObject, type FileBytes } from './file-text.ts';

/**
 * A change of several files is written whole into this file first. Once it is in place the change has happened: the
 * files are written from it, now or at the next start, and then it is removed.
 */
export const intentName = 'intent.json';

const intentVersion = 1;

/** The new texts of files by name; null for a file that goes. */
export type FileTexts = ReadonlyMap<string, string | null>;

export function toIntentText(files: FileSet): string {
  const texts: Record<string, string | null> = {};
  for (const [name, contents] of files) texts[name] = contents === null ? null : toFileText(contents);
  const body = JSON.stringify(texts);
  return `{"schemaVersion":${intentVersion},"sha256":"${sha256(body)}",\n"files":${body}}\n`;
}

/** The texts an intent holds. Throws CodedError `newer-file`, or another when it is not whole. */
export function parseIntent(bytes: FileBytes): FileTexts {
  const { schemaVersion, sha256: expected, files } = parseObject(bytes);
  if (typeof schemaVersion === 'number' && schemaVersion > intentVersion)
    throw new CodedError('newer-file', { version: schemaVersion });
  if (typeof files !== 'object' || files === null || sha256(JSON.stringify(files)) !== expected) {
    throw new CodedError('file-malformed', { path: 'sha256' });
  }
  const texts = new Map<string, string | null>();
  for (const [name, text] of Object.entries(files as Record<string, unknown>)) {
    if (fileKindOf(name) === null || (text !== null && typeof text !== 'string')) {
      throw new CodedError('invalid-value', { path: `files.${name}` });
    }
    texts.set(name, text);
  }
  return texts;
}

export function hasIntent(folder: string): boolean {
  return existsSync(join(folder, intentName));
}

export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
