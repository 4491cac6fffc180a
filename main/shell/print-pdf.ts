import { randomUUID } from 'node:crypto';
import { type Session, session } from 'electron';
import { applicationScheme } from '../security/application-origin.ts';
import { printContentPolicy } from '../security/content-policy.ts';
import { createSecureView } from '../security/secure-window.ts';
import { guardSession } from '../security/session-guard.ts';
import { createSecureWebPreferences } from '../security/web-preferences.ts';
import { withPdfDate } from './pdf-dates.ts';
import { createFooterTemplate, headerTemplate, pageMarginsInches } from './print-template.ts';

export interface PrintOptions {
  html: string;
  /** The running title at the foot of each page. */
  title: string;
  /** The day the document is dated, `YYYY-MM-DD`. */
  asOf: string;
}

const documents = new Map<string, string>();
let printing: Session | null = null;

/** A session in memory only, in which nothing but the documents to print can be loaded. */
function printSession(): Session {
  if (printing) return printing;
  printing = session.fromPartition('print');
  guardSession(printing, { allowDevTools: false });
  printing.protocol.handle(applicationScheme, ({ url }) => {
    const html = documents.get(url);
    if (html === undefined) return new Response(null, { status: 404 });
    return new Response(html, {
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': printContentPolicy },
    });
  });
  return printing;
}

/** Prints an HTML document that holds all it shows, without a window and without running any of its scripts. */
export async function printPdf({ html, title, asOf }: PrintOptions): Promise<Uint8Array> {
  const url = `${applicationScheme}://print/${randomUUID()}`;
  documents.set(url, html);
  // A view and no window: a hidden window crashes where there is no display.
  const view = createSecureView({
    ...createSecureWebPreferences(),
    session: printSession(),
    javascript: false,
  });
  try {
    await view.webContents.loadURL(url);
    const pdf = await view.webContents.printToPDF({
      pageSize: 'A4',
      margins: pageMarginsInches,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      displayHeaderFooter: true,
      headerTemplate,
      footerTemplate: createFooterTemplate(title),
    });
    return withPdfDate(pdf, asOf);
  } finally {
    documents.delete(url);
    view.webContents.close();
  }
}
