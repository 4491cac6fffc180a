import { CodedError } from '../journal/coded-error.ts';

/** The value of a JSON text; CodedError `file-truncated` when it stops before its end, else `file-malformed` with the line and column. */
export function parseJsonText(text: string): unknown {
  const source = text.startsWith('\ufeff') ? text.slice(1) : text;
  try {
    return JSON.parse(source) as unknown;
  } catch (cause) {
    throw jsonError(source, cause);
  }
}

/** The engine names the place in its message only, and leaves it out for some faults. */
function jsonError(source: string, cause: unknown): CodedError {
  const message = cause instanceof Error ? cause.message : '';
  const found = /at position (\d+)/.exec(message);
  const position = found ? Number(found[1]) : undefined;
  const end = source.trimEnd().length;
  if (
    message.includes('end of JSON input') ||
    message.startsWith('Unterminated') ||
    (position !== undefined && position >= end)
  ) {
    return new CodedError('file-truncated', {}, { cause });
  }
  if (position === undefined) return new CodedError('file-malformed', {}, { cause });
  const before = source.slice(0, position).split('\n');
  return new CodedError(
    'file-malformed',
    { path: `${before.length}:${(before.at(-1) ?? '').length + 1}`, position },
    { cause },
  );
}
