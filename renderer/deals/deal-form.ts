import type { DealDraft } from '../../main/contract/commands.ts';
import type { DealRow, Named } from '../../main/contract/views.ts';
import type { Billing, DealStage } from '../../main/journal/types.ts';
import { toNextStep } from '../contacts/contact-form.ts';

/** A deal as its dialog edits it: empty text and null mean "not given". */
export interface DealForm {
  title: string;
  contacts: Named[];
  stage: DealStage;
  amountCents: number | null;
  billing: Billing;
  startsOn: string | null;
  endsOn: string | null;
  openedOn: string | null;
  closedOn: string | null;
  lossReason: string;
  /** Empty until it is answered: asked for every deal, never guessed. */
  declaredOrigin: string;
  note: string;
  nextWhat: string;
  nextOn: string | null;
}

export type DealProblem = 'title' | 'amount' | 'openedOn' | 'closedOn' | 'endsOn' | 'origin';

/** The form of a deal, or an empty one opened today. */
export function toDealForm(deal: DealRow | null, today: string): DealForm {
  return {
    title: deal?.title ?? '',
    contacts: deal?.contacts ?? [],
    stage: deal?.stage ?? 'lead',
    amountCents: deal?.amountCents ?? null,
    billing: deal?.billing ?? 'once',
    startsOn: deal?.startsOn ?? null,
    endsOn: deal?.endsOn ?? null,
    openedOn: deal?.openedOn ?? today,
    closedOn: deal?.closedOn ?? null,
    lossReason: deal?.lossReason ?? '',
    declaredOrigin: deal?.declaredOrigin ?? '',
    note: deal?.note ?? '',
    nextWhat: deal?.nextStep?.what ?? '',
    nextOn: deal?.nextStep?.on ?? null,
  };
}

/** What is still missing before the deal can be saved, in the order of the dialog. */
export function toDealProblems(form: DealForm, deal: DealRow | null): DealProblem[] {
  const problems: DealProblem[] = [];
  if (form.title.trim() === '') problems.push('title');
  if (form.amountCents === null) problems.push('amount');
  if (form.billing === 'monthly' && form.startsOn && form.endsOn && form.endsOn < form.startsOn)
    problems.push('endsOn');
  if (!form.openedOn) problems.push('openedOn');
  if (deal && deal.status === 'won' && !form.closedOn) problems.push('closedOn');
  if (form.declaredOrigin === '') problems.push('origin');
  return problems;
}

/**
 * What is sent to be saved; `deal` is the one edited, for what the form does not show.
 * @throws RangeError when `toDealProblems` still finds a missing amount or day.
 */
export function toDealDraft(form: DealForm, deal: DealRow | null): DealDraft {
  if (form.amountCents === null || !form.openedOn)
    throw new RangeError('The deal has no amount or no opening day');
  const isStageKept = !deal || deal.stage !== undefined || form.stage !== 'lead';
  return {
    ...(deal ? { id: deal.id } : {}),
    title: form.title.trim(),
    contactIds: form.contacts.map((contact) => contact.id),
    status: deal?.status ?? 'open',
    ...(isStageKept ? { stage: form.stage } : {}),
    amountCents: form.amountCents,
    billing: form.billing,
    openedOn: form.openedOn,
    ...(form.closedOn && deal && deal.status !== 'open' ? { closedOn: form.closedOn } : {}),
    ...(form.billing === 'monthly' && form.startsOn ? { startsOn: form.startsOn } : {}),
    ...(form.billing === 'monthly' && form.endsOn ? { endsOn: form.endsOn } : {}),
    ...(form.lossReason.trim() === '' ? {} : { lossReason: form.lossReason.trim() }),
    declaredOrigin: form.declaredOrigin,
    ...(form.note.trim() === '' ? {} : { note: form.note.trim() }),
    ...toNextStep(form.nextWhat, form.nextOn),
  };
}

/** The deal won on a day; a reason for its loss, given earlier, goes. */
export function toWonDraft(deal: DealRow, closedOn: string): DealDraft {
  const { lossReason: _lossReason, ...kept } = toKeptFields(deal);
  return { ...kept, status: 'won', closedOn };
}

/** The deal lost on a day, and why, where it is known. */
export function toLostDraft(deal: DealRow, closedOn: string, reason: string): DealDraft {
  const { lossReason: _lossReason, ...kept } = toKeptFields(deal);
  return {
    ...kept,
    status: 'lost',
    closedOn,
    ...(reason.trim() === '' ? {} : { lossReason: reason.trim() }),
  };
}

/** The deal open again: neither a closing day nor a reason for its loss. */
export function toReopenedDraft(deal: DealRow): DealDraft {
  const { closedOn: _closedOn, lossReason: _lossReason, ...kept } = toKeptFields(deal);
  return { ...kept, status: 'open' };
}

/** The row without what the list worked out: main refuses fields it does not know. */
function toKeptFields(row: DealRow): DealDraft {
  const {
    contacts: _1,
    originName: _2,
    touchCount: _3,
    spentMs: _4,
    earnedCents: _5,
    changedAt: _6,
    stageHistory: _7,
    ...kept
  } = row;
  return kept;
}
