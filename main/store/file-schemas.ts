import { z } from 'zod';
import {
  channelSchema,
  contactSchema,
  dayCountSchema,
  dayEntrySchema,
  dealSchema,
  decisionSchema,
  deletionSchema,
  expenseSchema,
  runningTimerSchema,
  sessionSchema,
  settingsSchema,
  yearFiguresSchema,
} from '../journal/record-schemas.ts';
import { currentVersion, type FileKind } from './data-file.ts';

const schemaVersion = z.literal(currentVersion);

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
  sessions: sessionSchema,
  dayEntries: dayEntrySchema,
  dayCounts: dayCountSchema,
};
export type ListName = keyof typeof recordSchemas;

export const fileSchemas = {
  settings: z.strictObject({ schemaVersion, settings: settingsSchema, preferences: preferencesSchema }),
  timer: z.strictObject({ schemaVersion, timer: runningTimerSchema.nullable() }),
  book: z.strictObject({
    schemaVersion,
    years: z.array(z.number().int().min(0).max(9999)),
    channels: z.array(channelSchema),
    contacts: z.array(contactSchema),
    deals: z.array(dealSchema),
    expenses: z.array(expenseSchema),
    yearFigures: z.array(yearFiguresSchema),
    decisions: z.array(decisionSchema),
    deleted: z.array(deletionSchema),
  }),
  year: z.strictObject({
    schemaVersion,
    sessions: z.array(sessionSchema),
    dayEntries: z.array(dayEntrySchema),
    dayCounts: z.array(dayCountSchema),
  }),
} satisfies Record<FileKind, z.ZodType>;
