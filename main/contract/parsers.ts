import { z } from 'zod';
import {
  activity,
  amountCents,
  contactSchema,
  day,
  dayEntrySchema,
  eveningSchema,
  dealSchema,
  id,
  instant,
  publicationSchema,
  settingsSchema,
  timeZone,
  yearFiguresSchema,
} from '../journal/record-schemas.ts';
import { attributionModels, channelKinds } from '../journal/types.ts';
import { trashableKinds } from '../journal/trash.ts';
import type { CommandName, Request } from './commands.ts';

/** Longest text the window may send in one field; a longer one is a mistake or an attack. */
const maxTextLength = 100_000;
const maxNameLength = 500;
const maxLinks = 500;
const maxParts = 50;
const minutesPerDay = 1440;

const text = z.string().max(maxTextLength);
const name = z.string().trim().min(1).max(maxNameLength);
const ids = z.array(id.max(maxNameLength)).max(maxLinks);
const nothing = z.null();
const byId = z.strictObject({ id: id.max(maxNameLength) });

const sessionDraft = z.strictObject({
  id: id.optional(),
  startAt: instant,
  endAt: instant,
  timeZone: timeZone.optional(),
  channelId: id,
  activity,
  contactIds: ids,
  dealIds: ids,
  note: text.optional(),
  estimated: z.boolean().optional(),
  publication: publicationSchema.optional(),
  parallel: z.boolean().optional(),
});

const timerDraft = z.strictObject({
  channelId: id,
  activity,
  contactIds: ids.optional(),
  dealIds: ids.optional(),
  note: text.optional(),
});

const absencePart = z.strictObject({
  toAt: instant,
  as: z.union([z.enum(['keep', 'discard']), z.strictObject({ channelId: id.max(maxNameLength), activity })]),
});

const accelerator = z.string().min(1).max(100).nullable();

/** What the window may change of the preferences. */
const preferencesDraft = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']).optional(),
  idleMinutes: z.number().int().min(1).max(120).optional(),
  idleOffChannelIds: z.array(id.max(maxNameLength)).max(maxLinks).optional(),
  shortcuts: z.strictObject({ toggle: accelerator, add: accelerator }).optional(),
  startAtLogin: z.boolean().optional(),
  evening: eveningSchema.optional(),
  closing: z.enum(['ask', 'minimise', 'quit']).optional(),
});

const dayEntryDraft = dayEntrySchema.omit({ changedAt: true, closedAt: true }).extend({
  text: text.optional(),
  learned: text.optional(),
  contactIds: ids.optional(),
  dealIds: ids.optional(),
});

const contactDraft = contactSchema.omit({ id: true, changedAt: true }).extend({
  id: id.optional(),
  note: text.optional(),
  firstName: z.string().max(maxNameLength),
  lastName: z.string().max(maxNameLength),
});

const dealDraft = dealSchema
  .omit({ id: true, changedAt: true, stageHistory: true })
  .extend({ id: id.optional(), title: name, contactIds: ids, amountCents, note: text.optional() });

const year = z.number().int().min(1900).max(2200);
const reviewRequest = z.strictObject({ year, model: z.enum(attributionModels).optional() });

/** What each command accepts; anything else is refused before it is looked at further. */
export const parsers = {
  'status:view': nothing,
  'timer:view': nothing,
  'timer:start': timerDraft,
  'timer:stop': nothing,
  'timer:stop-at': z.strictObject({ endAt: instant }),
  'timer:move-start': z.strictObject({ startAt: instant }),
  'timer:confirm': z.strictObject({ endAt: instant.nullable(), contactIds: ids.optional() }),
  'timer:discard': nothing,
  'absence:settle': z.strictObject({
    id: id.max(maxNameLength),
    parts: z.array(absencePart).min(1).max(maxParts),
    next: z.enum(['continue', 'stop']),
  }),
  'absence:dismiss': byId,
  'timer:update': timerDraft.partial(),
  'day:view': z.strictObject({ on: day.nullable() }),
  'day:save': dayEntryDraft,
  'day:close': dayEntryDraft,
  'evening:snooze': nothing,
  'week:view': z.strictObject({ on: day.nullable() }),
  'session:save': sessionDraft.extend({ overlap: z.enum(['make-room', 'fit', 'parallel']).optional() }),
  'session:delete': byId,
  'contacts:view': z.strictObject({
    search: z.string().max(maxNameLength).optional(),
    met: z.boolean().optional(),
    target: z.boolean().optional(),
    offset: z.number().int().min(0),
    limit: z.number().int().min(1).max(500),
  }),
  'contacts:find': z.strictObject({ search: z.string().max(maxNameLength) }),
  'contact:view': byId,
  'contact:save': contactDraft,
  'contact:delete': byId,
  'deals:view': nothing,
  'deal:view': byId,
  'deal:save': dealDraft,
  'deal:delete': byId,
  'review:view': reviewRequest,
  'review:export': reviewRequest.extend({ format: z.enum(['pdf', 'html', 'csv', 'md', 'json']) }),
  'settings:view': nothing,
  'settings:save': settingsSchema.partial(),
  'preferences:save': preferencesDraft,
  'history:undo': nothing,
  'history:redo': nothing,
  'trash:view': nothing,
  'trash:restore': z.strictObject({ kind: z.enum(trashableKinds), id: id.max(maxNameLength) }),
  'compact:open': nothing,
  'compact:close': nothing,
  'window:open': nothing,
  'channel:save': z.strictObject({
    id: id.optional(),
    name,
    kind: z.enum(channelKinds),
    archived: z.boolean().optional(),
    awayExpected: z.boolean().optional(),
    checkInAfterMinutes: z.number().int().min(0).max(minutesPerDay).optional(),
  }),
  'year-figures:save': yearFiguresSchema.omit({ changedAt: true }),
  'import:plan': nothing,
  'import:apply': z.strictObject({ token: id }),
  'journal:export': nothing,
  'sample:load': nothing,
  'backups:view': nothing,
  'backup:restore': z.strictObject({ name }),
  'folder:open': nothing,
} satisfies { [Name in CommandName]: z.ZodType };

/** Does not compile when a parser lets through something else than the command's request. */
type Mismatched = {
  [Name in CommandName]: z.output<(typeof parsers)[Name]> extends Widened<Request<Name>> ? never : Name;
}[CommandName];
type Widened<Type> = Type extends readonly (infer Item)[]
  ? Widened<Item>[]
  : Type extends object
    ? { [Key in keyof Type]: Widened<Type[Key]> | (object extends Pick<Type, Key> ? undefined : never) }
    : Type;
/** @public */
export const everyParserMatches: [Mismatched] extends [never] ? true : Mismatched = true;
