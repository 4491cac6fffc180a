import type { Contact, Deal, Decision, Expense, Session } from './types.ts';

/** The kinds of records that can be taken out of the trash again. */
export interface TrashableRecords {
  session: Session;
  contact: Contact;
  deal: Deal;
  expense: Expense;
  decision: Decision;
}
export type TrashableKind = keyof TrashableRecords;
export const trashableKinds = [
  'session',
  'contact',
  'deal',
  'expense',
  'decision',
] as const satisfies readonly TrashableKind[];

/** A deleted record as it was, kept for 30 days, and the records that named it, so that it comes back with its links. */
export type TrashedRecord = {
  [Kind in TrashableKind]: {
    kind: Kind;
    id: string;
    at: string;
    record: TrashableRecords[Kind];
    namedBy: { kind: 'session' | 'deal' | 'dayEntry'; id: string }[];
  };
}[TrashableKind];
