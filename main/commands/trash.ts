import type { Noun } from '../contract/events.ts';
import type { TrashRow } from '../contract/views.ts';
import { CodedError } from '../journal/coded-error.ts';
import { contactName } from '../journal/contact.ts';
import { markParallelWhereNeeded } from '../journal/overlap.ts';
import { findRecord, putRecords, removeRecord } from '../journal/records.ts';
import type { Journal } from '../journal/types.ts';
import type { TrashableKind, TrashedRecord } from '../journal/trash.ts';
import type { CommandContext, Handlers } from './context.ts';
import { channelById } from './links.ts';

type TrashCommand = 'trash:view' | 'trash:restore';

const dayMs = 86_400_000;
/** How long a deleted record can be brought back. */
const keptMs = 30 * dayMs;

export interface Removal {
  kind: TrashableKind;
  id: string;
  /** Takes the record's name out of the others that carry it. */
  unname?: (journal: Journal, changedAt: string) => Journal;
  nouns: readonly Noun[];
}

/** The commands of what was deleted: for 30 days it can be brought back with its links. */
export function trashCommands(context: CommandContext): Handlers<TrashCommand> {
  const { store } = context;
  return {
    'trash:view': () =>
      fresh(store.state.trash, context.now())
        .map((trashed) => toRow(store.state.journal, trashed))
        .reverse(),
    'trash:restore': ({ kind, id }) => {
      const kept = fresh(store.state.trash, context.now());
      const trashed = kept.find((other) => other.kind === kind && other.id === id);
      if (!trashed) throw new CodedError('not-found');
      store.commit({
        journal: withRestored(store.state.journal, trashed, context.now().toISOString()),
        trash: kept.filter((other) => other !== trashed),
        nouns: ['session', 'day', 'timer', 'contact', 'deal', 'trash'],
      });
      return null;
    },
  };
}

/**
 * Deletes a record: it leaves the journal, its name leaves the others and the running timer, and it waits in the trash.
 * @throws CodedError `not-found`.
 */
export function removeToTrash(context: CommandContext, { kind, id, unname, nouns }: Removal): void {
  const { store } = context;
  const { journal, timer, absences } = store.state;
  const record = findRecord(journal, kind, id);
  if (!record) throw new CodedError('not-found');
  const now = context.now();
  const at = now.toISOString();
  const trashed = { kind, id, at, record, namedBy: namedBy(journal, kind, id) } as TrashedRecord;
  const without = <Links extends { contactIds: string[]; dealIds: string[] }>(links: Links): Links => ({
    ...links,
    contactIds: links.contactIds.filter((other) => kind !== 'contact' || other !== id),
    dealIds: links.dealIds.filter((other) => kind !== 'deal' || other !== id),
  });
  const isNamed = (links: { contactIds: string[]; dealIds: string[] }): boolean =>
    (kind === 'contact' && links.contactIds.includes(id)) || (kind === 'deal' && links.dealIds.includes(id));
  store.commit({
    journal: removeRecord(unname?.(journal, at) ?? journal, kind, { id, at }),
    trash: [...fresh(store.state.trash, now), trashed],
    ...(timer && isNamed(timer) ? { timer: without(timer) } : {}),
    ...(absences.some(isNamed) ? { absences: absences.map(without) } : {}),
    nouns: [...nouns, 'trash', ...(timer && isNamed(timer) ? (['timer'] as const) : [])],
  });
}

/** Forgets for good, at the start, what was deleted too long ago. */
export function dropExpired({ store, now }: CommandContext): void {
  const { trash } = store.state;
  const kept = fresh(trash, now());
  if (kept.length === trash.length || store.mode === 'read') return;
  try {
    store.commit({ trash: kept, nouns: [] });
  } catch (error) {
    // Nobody asked for it, and the app must start all the same: the next start or deletion tries again.
    process.emitWarning(error instanceof Error ? error : String(error));
  }
}

/** Without what was deleted too long ago. */
function fresh(trash: readonly TrashedRecord[], now: Date): readonly TrashedRecord[] {
  const oldestMs = now.getTime() - keptMs;
  return trash.filter(({ at }) => Date.parse(at) >= oldestMs);
}

/** The records that name a person or a deal. */
function namedBy(journal: Journal, kind: TrashableKind, id: string): TrashedRecord['namedBy'] {
  if (kind !== 'contact' && kind !== 'deal') return [];
  const isNamed = (links: { contactIds?: string[]; dealIds?: string[] }): boolean =>
    (kind === 'contact' ? links.contactIds : links.dealIds)?.includes(id) ?? false;
  return [
    ...journal.sessions.filter(isNamed).map((session) => ({ kind: 'session' as const, id: session.id })),
    ...(kind === 'contact' ? journal.deals.filter(isNamed) : []).map((deal) => ({
      kind: 'deal' as const,
      id: deal.id,
    })),
    ...journal.dayEntries.filter(isNamed).map((entry) => ({ kind: 'dayEntry' as const, id: entry.on })),
  ];
}

/**
 * The journal with the record and its links back, as far as both ends are still there. A session that meets another by
 * now comes back beside it.
 */
function withRestored(journal: Journal, trashed: TrashedRecord, changedAt: string): Journal {
  const restored = withRecord(journal, trashed, changedAt);
  const key = trashed.kind === 'deal' ? 'dealIds' : 'contactIds';
  return trashed.namedBy.reduce((linked, { kind, id }) => {
    const record = findRecord(linked, kind, id);
    if (!record) return linked;
    const ids: readonly string[] = (key in record ? record[key as 'contactIds'] : undefined) ?? [];
    if (ids.includes(trashed.id)) return linked;
    return putRecords(linked, kind, [{ ...record, [key]: [...ids, trashed.id], changedAt } as never]);
  }, restored);
}

function withRecord(journal: Journal, { kind, record }: TrashedRecord, changedAt: string): Journal {
  const isThere = (of: 'contact' | 'deal') => (id: string) => findRecord(journal, of, id) !== undefined;
  switch (kind) {
    case 'session': {
      channelById(journal, record.channelId);
      const session = {
        ...record,
        contactIds: record.contactIds.filter(isThere('contact')),
        dealIds: record.dealIds.filter(isThere('deal')),
        changedAt,
      };
      return putRecords(journal, 'session', [markParallelWhereNeeded(session, journal.sessions)]);
    }
    case 'deal':
      return putRecords(journal, 'deal', [
        { ...record, contactIds: record.contactIds.filter(isThere('contact')), changedAt },
      ]);
    case 'contact':
      return putRecords(journal, 'contact', [{ ...record, changedAt }]);
    case 'expense':
      return putRecords(journal, 'expense', [{ ...record, changedAt }]);
    case 'decision':
      return putRecords(journal, 'decision', [{ ...record, changedAt }]);
  }
}

function toRow(journal: Journal, trashed: TrashedRecord): TrashRow {
  const { kind, id, at } = trashed;
  const untilAt = new Date(Date.parse(at) + keptMs).toISOString();
  const session = kind === 'session' ? trashed.record : null;
  return {
    kind,
    id,
    name: nameOf(journal, trashed),
    at,
    untilAt,
    session: session && {
      startAt: session.startAt,
      endAt: session.endAt,
      timeZone: session.timeZone,
      activity: session.activity,
    },
  };
}

function nameOf(journal: Journal, { kind, record }: TrashedRecord): string {
  switch (kind) {
    case 'session':
      return journal.channels.find(({ id }) => id === record.channelId)?.name ?? record.channelId;
    case 'contact':
      return contactName(record);
    case 'expense':
      return record.label;
    case 'deal':
    case 'decision':
      return record.title;
  }
}
