import type { ContactDraft } from '../../main/contract/commands.ts';
import type { ContactRow } from '../../main/contract/views.ts';
import { splitName } from '../../main/journal/contact.ts';
import type { Contact } from '../../main/journal/types.ts';

/** A contact as its dialog edits it: empty text and null days mean "not given". */
export interface ContactForm {
  firstName: string;
  lastName: string;
  company: string;
  position: string;
  email: string;
  phone: string;
  url: string;
  /** A channel's id, or empty while it is not known. */
  originId: string;
  originOn: string | null;
  metOn: string | null;
  target: boolean;
  tags: string;
  note: string;
  nextWhat: string;
  nextOn: string | null;
}

/** The form of a contact, or an empty one whose names come from the words already typed. */
export function toContactForm(contact: Contact | null, typedName = ''): ContactForm {
  const typed = splitName(typedName);
  return {
    firstName: contact?.firstName ?? typed.firstName,
    lastName: contact?.lastName ?? typed.lastName,
    company: contact?.company ?? '',
    position: contact?.position ?? '',
    email: contact?.email ?? '',
    phone: contact?.phone ?? '',
    url: contact?.url ?? '',
    originId: contact?.origin?.channelId ?? '',
    originOn: contact?.origin?.on ?? null,
    metOn: contact?.metOn ?? null,
    target: contact?.target ?? false,
    tags: contact?.tags?.join(', ') ?? '',
    note: contact?.note ?? '',
    nextWhat: contact?.nextStep?.what ?? '',
    nextOn: contact?.nextStep?.on ?? null,
  };
}

/** True when there is a name to save: a first name, a last name or a company is enough. */
export function hasName(form: ContactForm): boolean {
  return [form.firstName, form.lastName, form.company].some((name) => name.trim() !== '');
}

/** What is sent to be saved; `contact` is the one edited, for what the form does not show. */
export function toContactDraft(form: ContactForm, contact: Contact | null): ContactDraft {
  return {
    ...(contact ? { id: contact.id } : {}),
    firstName: form.firstName.trim(),
    lastName: form.lastName.trim(),
    ...toOptionalTexts(form),
    ...toOrigin(form, contact),
    ...(form.metOn ? { metOn: form.metOn } : {}),
    ...toTarget(form, contact),
    ...toTags(form),
    ...toNextStep(form.nextWhat, form.nextOn),
    ...(contact?.keepInTouchDays === undefined ? {} : { keepInTouchDays: contact.keepInTouchDays }),
  };
}

/** The row with another first meeting, and nothing else changed; null takes the meeting away. */
export function toMeetingDraft(row: ContactRow | Contact, metOn: string | null): ContactDraft {
  const { changedAt: _changedAt, metOn: _metOn, ...kept } = toContact(row);
  return metOn === null ? kept : { ...kept, metOn };
}

/** A next step, where there is one to do. */
export function toNextStep(what: string, on: string | null): { nextStep?: { what: string; on?: string } } {
  if (what.trim() === '') return {};
  return { nextStep: on ? { what: what.trim(), on } : { what: what.trim() } };
}

/** The row without what the list worked out: main refuses fields it does not know. */
function toContact(row: ContactRow | Contact): Contact {
  if (!('spentMs' in row)) return row;
  const { name: _name, originName: _originName, spentMs: _spentMs, dealCount: _dealCount, ...contact } = row;
  return contact;
}

function toOptionalTexts(
  form: ContactForm,
): Partial<Pick<Contact, 'company' | 'position' | 'email' | 'phone' | 'url' | 'note'>> {
  const texts: Partial<Pick<Contact, 'company' | 'position' | 'email' | 'phone' | 'url' | 'note'>> = {};
  for (const name of ['company', 'position', 'email', 'phone', 'url', 'note'] as const) {
    const text = form[name].trim();
    if (text !== '') texts[name] = text;
  }
  return texts;
}

function toOrigin(form: ContactForm, contact: Contact | null): Pick<Contact, 'origin'> {
  const channelId = form.originId === '' ? null : form.originId;
  if (form.originOn) return { origin: { channelId, on: form.originOn } };
  if (channelId !== null || contact?.origin) return { origin: { channelId } };
  return {};
}

function toTarget(form: ContactForm, contact: Contact | null): Pick<Contact, 'target'> {
  return form.target || contact?.target !== undefined ? { target: form.target } : {};
}

function toTags(form: ContactForm): Pick<Contact, 'tags'> {
  const tags = form.tags.split(',').map((tag) => tag.trim());
  const named = [...new Set(tags.filter((tag) => tag !== ''))];
  return named.length > 0 ? { tags: named } : {};
}
