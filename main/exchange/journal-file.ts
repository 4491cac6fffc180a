import { z } from 'zod';
import { CodedError, errorCodes, type ErrorCode } from '../journal/coded-error.ts';
import { findProblems } from '../journal/integrity.ts';
import { createEmptyJournal, defaultSettings } from '../journal/journal.ts';
import {
  channelSchema,
  contactSchema,
  dayCountSchema,
  dayEntrySchema,
  dealSchema,
  decisionSchema,
  deletionSchema,
  expenseSchema,
  instant,
  sessionSchema,
  settingsSchema,
  yearFiguresSchema,
} from '../journal/record-schemas.ts';
import { sortRecords } from '../journal/records.ts';
import type { Journal, JournalSettings } from '../journal/types.ts';
import { parseJsonText } from './json-text.ts';

const format = 'retour-journal';
const schemaVersion = 1;

const recordSchemas = {
  channels: channelSchema,
  sessions: sessionSchema,
  dayEntries: dayEntrySchema,
  dayCounts: dayCountSchema,
  contacts: contactSchema,
  deals: dealSchema,
  expenses: expenseSchema,
  yearFigures: yearFiguresSchema,
  decisions: decisionSchema,
  deleted: deletionSchema,
} as const satisfies Record<Exclude<keyof Journal, 'settings'>, z.ZodType>;
type ListName = keyof typeof recordSchemas;
const listNames = Object.keys(recordSchemas) as ListName[];

const fileSchema = z.strictObject({
  format: z.literal(format),
  schemaVersion: z.literal(schemaVersion),
  exportedAt: instant.optional(),
  settings: settingsSchema.partial().optional(),
  channels: z.array(channelSchema).optional(),
  sessions: z.array(sessionSchema).optional(),
  dayEntries: z.array(dayEntrySchema).optional(),
  dayCounts: z.array(dayCountSchema).optional(),
  contacts: z.array(contactSchema).optional(),
  deals: z.array(dealSchema).optional(),
  expenses: z.array(expenseSchema).optional(),
  yearFigures: z.array(yearFiguresSchema).optional(),
  decisions: z.array(decisionSchema).optional(),
  deleted: z.array(deletionSchema).optional(),
});

/** What the schema lets through; JSON has no `undefined`, so an absent field is absent. */
type JournalFile = {
  format: string;
  schemaVersion: number;
  exportedAt?: string;
  settings?: Partial<JournalSettings>;
} & Partial<Pick<Journal, ListName>>;

/** Fields inside fields; a name that a record has too keeps the record's place. */
const innerFields = ['channelId', 'on', 'what', 'title', 'url', 'onTopic', 'stage', 'at'];

/**
 * The whole journal as one file (domain.md, "Interchange"): a record a line, fields always in the same order, so that
 * exporting what was imported gives the same bytes but for `exportedAt`.
 */
export function toJournalFile(journal: Journal, exportedAt: string): string {
  const parts = [
    `"format": "${format}"`,
    `"schemaVersion": ${schemaVersion}`,
    `"exportedAt": ${JSON.stringify(exportedAt)}`,
    `"settings": ${JSON.stringify(journal.settings, Object.keys(settingsSchema.shape))}`,
  ];
  for (const name of listNames) {
    if (name === 'deleted' && journal.deleted.length === 0) continue;
    const fields = [...new Set([...Object.keys(recordSchemas[name].shape), ...innerFields])];
    const lines = journal[name].map((record) => `  ${JSON.stringify(record, fields)}`);
    parts.push(`"${name}": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`}]`);
  }
  return `{\n${parts.join(',\n')}\n}\n`;
}

/**
 * The journal in the text of an interchange file.
 * @throws CodedError with the JSON path in `details.path` for everything domain.md, "Interchange" refuses.
 */
export function parseJournalFile(text: string): Journal {
  const value = parseJsonText(text);
  requireOurFormat(value);
  const parsed = fileSchema.safeParse(value);
  if (!parsed.success) throw schemaError(parsed.error, value);
  const {
    settings,
    exportedAt: _exportedAt,
    format: _format,
    schemaVersion: _version,
    ...lists
  } = parsed.data as JournalFile;
  const journal: Journal = { ...createEmptyJournal({ ...defaultSettings, ...settings }), ...lists };
  const [problem] = findProblems(journal);
  if (problem) throw new CodedError(problem.code, { ...problem.details, path: problem.path });
  return {
    ...journal,
    sessions: sortRecords('session', journal.sessions),
    dayEntries: sortRecords('dayEntry', journal.dayEntries),
    dayCounts: sortRecords('dayCount', journal.dayCounts),
  };
}

function requireOurFormat(value: unknown): void {
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== format) {
    throw new CodedError('file-not-recognised');
  }
  const version = 'schemaVersion' in value ? value.schemaVersion : undefined;
  if (typeof version === 'number' && version > schemaVersion) {
    throw new CodedError('newer-file', {
      path: 'schemaVersion',
      found: version,
      known: String(schemaVersion),
    });
  }
}

function schemaError(error: z.ZodError, file: unknown): CodedError {
  const [issue] = error.issues;
  if (issue === undefined) return new CodedError('invalid-value', {}, { cause: error });
  if (issue.code === 'unrecognized_keys') {
    return new CodedError(
      'unknown-field',
      { path: toPath([...issue.path, issue.keys[0] ?? '']) },
      { cause: error },
    );
  }
  const code: ErrorCode = errorCodes.find((known) => known === issue.message) ?? 'invalid-value';
  const zone = code === 'unknown-time-zone' ? { zone: String(valueAt(file, issue.path)) } : {};
  return new CodedError(code, { path: toPath(issue.path), ...zone }, { cause: error });
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown>)[key], value);
}

/** `['sessions', 3, 'endAt']` → `sessions[3].endAt`. */
function toPath(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path === '' ? String(key) : `${path}.${String(key)}`;
  }, '');
}
