import type { DayEntryDraft } from '../../main/contract/commands.ts';
import type { DayView, Named } from '../../main/contract/views.ts';

/** A day's entry as the evening edits it; null where no number is given. */
export interface DayForm {
  text: string;
  learned: string;
  mood: number | null;
  invitationsSent: number | null;
  requestsReceived: number | null;
  appointmentsMade: number | null;
  contacts: Named[];
  deals: Named[];
}

export function toDayForm(day: DayView): DayForm {
  const { entry } = day;
  return {
    text: entry?.text ?? '',
    learned: entry?.learned ?? '',
    mood: entry?.mood ?? null,
    invitationsSent: entry?.invitationsSent ?? null,
    requestsReceived: entry?.requestsReceived ?? null,
    appointmentsMade: entry?.appointmentsMade ?? null,
    contacts: day.entryContacts,
    deals: day.entryDeals,
  };
}

/** What is sent to be saved: fields without anything in them are left out. */
export function toDayDraft(on: string, form: DayForm): DayEntryDraft {
  return {
    on,
    ...(form.text.trim() === '' ? {} : { text: form.text }),
    ...(form.learned.trim() === '' ? {} : { learned: form.learned }),
    ...(form.mood === null ? {} : { mood: form.mood }),
    ...(form.invitationsSent === null ? {} : { invitationsSent: form.invitationsSent }),
    ...(form.requestsReceived === null ? {} : { requestsReceived: form.requestsReceived }),
    ...(form.appointmentsMade === null ? {} : { appointmentsMade: form.appointmentsMade }),
    ...(form.contacts.length === 0 ? {} : { contactIds: form.contacts.map((contact) => contact.id) }),
    ...(form.deals.length === 0 ? {} : { dealIds: form.deals.map((deal) => deal.id) }),
  };
}

/** The changes that are still to be saved once `saved` is on the disk: those made since then. */
export function withoutSaved(changes: Partial<DayForm>, saved: Partial<DayForm>): Partial<DayForm> {
  const left = Object.entries(changes).filter(([name, value]) => saved[name as keyof DayForm] !== value);
  return Object.fromEntries(left) as Partial<DayForm>;
}

/** People of the day's sessions who are not in the entry yet. */
export function toProposals(day: DayView, form: DayForm): Named[] {
  const named = new Set(form.contacts.map((contact) => contact.id));
  return day.proposedContacts.filter((contact) => !named.has(contact.id));
}
