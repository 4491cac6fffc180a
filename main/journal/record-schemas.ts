import { z } from 'zod';
import { isDay } from './local-day.ts';
import {
  absenceReasons,
  attributionModels,
  channelKinds,
  type Absence,
  type Channel,
  type Contact,
  type DayCount,
  type DayEntry,
  type Deal,
  type Decision,
  type Deletion,
  type Expense,
  type JournalSettings,
  type RunningTimer,
  type Session,
  type YearFigures,
} from './types.ts';
import type { TrashedRecord } from './trash.ts';
import { isTimeZone } from './zone.ts';

/** Largest amount: 10^11 cents, so that share × cents stays exact enough in double precision (domain.md). */
const maxAmountCents = 1e11;

export const id = z.string().min(1);
export const day = z.string().refine(isDay, { error: 'invalid-day' });
export const timeZone = z.string().refine(isTimeZone, { error: 'unknown-time-zone' });
export const amountCents = z
  .number({ error: 'invalid-amount' })
  .int({ error: 'invalid-amount' })
  .min(0, { error: 'invalid-amount' })
  .max(maxAmountCents, { error: 'invalid-amount' });
const count = z.number().int().min(0);
const instantShape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/;
/** An ISO-8601 UTC instant whose date and time exist. */
export const instant = z.string().refine(isInstant, { error: 'invalid-day' });
const changedAt = instant.optional();

function isInstant(text: string): boolean {
  return instantShape.test(text) && isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text));
}

export const activity = z.enum([
  'read',
  'comment',
  'publish',
  'invite',
  'message',
  'profile',
  'group-meeting',
  'one-to-one',
  'event',
  'meal',
  'call-back',
  'prepare',
]);

const nextStep = z.strictObject({ on: day.optional(), what: z.string() });

export const channelSchema = z.strictObject({
  id,
  name: z.string().min(1),
  kind: z.enum(channelKinds),
  archived: z.boolean().optional(),
  awayExpected: z.boolean().optional(),
  budgetMinutesPerDay: count.optional(),
  checkInAfterMinutes: count.optional(),
  changedAt,
});

export const publicationSchema = z.strictObject({
  title: z.string(),
  url: z.string().optional(),
  onTopic: z.boolean(),
});

export const sessionSchema = z.strictObject({
  id,
  startAt: instant,
  endAt: instant,
  timeZone,
  channelId: id,
  activity,
  contactIds: z.array(id),
  dealIds: z.array(id),
  source: z.enum(['timer', 'manual', 'import']),
  note: z.string().optional(),
  estimated: z.boolean().optional(),
  publication: publicationSchema.optional(),
  parallel: z.boolean().optional(),
  changedAt,
});

export const runningTimerSchema = z.strictObject({
  startAt: instant,
  timeZone,
  channelId: id,
  activity,
  contactIds: z.array(id),
  dealIds: z.array(id),
  note: z.string(),
  heartbeatAt: instant,
  away: z.strictObject({ sinceAt: instant, reason: z.enum(absenceReasons) }).optional(),
  isHeld: z.boolean().optional(),
  leftAt: instant.optional(),
  askedAt: instant.optional(),
  confirmedAt: instant.optional(),
  unattendedSince: instant.optional(),
});

export const absenceSchema = z.strictObject({
  id,
  fromAt: instant,
  toAt: instant,
  timeZone,
  channelId: id,
  activity,
  contactIds: z.array(id),
  dealIds: z.array(id),
  note: z.string(),
  reason: z.enum(absenceReasons),
  isAsked: z.boolean(),
});

export const dayEntrySchema = z.strictObject({
  on: day,
  text: z.string().optional(),
  learned: z.string().optional(),
  mood: z.number().int().min(1).max(5).optional(),
  invitationsSent: count.optional(),
  requestsReceived: count.optional(),
  appointmentsMade: count.optional(),
  contactIds: z.array(id).optional(),
  dealIds: z.array(id).optional(),
  closedAt: instant.optional(),
  changedAt,
});

export const dayCountSchema = z.strictObject({
  on: day,
  channelId: id,
  kind: z.enum([
    'connection',
    'invitation-sent',
    'invitation-received',
    'message-sent',
    'message-received',
    'publication',
    'comment',
    'reaction',
  ]),
  count,
  source: z.string(),
  changedAt,
});

export const contactSchema = z.strictObject({
  id,
  firstName: z.string(),
  lastName: z.string(),
  company: z.string().optional(),
  position: z.string().optional(),
  email: z.string().optional(),
  phone: z.string().optional(),
  url: z.string().optional(),
  origin: z.strictObject({ channelId: id.nullable(), on: day.optional() }).optional(),
  metOn: day.optional(),
  target: z.boolean().optional(),
  tags: z.array(z.string()).optional(),
  note: z.string().optional(),
  nextStep: nextStep.optional(),
  keepInTouchDays: z.number().int().min(1).optional(),
  changedAt,
});

const dealStage = z.enum(['lead', 'talk', 'proposal', 'negotiation']);

export const dealSchema = z.strictObject({
  id,
  title: z.string(),
  contactIds: z.array(id),
  status: z.enum(['open', 'won', 'lost']),
  stage: dealStage.optional(),
  stageHistory: z.array(z.strictObject({ stage: dealStage, at: instant })).optional(),
  amountCents,
  billing: z.enum(['once', 'monthly']),
  openedOn: day,
  closedOn: day.optional(),
  startsOn: day.optional(),
  endsOn: day.optional(),
  lossReason: z.string().optional(),
  declaredOrigin: id,
  note: z.string().optional(),
  nextStep: nextStep.optional(),
  changedAt,
});

export const expenseSchema = z.strictObject({
  id,
  on: day,
  channelId: id,
  amountCents,
  label: z.string(),
  changedAt,
});

export const yearFiguresSchema = z.strictObject({
  year: z.number().int().min(1900).max(2200),
  turnoverCents: amountCents.optional(),
  hourCostCents: amountCents.optional(),
  marginPercent: z.number().min(0).max(100).optional(),
  changedAt,
});

export const decisionSchema = z.strictObject({
  id,
  on: day,
  title: z.string(),
  hypothesis: z.string().optional(),
  reviewOn: day.optional(),
  verdict: z.string().optional(),
  changedAt,
});

export const deletionSchema = z.strictObject({
  kind: z.enum([
    'channel',
    'session',
    'dayEntry',
    'dayCount',
    'contact',
    'deal',
    'expense',
    'yearFigures',
    'decision',
  ]),
  id,
  at: instant,
});

const trashed = {
  id,
  at: instant,
  namedBy: z.array(z.strictObject({ kind: z.enum(['session', 'deal', 'dayEntry']), id })),
};
export const trashedRecordSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('session'), ...trashed, record: sessionSchema }),
  z.strictObject({ kind: z.literal('contact'), ...trashed, record: contactSchema }),
  z.strictObject({ kind: z.literal('deal'), ...trashed, record: dealSchema }),
  z.strictObject({ kind: z.literal('expense'), ...trashed, record: expenseSchema }),
  z.strictObject({ kind: z.literal('decision'), ...trashed, record: decisionSchema }),
]);

/** When the evening is called to mind; days of the week from 1, Monday. */
export const eveningSchema = z.strictObject({
  isOn: z.boolean(),
  at: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  weekdays: z.array(z.number().int().min(1).max(7)).max(7),
});

export const settingsSchema = z.strictObject({
  language: z.enum(['fr', 'en']),
  currency: z.string().regex(/^[A-Z]{3}$/),
  timeZone,
  dayStartsAt: z.string().regex(/^0[0-6]:00$/),
  model: z.enum(attributionModels),
  decayHalfLifeDays: z.number().positive(),
  dailyOnlineBudgetMinutes: count,
});

/** The year, as zod reads it, must be what the types say: a field added to one and not to the other does not compile. */
type Exactly<Type, Schema extends z.ZodType> =
  z.output<Schema> extends Loose<Type> ? (Loose<Type> extends z.output<Schema> ? true : never) : never;
type IsOptional<Type, Key extends keyof Type> = object extends Pick<Type, Key> ? true : false;
/** zod's optional fields also allow an explicit undefined, which JSON never has. */
type Loose<Type> = Type extends readonly (infer Item)[]
  ? Loose<Item>[]
  : Type extends object
    ? { [Key in keyof Type]: Loose<Type[Key]> | (IsOptional<Type, Key> extends true ? undefined : never) }
    : Type;

/** @public Checked by the compiler alone. */
export const schemasMatchTypes: [
  Exactly<Channel, typeof channelSchema>,
  Exactly<Session, typeof sessionSchema>,
  Exactly<RunningTimer, typeof runningTimerSchema>,
  Exactly<Absence, typeof absenceSchema>,
  Exactly<TrashedRecord, typeof trashedRecordSchema>,
  Exactly<DayEntry, typeof dayEntrySchema>,
  Exactly<DayCount, typeof dayCountSchema>,
  Exactly<Contact, typeof contactSchema>,
  Exactly<Deal, typeof dealSchema>,
  Exactly<Expense, typeof expenseSchema>,
  Exactly<YearFigures, typeof yearFiguresSchema>,
  Exactly<Decision, typeof decisionSchema>,
  Exactly<Deletion, typeof deletionSchema>,
  Exactly<JournalSettings, typeof settingsSchema>,
] = [true, true, true, true, true, true, true, true, true, true, true, true, true, true];
