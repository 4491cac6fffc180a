import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { app, shell } from 'electron';
import type { ApplicationInfo, CommandContext, Dialogs } from '../commands/context.ts';
import { translator } from '../language/catalogue.ts';
import type { Language } from '../journal/types.ts';
import { readReportFonts } from '../report/report-fonts.ts';
import type { Log } from './log.ts';
import type { Places } from './places.ts';
import { now } from './clock.ts';
import { printPdf } from './print-pdf.ts';

export interface ContextParts {
  places: Places;
  dialogs: Dialogs;
  language: () => Language;
  desktop: Omit<ApplicationInfo, 'version' | 'electronVersion' | 'openFolder'>;
  log: Log;
}

/** What commands act through in the app, besides the store: the system's clock, dialogs, printing. */
export function createCommandContext(parts: ContextParts): Omit<CommandContext, 'store'> {
  const { places, dialogs, language, desktop, log } = parts;
  return {
    now,
    createId: randomUUID,
    watchesTimer: true,
    systemTimeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    dialogs,
    printPdf: (html, { year, asOf }) =>
      printPdf({ html, title: translator(language())('report.title', { year }), asOf }),
    readSample: () => readFileSync(places.sample, 'utf8'),
    reportFonts: () => readReportFonts(places.fontFolder),
    application: {
      version: app.getVersion(),
      electronVersion: process.versions.electron ?? '',
      ...desktop,
      openFolder: (path) => void openFolder(path, log),
    },
  };
}

async function openFolder(path: string, log: Log): Promise<void> {
  const problem = await shell.openPath(path);
  if (problem !== '') log.error(new Error(problem));
}
