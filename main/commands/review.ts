import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { ReportFormat } from '../contract/commands.ts';
import type { ReviewRequest, ReviewView } from '../contract/views.ts';
import { CodedError } from '../journal/coded-error.ts';
import { createRetrospective } from '../journal/retrospective.ts';
import type { Retrospective } from '../journal/retrospective-types.ts';
import type { Journal, Language } from '../journal/types.ts';
import { translator } from '../language/catalogue.ts';
import { findingSentence } from '../report/finding-sentence.ts';
import { renderReport } from '../report/report.ts';
import { verdictSentence } from '../report/verdict-sentence.ts';
import type { CommandContext, Handlers, PrintPdf } from './context.ts';
import { todayOf } from './today.ts';
import { requireYear, yearsOf } from './year-range.ts';

type ReviewCommand = 'review:view' | 'review:export';

/** The commands of the yearly review: look at it, take it with you. */
export function reviewCommands(context: CommandContext): Handlers<ReviewCommand> {
  const { store } = context;
  return {
    'review:view': (request) => viewReview(store.state.journal, request, todayOf(context)),
    'review:export': async ({ format, ...request }) => {
      const { journal, preferences } = store.state;
      const retrospective = reviewOf(journal, request, todayOf(context));
      const path = await context.dialogs.chooseFileToSave({
        name: `bilan-${request.year}`,
        extension: format,
        folder: preferences.lastFolder,
      });
      if (path === null) return null;
      await saveOutput(
        path,
        await reportBytes(retrospective, {
          format,
          language: journal.settings.language,
          ...context,
          fonts: context.reportFonts(),
        }),
      );
      store.commit({ preferences: { ...store.state.preferences, lastFolder: dirname(path) }, nouns: [] });
      return { path };
    },
  };
}

/** The review of a year on the day `asOf`; CodedError `unknown-year` where there is nothing to review. */
export function reviewOf(journal: Journal, request: ReviewRequest, asOf: string): Retrospective {
  requireYear(journal, request.year, asOf);
  return createRetrospective(journal, {
    year: request.year,
    asOf,
    ...(request.model ? { model: request.model } : {}),
  });
}

interface ReportOptions {
  format: ReportFormat;
  language: Language;
  printPdf: PrintPdf;
  fonts: Record<string, string>;
}

/** The review as a file's bytes. */
export async function reportBytes(retrospective: Retrospective, options: ReportOptions): Promise<Uint8Array> {
  const { language, fonts } = options;
  const format = options.format === 'pdf' ? 'html' : options.format;
  const text = renderReport(retrospective, { format, language, translate: translator(language), fonts });
  return options.format === 'pdf' ? options.printPdf(text, retrospective) : new TextEncoder().encode(text);
}

/** Writes a file the user chose; a refusal of the system becomes CodedError `output-exists` or `disk-full`. */
export async function saveOutput(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(path, bytes);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    throw new CodedError(
      code === 'ENOSPC' || code === 'EDQUOT' ? 'disk-full' : 'output-exists',
      { file: path },
      { cause },
    );
  }
}

function viewReview(journal: Journal, request: ReviewRequest, today: string): ReviewView {
  const retrospective = reviewOf(journal, request, today);
  const { language } = journal.settings;
  const translate = translator(language);
  return {
    retrospective,
    verdict: verdictSentence(retrospective, translate, language),
    findings: retrospective.findings.map((finding) => ({
      code: finding.code,
      sentence: findingSentence(finding, retrospective, { translate, language }),
    })),
    years: yearsOf(journal, today),
  };
}
