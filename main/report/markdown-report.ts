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
    for (const block of section.blocks) blocks.push(...blockWriters[block.type](block as never, context));
  }
  blocks.push('---', escapeMarkdown(footer));
  return `${blocks.join('\n\n')}\n`;
}

type BlockOf<Type extends Block['type']> = Extract<Block, { type: Type }>;

const blockWriters: { [Type in Block['type']]: (block: BlockOf<Type>, context: ReportContext) => string[] } =
  {
    paragraph: ({ text }) => [escapeMarkdown(text)],
    note: ({ text }) => [escapeMarkdown(text)],
    heading: ({ text }) => [`### ${escapeMarkdown(text)}`],
    list: ({ items }) => [items.map((item) => `- ${escapeMarkdown(item)}`).join('\n')],
    chart: () => [],
    table: (table, context) => [tableMarkdown(table, context)],
  };

function tableMarkdown({ columns, rows }: Table, context: ReportContext): string {
  const line = (fields: string[]): string => `| ${fields.join(' | ')} |`;
  return [
    line(columns.map(escapeMarkdown)),
    line(columns.map((_, place) => (place === 0 ? '---' : '---:'))),
    ...rows.map((row) =>
      line([row.name, ...row.cells.map((cell) => cellText(cell, context))].map(escapeMarkdown)),
    ),
  ].join('\n');
}

/** What was typed stays text: no markup, no HTML, no new line, no list where a line begins with its sign. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\r\n\t]+/g, ' ')
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/&(?=[#\w]+;)/g, '&amp;')
    .replace(/^(\s*)([#+-]|\d+(?=[.)]\s))/, (_all, space: string, sign: string) =>
      /\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
    );
}
