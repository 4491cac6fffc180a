import { CodedError } from '../journal/coded-error.ts';
import { currentVersion, type FileKind } from './data-file.ts';

/** One pure step: makes the contents of version `from + 1` out of those of version `from`, without its `schemaVersion`. */
export interface Migration {
  kind: FileKind;
  from: number;
  migrate: (contents: Record<string, unknown>) => Record<string, unknown>;
}

/** The steps there are; version 1 is the first. A step once released is never changed. */
export const migrations: readonly Migration[] = [];

/**
 * The contents brought to the current version by one step after the other.
 * Throws CodedError `newer-file` for a newer version, `invalid-value` for one that has no step or is none.
 */
export function toCurrentVersion(
  kind: FileKind,
  contents: Record<string, unknown>,
  steps: readonly Migration[],
): Record<string, unknown> {
  let current = contents;
  for (let version = versionOf(contents); version < currentVersion; version += 1) {
    const step = steps.find((step) => step.kind === kind && step.from === version);
    if (step === undefined) throw new CodedError('invalid-value', { path: 'schemaVersion' });
    const { schemaVersion: _version, ...rest } = current;
    current = { schemaVersion: version + 1, ...step.migrate(rest) };
  }
  return current;
}

function versionOf({ schemaVersion }: Record<string, unknown>): number {
  if (typeof schemaVersion !== 'number' || !Number.isInteger(schemaVersion)) {
    throw new CodedError('invalid-value', { path: 'schemaVersion' });
  }
  if (schemaVersion > currentVersion) throw new CodedError('newer-file', { version: schemaVersion });
  return schemaVersion;
}
