import type { SessionDraft } from '../../main/contract/commands.ts';
import type { Named, SessionRow } from '../../main/contract/views.ts';
import { activitiesOf } from '../../main/journal/activity.ts';
import { addDays } from '../../main/journal/local-day.ts';
import type { Activity, Channel } from '../../main/journal/types.ts';
import { toEditedInstant, toLocalTime } from './local-time.ts';

/** A session as its dialog edits it, by the wall clock of `timeZone`. */
export interface SessionForm {
  channelId: string;
  activity: Activity;
  on: string | null;
  startTime: string | null;
  endTime: string | null;
  endsNextDay: boolean;
  timeZone: string;
  contacts: Named[];
  deals: Named[];
  note: string;
  estimated: boolean;
  publicationTitle: string;
  publicationUrl: string;
  onTopic: boolean;
}

export type SessionProblem = 'day' | 'start' | 'end' | 'order' | 'future' | 'publication';

/** What a new session begins with. */
export interface SessionDefaults {
  channelId: string;
  activity: Activity;
  startAt: string;
  endAt: string;
  timeZone: string;
}

export function toSessionForm(row: SessionRow | null, defaults: SessionDefaults): SessionForm {
  const { channelId, activity, startAt, endAt, timeZone } = row ?? defaults;
  const start = toLocalTime(startAt, timeZone);
  const end = toLocalTime(endAt, timeZone);
  return {
    channelId,
    activity,
    on: start.on,
    startTime: start.time,
    endTime: end.time,
    endsNextDay: end.on !== start.on,
    timeZone,
    contacts: row?.contacts ?? [],
    deals: row?.deals ?? [],
    note: row?.note ?? '',
    estimated: row?.estimated ?? false,
    publicationTitle: row?.publication?.title ?? '',
    publicationUrl: row?.publication?.url ?? '',
    onTopic: row?.publication?.onTopic ?? true,
  };
}

/** The form on another channel; an activity that does not fit it gives way to the first that does. */
export function withChannel(form: SessionForm, channel: Channel): SessionForm {
  const possible = activitiesOf(channel.kind);
  const activity = possible.includes(form.activity) ? form.activity : (possible[0] ?? form.activity);
  return { ...form, channelId: channel.id, activity };
}

/** Both ends as instants, or null while one is not typed. */
export function toInterval(
  form: SessionForm,
  row: SessionRow | null,
): { startAt: string; endAt: string } | null {
  const { on, startTime, endTime, timeZone } = form;
  if (on === null || startTime === null || endTime === null) return null;
  const endOn = form.endsNextDay ? addDays(on, 1) : on;
  return {
    startAt: toEditedInstant({ on, time: startTime }, row?.startAt ?? null, timeZone),
    endAt: toEditedInstant({ on: endOn, time: endTime }, row?.endAt ?? null, timeZone),
  };
}

/** What is missing or impossible, in the order of the dialog. */
export function toSessionProblems(
  form: SessionForm,
  row: SessionRow | null,
  nowMs: number,
): SessionProblem[] {
  const problems: SessionProblem[] = [];
  if (form.on === null) problems.push('day');
  if (form.startTime === null) problems.push('start');
  if (form.endTime === null) problems.push('end');
  const interval = toInterval(form, row);
  if (interval && Date.parse(interval.endAt) <= Date.parse(interval.startAt)) problems.push('order');
  else if (interval && Date.parse(interval.endAt) > nowMs) problems.push('future');
  if (form.activity === 'publish' && form.publicationTitle.trim() === '' && form.publicationUrl.trim() !== '')
    problems.push('publication');
  return problems;
}

/**
 * What is sent to be saved; `row` is the session edited, for what the form does not show.
 * @throws RangeError while an end is missing; `toSessionProblems` says which.
 */
export function toSessionDraft(form: SessionForm, row: SessionRow | null): SessionDraft {
  const interval = toInterval(form, row);
  if (!interval) throw new RangeError('The session has no start or no end');
  return {
    ...(row ? { id: row.id } : {}),
    ...interval,
    timeZone: form.timeZone,
    channelId: form.channelId,
    activity: form.activity,
    contactIds: form.contacts.map((contact) => contact.id),
    dealIds: form.deals.map((deal) => deal.id),
    ...(form.note.trim() === '' ? {} : { note: form.note.trim() }),
    ...(form.estimated || row?.estimated !== undefined ? { estimated: form.estimated } : {}),
    ...toPublication(form),
    ...(row?.parallel === undefined ? {} : { parallel: row.parallel }),
  };
}

function toPublication(form: SessionForm): Pick<SessionDraft, 'publication'> {
  const title = form.publicationTitle.trim();
  const url = form.publicationUrl.trim();
  if (form.activity !== 'publish' || title === '') return {};
  return { publication: { title, ...(url === '' ? {} : { url }), onTopic: form.onTopic } };
}
