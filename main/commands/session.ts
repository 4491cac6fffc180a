import type { OverlapChoice, SessionDraft } from '../contract/commands.ts';
import type { SessionRow } from '../contract/views.ts';
import { CodedError } from '../journal/coded-error.ts';
import { overlapsOf } from '../journal/overlap.ts';
import { fitAround, makeRoom } from '../journal/overlap-resolution.ts';
import { findRecord, putRecords } from '../journal/records.ts';
import type { Journal, Session } from '../journal/types.ts';
import type { CommandContext, Handlers } from './context.ts';
import { removeToTrash } from './trash.ts';
import { channelById, namedContacts, namedDeals, requireActivity, requireLinks } from './links.ts';

type SessionCommand = 'session:save' | 'session:delete';

export const longestSessionMs = 24 * 3_600_000;
/** A clock a little ahead elsewhere must not refuse a session that ends now. */
const futureToleranceMs = 60_000;

/** The commands of a session written or corrected by hand. */
export function sessionCommands(context: CommandContext): Handlers<SessionCommand> {
  const { store } = context;
  return {
    'session:save': ({ overlap, ...draft }) => {
      const session = toSession(context, draft);
      const { saved, changed } = resolveOverlaps(context, session, overlap);
      store.commit({
        journal: putRecords(store.state.journal, 'session', [...changed, ...saved]),
        nouns: ['session', 'day', 'timer'],
      });
      return saved[0] ?? session;
    },
    'session:delete': ({ id }) => {
      removeToTrash(context, { kind: 'session', id, nouns: ['session', 'day', 'timer'] });
      return null;
    },
  };
}

function toSession(context: CommandContext, draft: SessionDraft): Session {
  const { journal } = context.store.state;
  const known = draft.id === undefined ? undefined : findRecord(journal, 'session', draft.id);
  if (draft.id !== undefined && !known) throw new CodedError('not-found');
  requireActivity(channelById(journal, draft.channelId), draft.activity);
  requireLinks(journal, draft);
  requirePossibleTime(context, draft);
  const { id: _id, timeZone, ...typed } = draft;
  return {
    ...withoutUndefined(typed),
    id: known?.id ?? context.createId(),
    timeZone: timeZone ?? known?.timeZone ?? context.systemTimeZone(),
    source: known?.source ?? 'manual',
    changedAt: context.now().toISOString(),
  };
}

/**
 * What to save where a session meets others: as the user chose, or a refusal that names the others and the choices
 * there are.
 */
function resolveOverlaps(
  { store, createId, now }: CommandContext,
  session: Session,
  choice: OverlapChoice | undefined,
): { saved: Session[]; changed: Session[] } {
  const others = overlapsOf(session, store.state.journal.sessions);
  if (others.length === 0) return { saved: [session], changed: [] };
  if (choice === 'parallel') return { saved: [{ ...session, parallel: true }], changed: [] };
  const room = makeRoom(session, others, createId);
  const pieces = fitAround(session, others, createId);
  const changedAt = now().toISOString();
  if (choice === 'make-room' && room)
    return { saved: [session], changed: room.map((other) => ({ ...other, changedAt })) };
  if (choice === 'fit' && pieces) return { saved: pieces, changed: [] };
  throw new CodedError('overlap', {
    ids: others.map((other) => other.id),
    choices: [...(room ? ['make-room'] : []), ...(pieces ? ['fit'] : []), 'parallel'],
    path: 'startAt',
  });
}

function requirePossibleTime(context: CommandContext, draft: SessionDraft): void {
  const startMs = Date.parse(draft.startAt);
  const endMs = Date.parse(draft.endAt);
  if (endMs <= startMs) throw new CodedError('end-before-start', { path: 'endAt' });
  if (endMs - startMs > longestSessionMs) throw new CodedError('too-long-session', { path: 'endAt' });
  if (endMs > context.now().getTime() + futureToleranceMs)
    throw new CodedError('in-the-future', { path: 'endAt' });
}

/** JSON has no undefined: a field the window leaves empty is absent. */
export function withoutUndefined<Type extends object>(
  value: Type,
): { [Key in keyof Type]: Exclude<Type[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as {
    [Key in keyof Type]: Exclude<Type[Key], undefined>;
  };
}

/** A session with the names to show; `onDayMs` is the part that lies in the day shown. */
export function toSessionRow(journal: Journal, session: Session, onDayMs: number): SessionRow {
  const channel = journal.channels.find((other) => other.id === session.channelId);
  return {
    ...session,
    contacts: namedContacts(journal, session.contactIds),
    deals: namedDeals(journal, session.dealIds),
    channelName: channel?.name ?? session.channelId,
    kind: channel?.kind ?? 'online',
    onDayMs,
  };
}
