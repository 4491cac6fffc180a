import type { DealDraft } from '../contract/commands.ts';
import type { DealRow, DealView, DealsView, TouchRow } from '../contract/views.ts';
import { CodedError } from '../journal/coded-error.ts';
import { creditByModel } from '../journal/credit.ts';
import { earnedToDateCents } from '../journal/earned.ts';
import { findRecord, putRecords } from '../journal/records.ts';
import { touchesOf, type Touch } from '../journal/touches.ts';
import type { Deal, Journal } from '../journal/types.ts';
import type { CommandContext, Handlers } from './context.ts';
import { channelById, namedContacts, requireLinks } from './links.ts';
import { withoutUndefined } from './session.ts';
import { todayOf } from './today.ts';
import { removeToTrash } from './trash.ts';

type DealCommand = 'deals:view' | 'deal:view' | 'deal:save' | 'deal:delete';

/** The commands of deals: the list, one deal with the hours behind it, add, move, close, delete. */
export function dealCommands(context: CommandContext): Handlers<DealCommand> {
  const { store } = context;
  return {
    'deals:view': () => viewDeals(store.state.journal, todayOf(context)),
    'deal:view': ({ id }) => viewDeal(store.state.journal, id, todayOf(context)),
    'deal:save': (draft) => {
      const deal = toDeal(context, draft);
      store.commit({ journal: putRecords(store.state.journal, 'deal', [deal]), nouns: ['deal'] });
      return deal;
    },
    'deal:delete': ({ id }) => {
      removeToTrash(context, {
        kind: 'deal',
        id,
        unname: (journal, at) => withoutDeal(journal, id, at),
        nouns: ['deal', 'session', 'day'],
      });
      return null;
    },
  };
}

function toDeal(context: CommandContext, draft: DealDraft): Deal {
  const { journal } = context.store.state;
  const known = draft.id === undefined ? undefined : findRecord(journal, 'deal', draft.id);
  if (draft.id !== undefined && !known) throw new CodedError('not-found');
  requireLinks(journal, { contactIds: draft.contactIds });
  if (draft.declaredOrigin !== 'unknown' && draft.declaredOrigin !== 'outside')
    channelById(journal, draft.declaredOrigin);
  if (draft.status === 'won' && draft.closedOn === undefined)
    throw new CodedError('won-without-date', { path: 'closedOn' });
  if (draft.endsOn !== undefined && draft.endsOn < (draft.startsOn ?? draft.closedOn ?? draft.endsOn)) {
    throw new CodedError('end-before-start', { path: 'endsOn' });
  }
  const changedAt = context.now().toISOString();
  const history = known?.stageHistory ?? [];
  const moved = draft.stage !== undefined && draft.stage !== known?.stage;
  return {
    ...withoutUndefined(draft),
    id: known?.id ?? context.createId(),
    ...(moved || history.length > 0
      ? { stageHistory: moved && draft.stage ? [...history, { stage: draft.stage, at: changedAt }] : history }
      : {}),
    changedAt,
  };
}

/** The journal in which no session or day names that deal any more; the hours stay. */
function withoutDeal(journal: Journal, id: string, changedAt: string): Journal {
  const unnamed = <Record extends { dealIds?: string[] }>(records: readonly Record[]) =>
    records
      .filter((record) => record.dealIds?.includes(id))
      .map((record) => ({
        ...record,
        dealIds: record.dealIds?.filter((other) => other !== id) ?? [],
        changedAt,
      }));
  return putRecords(
    putRecords(journal, 'session', unnamed(journal.sessions)),
    'dayEntry',
    unnamed(journal.dayEntries),
  );
}

function viewDeals(journal: Journal, today: string): DealsView {
  const rows = journal.deals.map((deal) => toDealRow(journal, deal, today));
  rows.sort((a, b) => (a.openedOn === b.openedOn ? 0 : a.openedOn < b.openedOn ? 1 : -1));
  return {
    rows,
    openCents: rows.filter((deal) => deal.status === 'open').reduce((sum, deal) => sum + deal.amountCents, 0),
    wonCents: rows.reduce((sum, deal) => sum + deal.earnedCents, 0),
  };
}

function toDealRow(journal: Journal, deal: Deal, today: string): DealRow {
  const touches = touchesOf(deal, journal);
  return {
    ...deal,
    contacts: namedContacts(journal, deal.contactIds),
    originName: journal.channels.find((channel) => channel.id === deal.declaredOrigin)?.name ?? null,
    touchCount: touches.length,
    spentMs: touches.reduce((sum, touch) => sum + touch.durationMs, 0),
    earnedCents: earnedToDateCents(deal, today),
  };
}

function viewDeal(journal: Journal, id: string, today: string): DealView {
  const deal = findRecord(journal, 'deal', id);
  if (!deal) throw new CodedError('not-found');
  const touches = touchesOf(deal, journal);
  const credit = creditByModel({ deal, touches, cents: deal.amountCents, settings: journal.settings });
  return {
    deal: toDealRow(journal, deal, today),
    touches: touches.map((touch) => toTouchRow(journal, deal, touch)),
    credit: journal.channels
      .map((channel) => ({
        channelId: channel.id,
        channelName: channel.name,
        kind: channel.kind,
        creditCents: credit.channelCents(channel.id),
      }))
      .filter((row) => Object.values(row.creditCents).some((cents) => cents > 0)),
    unattributedCents: credit.unattributedCents,
    outsideCents: credit.outsideCents,
  };
}

function toTouchRow(journal: Journal, deal: Deal, touch: Touch): TouchRow {
  const session = touch.sessionId === undefined ? undefined : findRecord(journal, 'session', touch.sessionId);
  const channel = journal.channels.find((other) => other.id === touch.channelId);
  const people = session ? session.contactIds : touch.contactId === undefined ? [] : [touch.contactId];
  return {
    id: touch.id,
    kind: touch.kind,
    on: touch.on,
    channelId: touch.channelId,
    channelName: channel?.name ?? touch.channelId,
    channelKind: channel?.kind ?? 'online',
    durationMs: touch.durationMs,
    activity: session?.activity ?? null,
    contacts: namedContacts(journal, people),
    linked: session?.dealIds.includes(deal.id) ?? false,
  };
}
