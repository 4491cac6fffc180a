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
    {
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-description`,
      class: `chart ${chart.shape}`,
    },
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

function text(
  place: { x: number; y: number; 'text-anchor'?: 'end' | 'middle' },
  content: string,
  role?: 'value' | 'head',
): string {
  return textElement('text', { ...place, ...(role ? { class: role } : {}) }, content);
}

/** A little is not nothing. */
const shortest = 1.5;

function bar({
  x,
  y,
  length,
  className,
}: {
  x: number;
  y: number;
  length: number;
  className: string;
}): string {
  if (length === 0) return '';
  return `<rect class="${className}" x="${x}" y="${y}" width="${Math.max(length, shortest).toFixed(1)}" height="${barHeight}" rx="2"/>`;
}

/** Where a bar's value stands, from the bar's beginning. */
function labelGap(length: number): number {
  return length === 0 ? 0 : Math.max(length, shortest) + 7;
}

function shorten(name: string): string {
  const letters = Array.from(name);
  return letters.length <= charactersOfName
    ? name
    : `${letters
        .slice(0, charactersOfName - 1)
        .join('')
        .trimEnd()}…`;
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
      text({ x: 22, y: middle + 4.5 }, shorten(row.name)),
      bar({ x: leftX, y, length: leftLength(row), className }),
      text({ x: leftX + labelGap(leftLength(row)), y: middle + 4.5 }, row.leftText, 'value'),
      bar({ x: rightX, y, length: rightLength(row), className }),
      text({ x: rightX + labelGap(rightLength(row)), y: middle + 4.5 }, row.rightText, 'value'),
    ].join('');
  });
  const heads =
    text({ x: leftX, y: 12 }, chart.leftTitle, 'head') + text({ x: rightX, y: 12 }, chart.rightTitle, 'head');
  return {
    height: top + chart.rows.length * rowHeight - (rowHeight - barHeight) + 4,
    content: hatching + heads + rows.join(''),
  };
}

function drawSteps(chart: Shape<'steps'>): Drawing {
  const longest = width - nameWidth - valueWidth;
  const most = Math.max(...chart.rows.map(({ value }) => value), 1);
  const rows = chart.rows.map((row, index) => {
    const y = 2 + index * rowHeight;
    const length = (row.value / most) * longest;
    return (
      text({ x: 0, y: y + barHeight / 2 + 4.5 }, row.label) +
      bar({ x: nameWidth, y, length, className: 'ink' }) +
      text({ x: nameWidth + labelGap(length), y: y + barHeight / 2 + 4.5 }, row.text, 'value')
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
  const fitsBefore = length < limitX && limitX - length > valueWidth;
  const valueX = (fitsBefore ? length : Math.max(length, limitX)) + 8;
  const y = 24;
  return {
    height: 44,
    content:
      bar({ x: 0, y, length, className: 'online' }) +
      text({ x: valueX, y: y + 11.5 }, chart.valueText, 'value') +
      `<path class="limit" d="M${limitX.toFixed(1)} 16v28"/>` +
      text({ x: limitX, y: 11, 'text-anchor': isRight ? 'end' : 'middle' }, chart.limitText, 'head'),
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
    pieces.push(
      `<rect class="${classes[index % classes.length]}" x="${x.toFixed(1)}" y="${y}" width="${Math.max(length - 2, 0).toFixed(1)}" height="22" rx="2"/>`,
    );
    labelX = Math.max(labelX, x);
    pieces.push(
      `<rect class="${classes[index % classes.length]}" x="${labelX.toFixed(1)}" y="36" width="10" height="10" rx="2"/>`,
      text({ x: labelX + 16, y: 45 }, part.label, 'head'),
      text({ x: labelX, y: 63 }, part.text, 'value'),
    );
    labelX += Math.max(part.fraction, narrowest + 0.06) * width;
    x += length;
  }
  return { height: 68, content: pieces.join('') };
}
