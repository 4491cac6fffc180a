import type { Strength } from '../journal/retrospective-types.ts';
import type { ChannelKind } from '../journal/types.ts';
import { cellText } from './cell.ts';
import { chartMarkup } from './html-charts.ts';
import { fontFaces, htmlStyle } from './html-style.ts';
import { element, escapeMarkup, textElement } from './markup.ts';
import type { Block, KindSummary, ReportDocument, Section, Table } from './report-document.ts';
import type { ReportContext } from './report-context.ts';

/** No script, no request: a review that is sent on stays what it was. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/** The review as one page that needs nothing else, for the screen and for A4 paper. */
export function toHtml(
  document: ReportDocument,
  context: ReportContext,
  fonts: Record<string, string>,
): string {
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    textElement('title', {}, document.title),
    element('style', {}, fontFaces(fonts), htmlStyle),
  ].join('\n');
  const body = element(
    'main',
    {},
    cover(document),
    ...document.sections.map((section) => sectionMarkup(section, context)),
    textElement('footer', {}, document.footer),
  );
  return `<!doctype html>\n<html lang="${context.language}">\n<head>\n${head}\n</head>\n<body>\n${body}\n</body>\n</html>\n`;
}

function cover({ title, subtitle, verdict, summaries }: ReportDocument): string {
  return element(
    'header',
    { class: 'cover' },
    textElement('h1', {}, title),
    textElement('p', { class: 'subtitle' }, subtitle),
    textElement('p', { class: 'verdict' }, verdict.sentence),
    element(
      'p',
      {},
      element(
        'span',
        { class: 'strength' },
        strengthDots(verdict.strength),
        escapeMarkup(verdict.strengthLabel),
      ),
    ),
    textElement('p', { class: 'reason' }, verdict.reason),
    element('div', { class: 'kinds' }, ...summaries.map(kindCard)),
  );
}

const fullDots: Record<Strength, number> = { solid: 3, fragile: 2, 'too-few': 1 };

function strengthDots(strength: Strength): string {
  const dots = [1, 2, 3].map((place) => element('b', place <= fullDots[strength] ? { class: 'full' } : {}));
  return element('i', { 'aria-hidden': 'true' }, ...dots);
}

function kindCard({ kind, label, perHour, perHourLabel, details }: KindSummary): string {
  return element(
    'div',
    { class: `kind ${kind}` },
    element('h2', {}, marker(kind), escapeMarkup(label)),
    textElement('p', { class: 'amount' }, perHour),
    textElement('p', { class: 'per' }, perHourLabel),
    element('ul', {}, ...details.map((detail) => textElement('li', {}, detail))),
  );
}

function marker(kind: ChannelKind): string {
  const shape =
    kind === 'online'
      ? '<circle class="online" cx="6" cy="6" r="5"/>'
      : '<path class="irl-solid" d="M6 0l6 6-6 6-6-6z"/>';
  return `<svg class="mark" viewBox="0 0 12 12" aria-hidden="true">${shape}</svg>`;
}

function sectionMarkup({ id, title, blocks }: Section, context: ReportContext): string {
  return element(
    'section',
    { id },
    textElement('h2', {}, title),
    ...blocks.map((block, place) =>
      blockWriters[block.type](block as never, { id: `${id}-${place}`, title, context }),
    ),
  );
}

interface Place {
  /** The page's only one. */
  id: string;
  /** The heading above. */
  title: string;
  context: ReportContext;
}

type BlockOf<Type extends Block['type']> = Extract<Block, { type: Type }>;

const blockWriters: { [Type in Block['type']]: (block: BlockOf<Type>, place: Place) => string } = {
  paragraph: ({ text }) => textElement('p', {}, text),
  note: ({ text }) => textElement('p', { class: 'note' }, text),
  heading: ({ text }) => textElement('h3', {}, text),
  list: ({ items }) => element('ul', { class: 'plain' }, ...items.map((item) => textElement('li', {}, item))),
  chart: (chart, { id }) => chartMarkup(chart, id),
  table: tableMarkup,
};

const manyColumns = 7;

function tableMarkup({ caption, columns, rows }: Table, { title, context }: Place): string {
  const head = element('tr', {}, ...columns.map((column) => textElement('th', { scope: 'col' }, column)));
  const firstAside = rows.findIndex((row) => row.role !== undefined);
  const body = rows.map((row, index) => {
    const className = [row.role ?? '', index === firstAside ? 'first-aside' : ''].filter(Boolean).join(' ');
    return element(
      'tr',
      className === '' ? {} : { class: className },
      element('th', { scope: 'row' }, row.kind ? marker(row.kind) : '', escapeMarkup(row.name)),
      ...row.cells.map((cell) => textElement('td', {}, cellText(cell, context))),
    );
  });
  return element(
    'div',
    { class: 'table' },
    element(
      'table',
      columns.length > manyColumns ? { class: 'wide' } : {},
      // The heading just above says the same: the caption is for those who hear the page.
      textElement('caption', caption === title ? { class: 'heard' } : {}, caption),
      element('thead', {}, head),
      element('tbody', {}, ...body),
    ),
  );
}
