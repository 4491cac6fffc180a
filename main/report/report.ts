import type { Retrospective } from '../journal/retrospective-types.ts';
import type { Language } from '../journal/types.ts';
import type { Translate } from '../language/catalogue.ts';
import { createReportDocument } from './create-document.ts';
import { toCsv } from './csv-report.ts';
import { toHtml } from './html-report.ts';
import { toMarkdown } from './markdown-report.ts';

export interface ReportRequest {
  format: 'html' | 'csv' | 'md' | 'json';
  language: Language;
  translate: Translate;
  /** Typefaces as data: URLs by family, for HTML; the reader's own stand in where there are none. */
  fonts?: Record<string, string>;
}

/** The yearly review as a file's text. JSON is the review itself; the others are written from one document. Pure. */
export function renderReport(
  retrospective: Retrospective,
  { format, language, translate, fonts = {} }: ReportRequest,
): string {
  if (format === 'json') return `${JSON.stringify(retrospective, null, 2)}\n`;
  const { document, context } = createReportDocument(retrospective, { translate, language });
  if (format === 'csv') return toCsv(document, context);
  return format === 'md' ? toMarkdown(document, context) : toHtml(document, context, fonts);
}
