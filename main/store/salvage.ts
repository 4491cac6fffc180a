import { activityTraits } from '../journal/activity.ts';
import { CodedError } from '../journal/coded-error.ts';
import { defaultSettings } from '../journal/journal.ts';
import { runningTimerSchema, settingsSchema } from '../journal/record-schemas.ts';
import type { Absence, Channel, RunningTimer } from '../journal/types.ts';
import type { Stored } from './change-files.ts';
import {
  baseNames,
  currentVersions,
  defaultPreferences,
  fileKindOf,
  noEvening,
  type BookFile,
  type FileContents,
  type FileKind,
  type YearFile,
} from './data-file.ts';
import { preferencesSchema, recordSchemas, type ListName } from './file-schemas.ts';
import { parseDataFile, parseObject, type FileBytes } from './file-text.ts';
import { toStored } from './load.ts';
import { migrations } from './migrations.ts';

type Found = Record<string, unknown>;

/**
 * What can still be read of a damaged folder: whole files where they are sound, else the single records that are.
 * Settings that cannot be read become the usual ones; a channel that is only referred to gets its id for a name.
 */
export function salvage(files: ReadonlyMap<string, FileBytes>): Stored {
  const contents = new Map<string, FileContents>();
  for (const name of new Set([...baseNames, ...files.keys()])) {
    const kind = fileKindOf(name);
    if (kind !== null) contents.set(name, salvageFile(name, kind, files.get(name)));
  }
  const stored = toStored(contents);
  const channels = [...stored.journal.channels, ...unknownChannels(stored)];
  return { ...stored, journal: { ...stored.journal, channels } };
}

function salvageFile(name: string, kind: FileKind, bytes: FileBytes | undefined): FileContents {
  if (bytes === undefined) return salvageParts(kind, {});
  try {
    return parseDataFile(name, bytes, migrations).contents;
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    return salvageParts(kind, objectIn(bytes));
  }
}

function objectIn(bytes: FileBytes): Found {
  try {
    return parseObject(bytes);
  } catch (error) {
    if (error instanceof CodedError) return {};
    throw error;
  }
}

function salvageParts(kind: FileKind, found: Found): FileContents {
  const schemaVersion = currentVersions[kind];
  switch (kind) {
    case 'settings': {
      const settings = settingsSchema.safeParse(found['settings']);
      const preferences = preferencesSchema.safeParse(found['preferences']);
      return {
        schemaVersion,
        settings: settings.success ? settings.data : defaultSettings,
        preferences: preferences.success
          ? (found['preferences'] as typeof defaultPreferences)
          : defaultPreferences,
      };
    }
    case 'timer':
      return {
        schemaVersion,
        timer: (runningTimerSchema.safeParse(found['timer']).data as RunningTimer | undefined) ?? null,
        ...(salvageLists(found, ['absences']) as { absences: Absence[] }),
        budgetToldOn: null,
        evening: noEvening,
      };
    case 'book': {
      const lists = salvageLists(found, [
        'channels',
        'contacts',
        'deals',
        'expenses',
        'yearFigures',
        'decisions',
        'deleted',
        'trash',
      ]);
      return { schemaVersion, years: [], ...lists } as unknown as BookFile;
    }
    case 'year':
      return {
        schemaVersion,
        ...salvageLists(found, ['sessions', 'dayEntries', 'dayCounts']),
      } as unknown as YearFile;
  }
}

function salvageLists(found: Found, names: readonly ListName[]): Record<string, unknown[]> {
  const sound = (name: ListName): unknown[] => {
    const list = found[name];
    return Array.isArray(list) ? list.filter((record) => recordSchemas[name].safeParse(record).success) : [];
  };
  return Object.fromEntries(names.map((name) => [name, sound(name)]));
}

/** The journal names these channels, but no file says what they are. A session's activity tells its kind. */
function unknownChannels({ journal }: Stored): Channel[] {
  const known = new Set(journal.channels.map(({ id }) => id));
  const unknown = new Map<string, Channel>();
  const add = (id: string, kind: Channel['kind']): void => {
    if (!known.has(id) && !unknown.has(id)) unknown.set(id, { id, name: id, kind });
  };
  for (const { channelId, activity } of journal.sessions) add(channelId, activityTraits[activity].kind);
  for (const { channelId } of journal.dayCounts) add(channelId, 'online');
  for (const { channelId } of journal.expenses) add(channelId, 'irl');
  for (const { origin } of journal.contacts) if (origin?.channelId != null) add(origin.channelId, 'irl');
  for (const { declaredOrigin } of journal.deals)
    if (!['unknown', 'outside'].includes(declaredOrigin)) add(declaredOrigin, 'irl');
  return [...unknown.values()];
}
