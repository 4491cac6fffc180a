import type { ChannelKind } from '../journal/types.ts';
import { element, textElement } from './markup.ts';
import type { Chart, PairRow } from './report-document.ts';

/** All charts are drawn this wide, the width of the page's text, so that their letters are of one size. */
const width = 680;
const nameWidth = 208;
const valueWidth = 74;
const rowHeight = 30;
const barHeight = 14;
const charactersOfName = 27;

/** A chart as inline SVG, with its title and description for those who do not see it; `id` is the page's only one. */
export function chartMarkup(chart: Chart, id: string): string {
  const { height, content } = drawings[chart.shape](chart as never);
  const svg = element(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-labelledby': `${id}-title ${id}-description`, class: `chart ${chart.shape}` },
    textElement('title', { id: `${id}-title` }, chart.title),
    textElement('desc', { id: `${id}-description` }, chart.description),
    content,
  );
  return element('figure', {}, textElement('figcaption', {}, chart.title), svg);
}

interface Drawing {
  height: number;
  content: string;
}

type Shape<Name extends Chart['shape']> = Extract<Chart, { shape: Name }>;

const drawings = { pairs: drawPairs, steps: drawSteps, limit: drawLimit, parts: drawParts };

function text(x: number, y: number, content: string, attributes: Record<string, string> = {}): string {
  return textElement('text', { x, y, ...attributes }, content);
}

/** A little is not nothing. */
const shortest = 1.5;

function bar({ x, y, length, className }: { x: number; y: number; length: number; className: string }): string {
  if (length === 0) return '';
  return `<rect class="${className}" x="${x}" y="${y}" width="${Math.max(length, shortest).toFixed(1)}" height="${barHeight}" rx="2"/>`;
}

/** Where a bar's value stands, from the bar's beginning. */
function labelGap(length: number): number {
  return length === 0 ? 0 : Math.max(length, shortest) + 7;
}

function shorten(name: string): string {
  const letters = [...name];
  return letters.length <= charactersOfName ? name : `${letters.slice(0, charactersOfName - 1).join('').trimEnd()}…`;
}

/** Online is a filled circle, real life a diamond: told apart without colour. */
function marker(kind: ChannelKind, x: number, y: number): string {
  return kind === 'online'
    ? `<circle class="online" cx="${x}" cy="${y}" r="5"/>`
    : `<path class="irl-solid" d="M${x} ${y - 6}l6 6-6 6-6-6z"/>`;
}

const hatching =
  '<defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">' +
  '<rect class="irl-ground" width="5" height="5"/><rect class="irl-solid" width="2.6" height="5"/></pattern></defs>';

function drawPairs(chart: Shape<'pairs'>): Drawing {
  const top = 26;
  const gap = 18;
  const side = (width - nameWidth - gap) / 2;
  const longest = side - valueWidth;
  const leftX = nameWidth;
  const rightX = nameWidth + side + gap;
  const scale = (value: (row: PairRow) => number): ((row: PairRow) => number) => {
    const most = Math.max(...chart.rows.map(value), 1);
    return (row) => (value(row) / most) * longest;
  };
  const leftLength = scale((row) => row.left);
  const rightLength = scale((row) => row.right);
  const rows = chart.rows.map((row, index) => {
    const y = top + index * rowHeight;
    const middle = y + barHeight / 2;
    const className = row.kind === 'online' ? 'online' : 'irl';
    return [
      marker(row.kind, 7, middle),
      text(22, middle + 4.5, shorten(row.name)),
      bar({ x: leftX, y, length: leftLength(row), className }),
      text(leftX + labelGap(leftLength(row)), middle + 4.5, row.leftText, { class: 'value' }),
      bar({ x: rightX, y, length: rightLength(row), className }),
      text(rightX + labelGap(rightLength(row)), middle + 4.5, row.rightText, { class: 'value' }),
    ].join('');
  });
  const heads = text(leftX, 12, chart.leftTitle, { class: 'head' }) + text(rightX, 12, chart.rightTitle, { class: 'head' });
  return { height: top + chart.rows.length * rowHeight - (rowHeight - barHeight) + 4, content: hatching + heads + rows.join('') };
}

function drawSteps(chart: Shape<'steps'>): Drawing {
  const longest = width - nameWidth - valueWidth;
  const most = Math.max(...chart.rows.map(({ value }) => value), 1);
  const rows = chart.rows.map((row, index) => {
    const y = 2 + index * rowHeight;
    const length = (row.value / most) * longest;
    return (
      text(0, y + barHeight / 2 + 4.5, row.label) +
      bar({ x: nameWidth, y, length, className: 'ink' }) +
      text(nameWidth + labelGap(length), y + barHeight / 2 + 4.5, row.text, { class: 'value' })
    );
  });
  return { height: chart.rows.length * rowHeight - (rowHeight - barHeight) + 6, content: rows.join('') };
}

function drawLimit(chart: Shape<'limit'>): Drawing {
  const longest = width - valueWidth;
  const most = Math.max(chart.value, chart.limit, 1) * 1.02;
  const length = (chart.value / most) * longest;
  const limitX = (chart.limit / most) * longest;
  const isRight = limitX > width * 0.75;
  const y = 24;
  return {
    height: 44,
    content:
      bar({ x: 0, y, length, className: 'online' }) +
      text(Math.max(length, limitX) + 8, y + 11.5, chart.valueText, { class: 'value' }) +
      `<path class="limit" d="M${limitX.toFixed(1)} 16v28"/>` +
      text(limitX, 11, chart.limitText, { class: 'head', 'text-anchor': isRight ? 'end' : 'middle' }),
  };
}

/** Below this part of the width, a label does not fit under its own piece. */
const narrowest = 0.16;

function drawParts(chart: Shape<'parts'>): Drawing {
  const y = 2;
  let x = 0;
  const classes = ['part-1', 'part-2', 'part-3'];
  const pieces: string[] = [];
  let labelX = 0;
  for (const [index, part] of chart.parts.entries()) {
    const length = part.fraction * width;
    pieces.push(`<rect class="${classes[index % classes.length]}" x="${x.toFixed(1)}" y="${y}" width="${Math.max(length - 2, 0).toFixed(1)}" height="22" rx="2"/>`);
    labelX = Math.max(labelX, x);
    pieces.push(
      `<rect class="${classes[index % classes.length]}" x="${labelX.toFixed(1)}" y="36" width="10" height="10" rx="2"/>`,
      text(labelX + 16, 45, part.label, { class: 'head' }),
      text(labelX, 63, part.text, { class: 'value' }),
    );
    labelX += Math.max(part.fraction, narrowest + 0.06) * width;
    x += length;
  }
  return { height: 68, content: pieces.join('') };
}
