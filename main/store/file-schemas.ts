import { z } from 'zod';
import {
  absenceSchema,
  channelSchema,
  contactSchema,
  day,
  dayCountSchema,
  dayEntrySchema,
  dealSchema,
  decisionSchema,
  deletionSchema,
  eveningSchema,
  expenseSchema,
  instant,
  runningTimerSchema,
  sessionSchema,
  settingsSchema,
  trashedRecordSchema,
  yearFiguresSchema,
} from '../journal/record-schemas.ts';
import { currentVersions, type FileKind } from './data-file.ts';

const accelerator = z.string().nullable();

export const preferencesSchema = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  window: z
    .strictObject({
      x: z.number().optional(),
      y: z.number().optional(),
      width: z.number(),
      height: z.number(),
      maximized: z.boolean(),
    })
    .nullable(),
  lastFolder: z.string().nullable(),
  idleMinutes: z.number().int().min(1).max(120),
  idleOffChannelIds: z.array(z.string()),
  shortcuts: z.strictObject({ toggle: accelerator, add: accelerator }),
  startAtLogin: z.boolean(),
  evening: eveningSchema,
  closing: z.enum(['ask', 'minimise', 'quit']),
});

/** The records of each list, in the files as in the journal. */
export const recordSchemas = {
  channels: channelSchema,
  contacts: contactSchema,
  deals: dealSchema,
  expenses: expenseSchema,
  yearFigures: yearFiguresSchema,
  decisions: decisionSchema,
  deleted: deletionSchema,
  trash: trashedRecordSchema,
  absences: absenceSchema,
  sessions: sessionSchema,
  dayEntries: dayEntrySchema,
  dayCounts: dayCountSchema,
};
export type ListName = keyof typeof recordSchemas;

export const fileSchemas = {
  settings: z.strictObject({
    schemaVersion: z.literal(currentVersions.settings),
    settings: settingsSchema,
    preferences: preferencesSchema,
  }),
  timer: z.strictObject({
    schemaVersion: z.literal(currentVersions.timer),
    timer: runningTimerSchema.nullable(),
    absences: z.array(absenceSchema),
    budgetToldOn: day.nullable(),
    evening: z.strictObject({ toldOn: day.nullable(), snoozedUntil: instant.nullable() }),
  }),
  book: z.strictObject({
    schemaVersion: z.literal(currentVersions.book),
    years: z.array(z.number().int().min(0).max(9999)),
    channels: z.array(channelSchema),
    contacts: z.array(contactSchema),
    deals: z.array(dealSchema),
    expenses: z.array(expenseSchema),
    yearFigures: z.array(yearFiguresSchema),
    decisions: z.array(decisionSchema),
    deleted: z.array(deletionSchema),
    trash: z.array(trashedRecordSchema),
  }),
  year: z.strictObject({
    schemaVersion: z.literal(currentVersions.year),
    sessions: z.array(sessionSchema),
    dayEntries: z.array(dayEntrySchema),
    dayCounts: z.array(dayCountSchema),
  }),
} satisfies Record<FileKind, z.ZodType>;
