import { isEmptyJournal } from './journal.ts';
import { markOverlaps } from './overlap.ts';
import { listOf, recordId, sortRecords, type RecordOf } from './records.ts';
import type { Changeable, Deletion, Journal, RecordKind, Session } from './types.ts';

/** What became of the incoming records of one kind. */
export interface MergeCounts {
  added: number;
  /** Theirs was newer and took the place of ours. */
  changed: number;
  same: number;
  /** Ours was newer and stayed. */
  kept: number;
  /** Ours went because theirs was deleted later. */
  deleted: number;
}

export interface MergeSummary {
  counts: Record<RecordKind, MergeCounts>;
  /** Ids of the sessions that overlap an earlier one and now count in parallel. */
  madeParallel: string[];
}

export interface Merged {
  journal: Journal;
  summary: MergeSummary;
}

const kinds = Object.keys(listOf) as RecordKind[];

/**
 * Merges another journal into ours by the rules of domain.md, "Interchange": the newer change of a record wins, a newer
 * deletion wins over an older record (but not over a channel that is still in use), of two overlapping sessions the
 * later becomes parallel. Into an empty journal theirs goes as it is, settings and order included. Both ways round give
 * the same records.
 */
export function mergeJournals(ours: Journal, theirs: Journal): Merged {
  const counts = Object.fromEntries(kinds.map((kind) => [kind, noCounts()])) as Record<
    RecordKind,
    MergeCounts
  >;
  if (isEmptyJournal(ours)) {
    for (const kind of kinds) counts[kind].added = theirs[listOf[kind]].length;
    return { journal: theirs, summary: { counts, madeParallel: [] } };
  }
  const deletions = newestDeletions([...ours.deleted, ...theirs.deleted]);
  const sides: Sides = { ours, theirs, deletions };
  const others = kinds.filter((kind) => kind !== 'channel');
  const lists = Object.fromEntries(
    others.map((kind) => [listOf[kind], mergeList(kind, sides, counts[kind])]),
  );
  const linked = withoutDangling({ ...ours, ...lists });
  const merged = {
    ...linked,
    channels: mergeList('channel', { ...sides, inUse: channelsInUse(linked) }, counts.channel),
  };
  const { sessions, madeParallel } = markOverlaps(merged.sessions);
  const present = new Set(
    kinds.flatMap((kind) => idsOf(merged, kind).map((id) => deletionKey({ kind, id }))),
  );
  const deleted = [...deletions.values()].filter((deletion) => !present.has(deletionKey(deletion)));
  const journal = { ...merged, sessions, deleted: sameItems(deleted, ours.deleted) ? ours.deleted : deleted };
  return { journal: isUnchanged(journal, ours) ? ours : journal, summary: { counts, madeParallel } };
}

function noCounts(): MergeCounts {
  return { added: 0, changed: 0, same: 0, kept: 0, deleted: 0 };
}

function deletionKey({ kind, id }: Pick<Deletion, 'kind' | 'id'>): string {
  return `${kind} ${id}`;
}

function newestDeletions(deletions: readonly Deletion[]): Map<string, Deletion> {
  const newest = new Map<string, Deletion>();
  for (const deletion of deletions) {
    const known = newest.get(deletionKey(deletion));
    if (!known || toMs(known.at) < toMs(deletion.at)) newest.set(deletionKey(deletion), deletion);
  }
  return newest;
}

function toMs(instant: string | undefined): number {
  return instant === undefined ? Number.NEGATIVE_INFINITY : Date.parse(instant);
}

interface Sides {
  ours: Journal;
  theirs: Journal;
  deletions: ReadonlyMap<string, Deletion>;
  /** Ids that no deletion reaches. */
  inUse?: ReadonlySet<string>;
}

function mergeList<Kind extends RecordKind>(
  kind: Kind,
  { ours, theirs, deletions, inUse }: Sides,
  counts: MergeCounts,
): readonly RecordOf[Kind][] {
  const list = listOf[kind];
  const coming = new Map(
    (theirs[list] as readonly unknown[] as RecordOf[Kind][]).map((record) => [
      recordId(kind, record),
      record,
    ]),
  );
  const isDeleted = (record: RecordOf[Kind]): boolean => {
    const id = recordId(kind, record);
    const deletion = deletions.get(deletionKey({ kind, id }));
    return (
      deletion !== undefined && !inUse?.has(id) && toMs(deletion.at) >= toMs((record as Changeable).changedAt)
    );
  };
  const before = ours[list] as readonly unknown[] as readonly RecordOf[Kind][];
  const merged: RecordOf[Kind][] = [];
  for (const record of before) {
    const id = recordId(kind, record);
    const other = coming.get(id);
    coming.delete(id);
    const winner = other === undefined ? record : newerOf(record, other);
    if (isDeleted(winner)) counts.deleted += 1;
    else {
      merged.push(winner);
      if (other !== undefined)
        counts[
          winner === record ? (canonicalJson(record) === canonicalJson(other) ? 'same' : 'kept') : 'changed'
        ] += 1;
    }
  }
  for (const record of coming.values()) {
    if (isDeleted(record)) continue;
    merged.push(record);
    counts.added += 1;
  }
  return sameItems(merged, before) ? before : sortRecords(kind, merged);
}

/** The record changed later; at the same instant the one whose JSON sorts later; ours when they are the same. */
function newerOf<Type extends Changeable>(ours: Type, theirs: Type): Type {
  const [our, their] = [toMs(ours.changedAt), toMs(theirs.changedAt)];
  if (our !== their) return their > our ? theirs : ours;
  return canonicalJson(theirs) > canonicalJson(ours) ? theirs : ours;
}

/** JSON with its keys in order, so that the same record gives the same text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

function isUnchanged(journal: Journal, ours: Journal): boolean {
  return (
    kinds.every((kind) => journal[listOf[kind]] === ours[listOf[kind]]) && journal.deleted === ours.deleted
  );
}

function idsOf(journal: Journal, kind: RecordKind): string[] {
  return journal[listOf[kind]].map((record) => recordId(kind, record as never));
}

/** A channel in use is never deleted: one deleted on this computer may be in use on the other. */
function channelsInUse({ sessions, dayCounts, contacts, deals, expenses }: Journal): Set<string> {
  const ids = new Set<string>();
  for (const { channelId } of [...sessions, ...dayCounts, ...expenses]) ids.add(channelId);
  for (const { declaredOrigin } of deals) ids.add(declaredOrigin);
  for (const { origin } of contacts) if (origin?.channelId != null) ids.add(origin.channelId);
  return ids;
}

/** A person or a deal deleted on one computer may still be named on the other: those names go. */
function withoutDangling(journal: Journal): Journal {
  const contacts = new Set(journal.contacts.map((contact) => contact.id));
  const deals = new Set(journal.deals.map((deal) => deal.id));
  const clean = <Linked extends { contactIds?: string[]; dealIds?: string[] }>(
    records: readonly Linked[],
  ): readonly Linked[] => {
    const isWhole = (record: Linked): boolean =>
      (record.contactIds ?? []).every((id) => contacts.has(id)) &&
      (record.dealIds ?? []).every((id) => deals.has(id));
    if (records.every(isWhole)) return records;
    return records.map((record) =>
      isWhole(record)
        ? record
        : {
            ...record,
            ...(record.contactIds ? { contactIds: record.contactIds.filter((id) => contacts.has(id)) } : {}),
            ...(record.dealIds ? { dealIds: record.dealIds.filter((id) => deals.has(id)) } : {}),
          },
    );
  };
  return {
    ...journal,
    sessions: clean<Session>(journal.sessions),
    deals: clean(journal.deals),
    dayEntries: clean(journal.dayEntries),
  };
}
