import { cellText } from './cell.ts';
import type { ReportContext } from './report-context.ts';
import type { Block, ReportDocument, Table } from './report-document.ts';

/** The review as Markdown (with tables as GitHub and most notebooks read them); pictures are left to the other formats. */
export function toMarkdown(document: ReportDocument, context: ReportContext): string {
  const { title, subtitle, verdict, sections, footer } = document;
  const blocks = [
    `# ${escapeMarkdown(title)}`,
    escapeMarkdown(subtitle),
    `**${escapeMarkdown(verdict.sentence)}**`,
    `*${escapeMarkdown(verdict.strengthLabel)}.* ${escapeMarkdown(verdict.reason)}`,
  ];
  for (const section of sections) {
    blocks.push(`## ${escapeMarkdown(section.title)}`);
    for (const block of section.blocks) blocks.push(...blockMarkdown(block, context));
  }
  blocks.push('---', escapeMarkdown(footer));
  return `${blocks.join('\n\n')}\n`;
}

function blockMarkdown(block: Block, context: ReportContext): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'note':
      return [escapeMarkdown(block.text)];
    case 'heading':
      return [`### ${escapeMarkdown(block.text)}`];
    case 'list':
      return [block.items.map((item) => `- ${escapeMarkdown(item)}`).join('\n')];
    case 'chart':
      return [];
    case 'table':
      return [tableMarkdown(block, context)];
  }
}

function tableMarkdown({ columns, rows }: Table, context: ReportContext): string {
  const line = (fields: string[]): string => `| ${fields.join(' | ')} |`;
  return [
    line(columns.map(escapeMarkdown)),
    line(columns.map((_, place) => (place === 0 ? '---' : '---:'))),
    ...rows.map((row) => line([row.name, ...row.cells.map((cell) => cellText(cell, context))].map(escapeMarkdown))),
  ].join('\n');
}

/** What was typed stays text: no markup, no HTML, no new line, no list where a line begins with its sign. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\r\n\t]+/g, ' ')
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/&(?=[#\w]+;)/g, '&amp;')
    .replace(/^(\s*)([#+-]|\d+(?=[.)]\s))/, (_all, space: string, sign: string) => (/\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`));
}
