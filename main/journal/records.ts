import type {
  Channel,
  Contact,
  DayCount,
  DayEntry,
  Deal,
  Decision,
  Expense,
  Journal,
  RecordKind,
  Session,
  YearFigures,
} from './types.ts';

/** The record type of each kind. */
export interface RecordOf {
  channel: Channel;
  session: Session;
  dayEntry: DayEntry;
  dayCount: DayCount;
  contact: Contact;
  deal: Deal;
  expense: Expense;
  yearFigures: YearFigures;
  decision: Decision;
}

/** In which list of the journal (and of the interchange file) each kind is kept. */
export const listOf = {
  channel: 'channels',
  session: 'sessions',
  dayEntry: 'dayEntries',
  dayCount: 'dayCounts',
  contact: 'contacts',
  deal: 'deals',
  expense: 'expenses',
  yearFigures: 'yearFigures',
  decision: 'decisions',
} as const satisfies Record<RecordKind, keyof Journal>;

const identityOf: { [Kind in RecordKind]: (record: RecordOf[Kind]) => string } = {
  channel: (record) => record.id,
  session: (record) => record.id,
  dayEntry: (record) => record.on,
  dayCount: (record) => `${record.on}|${record.channelId}|${record.kind}|${record.source}`,
  contact: (record) => record.id,
  deal: (record) => record.id,
  expense: (record) => record.id,
  yearFigures: (record) => String(record.year),
  decision: (record) => record.id,
};

/** What tells one record of a kind from another: its id, its day, its year, or a day count's four keys. */
export function recordId<Kind extends RecordKind>(kind: Kind, record: RecordOf[Kind]): string {
  return identityOf[kind](record);
}

/** By what a list is kept in order; the lists not named here keep the order in which records came. */
const sortKeyOf: Partial<{ [Kind in RecordKind]: (record: RecordOf[Kind]) => string }> = {
  session: (record) => `${new Date(record.startAt).toISOString()} ${record.id}`,
  dayEntry: (record) => record.on,
  dayCount: identityOf.dayCount,
};

function sortKey<Kind extends RecordKind>(kind: Kind, record: RecordOf[Kind]): string | undefined {
  return sortKeyOf[kind]?.(record);
}

/** The same records in the order the journal keeps them in. */
export function sortRecords<Kind extends RecordKind>(
  kind: Kind,
  records: readonly RecordOf[Kind][],
): readonly RecordOf[Kind][] {
  if (sortKeyOf[kind] === undefined) return records;
  const keyed = records.map((record) => ({ record, key: sortKey(kind, record) ?? '' }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return keyed.map(({ record }) => record);
}

function listIn<Kind extends RecordKind>(journal: Journal, kind: Kind): readonly RecordOf[Kind][] {
  return journal[listOf[kind]] as readonly unknown[] as readonly RecordOf[Kind][];
}

/** The record of that kind and id, or undefined. */
export function findRecord<Kind extends RecordKind>(
  journal: Journal,
  kind: Kind,
  id: string,
): RecordOf[Kind] | undefined {
  return listIn(journal, kind).find((record) => recordId(kind, record) === id);
}

/** The journal with these records added, or put in place of those with the same id. */
export function putRecords<Kind extends RecordKind>(
  journal: Journal,
  kind: Kind,
  records: readonly RecordOf[Kind][],
): Journal {
  if (records.length === 0) return journal;
  const coming = new Map(records.map((record) => [recordId(kind, record), record]));
  const kept: RecordOf[Kind][] = [];
  const sorted = sortKeyOf[kind] !== undefined;
  for (const record of listIn(journal, kind)) {
    const replacement = coming.get(recordId(kind, record));
    if (replacement === undefined) kept.push(record);
    else if (!sorted) {
      kept.push(replacement);
      coming.delete(recordId(kind, record));
    }
  }
  const list = sorted ? insertSorted(kind, kept, [...coming.values()]) : [...kept, ...coming.values()];
  const deleted = journal.deleted.filter(
    (deletion) => deletion.kind !== kind || !records.some((record) => recordId(kind, record) === deletion.id),
  );
  return {
    ...journal,
    [listOf[kind]]: list,
    deleted: deleted.length === journal.deleted.length ? journal.deleted : deleted,
  };
}

/** Few records into a sorted list: a binary search each, so that one save does not sort ten years. */
function insertSorted<Kind extends RecordKind>(
  kind: Kind,
  list: RecordOf[Kind][],
  coming: RecordOf[Kind][],
): readonly RecordOf[Kind][] {
  if (coming.length > 50) return sortRecords(kind, [...list, ...coming]);
  for (const record of coming) {
    const key = sortKey(kind, record) ?? '';
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const there = list[middle];
      if (there !== undefined && (sortKey(kind, there) ?? '') < key) low = middle + 1;
      else high = middle;
    }
    list.splice(low, 0, record);
  }
  return list;
}

/** The journal without that record; the deletion is kept, so that it travels when journals are merged. */
export function removeRecord(
  journal: Journal,
  kind: RecordKind,
  deletion: { id: string; at: string },
): Journal {
  const { id, at } = deletion;
  const list = listIn(journal, kind).filter((record) => recordId(kind, record) !== id);
  const deleted = journal.deleted.filter((other) => other.kind !== kind || other.id !== id);
  return { ...journal, [listOf[kind]]: list, deleted: [...deleted, { kind, id, at }] };
}
