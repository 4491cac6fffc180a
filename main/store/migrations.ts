import { CodedError } from '../journal/coded-error.ts';
import { currentVersions, type FileKind } from './data-file.ts';

/** One pure step: makes the contents of version `from + 1` out of those of version `from`, without its `schemaVersion`. */
export interface Migration {
  kind: FileKind;
  from: number;
  migrate: (contents: Record<string, unknown>) => Record<string, unknown>;
}

/** The steps there are; version 1 is the first. A step once released is never changed, so it names its values itself. */
export const migrations: readonly Migration[] = [
  {
    kind: 'settings',
    from: 1,
    migrate: ({ preferences, ...rest }) => ({
      ...rest,
      preferences: {
        ...(preferences as Record<string, unknown>),
        idleMinutes: 5,
        idleOffChannelIds: [],
        shortcuts: { toggle: 'CommandOrControl+Alt+R', add: 'CommandOrControl+Alt+J' },
        startAtLogin: false,
        evening: { isOn: true, at: '18:30', weekdays: [1, 2, 3, 4, 5] },
        closing: 'ask',
      },
    }),
  },
  {
    kind: 'timer',
    from: 1,
    migrate: (contents) => ({
      ...contents,
      absences: [],
      budgetToldOn: null,
      evening: { toldOn: null, snoozedUntil: null },
    }),
  },
  { kind: 'book', from: 1, migrate: (contents) => ({ ...contents, trash: [] }) },
];

/**
 * The contents brought to the current version by one step after the other.
 * Throws CodedError `newer-file` for a newer version, `invalid-value` for one that has no step or is none.
 */
export function toCurrentVersion(
  kind: FileKind,
  contents: Record<string, unknown>,
  steps: readonly Migration[],
): Record<string, unknown> {
  const currentVersion = currentVersions[kind];
  let current = contents;
  for (let version = versionOf(contents, currentVersion); version < currentVersion; version += 1) {
    const step = steps.find((step) => step.kind === kind && step.from === version);
    if (step === undefined) throw new CodedError('invalid-value', { path: 'schemaVersion' });
    const { schemaVersion: _version, ...rest } = current;
    current = { schemaVersion: version + 1, ...step.migrate(rest) };
  }
  return current;
}

function versionOf({ schemaVersion }: Record<string, unknown>, currentVersion: number): number {
  if (typeof schemaVersion !== 'number' || !Number.isInteger(schemaVersion)) {
    throw new CodedError('invalid-value', { path: 'schemaVersion' });
  }
  if (schemaVersion > currentVersion) throw new CodedError('newer-file', { version: schemaVersion });
  return schemaVersion;
}
