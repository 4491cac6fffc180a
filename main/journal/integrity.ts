import type { ErrorCode, ErrorDetails } from './coded-error.ts';
import { findOverlaps } from './overlap.ts';
import { listOf, recordId } from './records.ts';
import { timeOf } from './session-time.ts';
import type { Journal, RecordKind } from './types.ts';

export interface IntegrityProblem {
  code: ErrorCode;
  /** Where in the interchange file, such as `sessions[3].endAt`. */
  path: string;
  details?: ErrorDetails;
}

/** Ids that `declaredOrigin` gives another meaning. */
const reservedChannelIds = new Set(['unknown', 'outside']);

/** What single records cannot tell: ids twice, references to nothing, overlaps, ends before starts. In the file's order. */
export function findProblems(journal: Journal): IntegrityProblem[] {
  const kinds = Object.keys(listOf) as RecordKind[];
  return [
    ...kinds.flatMap((kind) => duplicates(journal, kind)),
    ...reservedChannels(journal),
    ...sessionProblems(journal),
    ...dealProblems(journal),
    ...otherReferences(journal),
  ];
}

function duplicates(journal: Journal, kind: RecordKind): IntegrityProblem[] {
  const seen = new Set<string>();
  const problems: IntegrityProblem[] = [];
  for (const [index, record] of journal[listOf[kind]].entries()) {
    const id = recordId(kind, record as never);
    if (seen.has(id)) problems.push({ code: 'duplicate-id', path: `${listOf[kind]}[${index}]` });
    seen.add(id);
  }
  return problems;
}

function reservedChannels(journal: Journal): IntegrityProblem[] {
  return journal.channels.flatMap((channel, index) =>
    reservedChannelIds.has(channel.id)
      ? [{ code: 'invalid-value', path: `channels[${index}].id` } as const]
      : [],
  );
}

interface References {
  channels: ReadonlySet<string>;
  contacts: ReadonlySet<string>;
  deals: ReadonlySet<string>;
}

function referencesOf(journal: Journal): References {
  const ids = (records: readonly { id: string }[]): Set<string> =>
    new Set(records.map((record) => record.id));
  return { channels: ids(journal.channels), contacts: ids(journal.contacts), deals: ids(journal.deals) };
}

/** The paths of the ids in a list that are in no record. */
function missing(
  ids: readonly string[] | undefined,
  known: ReadonlySet<string>,
  path: string,
): IntegrityProblem[] {
  return (ids ?? []).flatMap((id, index) =>
    known.has(id) ? [] : [{ code: 'missing-reference', path: `${path}[${index}]` } as const],
  );
}

function missingChannel(id: string, { channels }: References, path: string): IntegrityProblem[] {
  return channels.has(id) ? [] : [{ code: 'missing-reference', path }];
}

function sessionProblems(journal: Journal): IntegrityProblem[] {
  const references = referencesOf(journal);
  const problems = journal.sessions.flatMap((session, index): IntegrityProblem[] => {
    const path = `sessions[${index}]`;
    const [startMs, endMs] = timeOf(session);
    return [
      ...(endMs > startMs ? [] : [{ code: 'end-before-start', path: `${path}.endAt` } as const]),
      ...missingChannel(session.channelId, references, `${path}.channelId`),
      ...missing(session.contactIds, references.contacts, `${path}.contactIds`),
      ...missing(session.dealIds, references.deals, `${path}.dealIds`),
    ];
  });
  const places = new Map(journal.sessions.map((session, index) => [session, index]));
  const overlaps = findOverlaps(journal.sessions).map(
    ({ earlier, later }): IntegrityProblem => ({
      code: 'overlap',
      path: `sessions[${places.get(later)}]`,
      details: { ids: [earlier.id, later.id] },
    }),
  );
  return [...problems, ...overlaps];
}

function dealProblems(journal: Journal): IntegrityProblem[] {
  const references = referencesOf(journal);
  return journal.deals.flatMap((deal, index): IntegrityProblem[] => {
    const path = `deals[${index}]`;
    const isReserved = reservedChannelIds.has(deal.declaredOrigin);
    return [
      ...(deal.status === 'won' && deal.closedOn === undefined
        ? [{ code: 'won-without-date', path: `${path}.closedOn` } as const]
        : []),
      ...missing(deal.contactIds, references.contacts, `${path}.contactIds`),
      ...(isReserved ? [] : missingChannel(deal.declaredOrigin, references, `${path}.declaredOrigin`)),
    ];
  });
}

function otherReferences(journal: Journal): IntegrityProblem[] {
  const references = referencesOf(journal);
  return [
    ...journal.contacts.flatMap((contact, index) =>
      contact.origin?.channelId == null
        ? []
        : missingChannel(contact.origin.channelId, references, `contacts[${index}].origin.channelId`),
    ),
    ...journal.expenses.flatMap((expense, index) =>
      missingChannel(expense.channelId, references, `expenses[${index}].channelId`),
    ),
    ...journal.dayCounts.flatMap((count, index) =>
      missingChannel(count.channelId, references, `dayCounts[${index}].channelId`),
    ),
    ...journal.dayEntries.flatMap((entry, index) => [
      ...missing(entry.contactIds, references.contacts, `dayEntries[${index}].contactIds`),
      ...missing(entry.dealIds, references.deals, `dayEntries[${index}].dealIds`),
    ]),
  ];
}
