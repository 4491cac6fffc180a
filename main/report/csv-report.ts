import type { Cell } from './cell.ts';
import type { ReportContext } from './report-context.ts';
import type { ReportDocument, Table, TableRow } from './report-document.ts';

type Value = string | number | null;

/**
 * The review's tables below one another for a spreadsheet (RFC 4180): in French `;`, decimal comma and a byte order mark,
 * in English `,` and decimal point. Figures are plain numbers in the unit their column or row names: money in whole
 * units, hours in hours, shares in percent. Text that a spreadsheet would run as a formula is neutralised.
 */
export function toCsv(document: ReportDocument, context: ReportContext): string {
  const { say } = context;
  const rows: Value[][] = [
    [document.title],
    [document.subtitle],
    [document.verdict.sentence],
    [document.verdict.strengthLabel, document.verdict.reason],
  ];
  for (const { title, blocks } of document.sections) {
    rows.push([], [title]);
    for (const block of blocks) {
      if (block.type === 'table')
        rows.push(...(block.caption === title ? [] : [[block.caption]]), ...tableRows(block, context));
      else if (block.type === 'list') rows.push(...block.items.map((item) => [item]));
      else if (block.type !== 'chart') rows.push([block.text]);
    }
  }
  rows.push([], [say('report.footer')]);
  const width = Math.max(...rows.map((row) => row.length));
  const isFrench = context.language === 'fr';
  const separator = isFrench ? ';' : ',';
  const lines = rows.map((row) =>
    Array.from({ length: width }, (_, place) => field(row[place] ?? null, separator)).join(separator),
  );
  return `${isFrench ? '\ufeff' : ''}${lines.join('\r\n')}\r\n`;
}

/** The unit stands in the column's heading where the whole column has it, else in a column of its own. */
function tableRows({ columns, rows }: Table, context: ReportContext): Value[][] {
  const [first = '', ...others] = columns;
  const columnUnits = others.map((_, place) => uniformUnit(rows.map((row) => row.cells[place])));
  if (columnUnits.every((unit) => unit !== null)) {
    const heads = others.map((name, place) => headOf(name, columnUnits[place] ?? 'count', context));
    return [[first, ...heads], ...rows.map((row) => [row.name, ...row.cells.map(plainValue)])];
  }
  return [
    [first, context.say('report.table.unit'), ...others],
    ...rows.flatMap((row) => rowsOf(row, context)),
  ];
}

function uniformUnit(cells: (Cell | undefined)[]): Unit | null {
  const units = new Set(cells.filter((cell) => cell !== undefined).map(unitOf));
  const [unit] = units;
  return units.size === 1 && unit !== undefined ? unit : null;
}

function headOf(name: string, unit: Unit, context: ReportContext): string {
  return unit === 'count'
    ? name
    : context.say('report.unit.in', { label: name, unit: unitLabel(unit, context) });
}

/** A range takes two rows, its lowest and its highest figure. */
function rowsOf({ name, cells }: TableRow, context: ReportContext): Value[][] {
  const label = unitLabel(uniformUnit(cells) ?? 'count', context);
  if (!cells.some((cell) => cell.unit.endsWith('Range'))) return [[name, label, ...cells.map(plainValue)]];
  return (['low', 'high'] as const).map((end) => [
    context.say(`report.unit.${end}`, { label: name }),
    label,
    ...cells.map((cell) => rangeValue(cell, end)),
  ]);
}

type Unit = 'money' | 'hours' | 'percent' | 'count';

function unitOf({ unit }: Cell): Unit {
  if (unit === 'count') return unit;
  if (unit === 'minutes') return 'hours';
  return unit.startsWith('share') ? 'percent' : 'money';
}

function unitLabel(unit: Unit, { say, review }: ReportContext): string {
  return unit === 'money' ? review.currency : say(`report.unitName.${unit}`);
}

const minutesPerHour = 60;

function plainValue(cell: Cell): Value {
  if (cell.value === null || typeof cell.value === 'object') return null;
  if (cell.unit === 'minutes') return rounded(cell.value / minutesPerHour);
  if (cell.unit === 'count') return cell.value;
  return cell.unit === 'share' ? toPercent(cell.value) : cell.value / 100;
}

function rangeValue(cell: Cell, end: 'low' | 'high'): Value {
  if (cell.value === null || typeof cell.value !== 'object') return null;
  return cell.unit === 'shareRange' ? toPercent(cell.value[end]) : cell.value[end] / 100;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A share is kept to 6 decimals, so its percentage has 4. */
function toPercent(fraction: number): number {
  return Math.round(fraction * 1e6) / 1e4;
}

function field(value: Value, separator: string): string {
  if (value === null) return '';
  if (typeof value === 'number') return separator === ';' ? String(value).replace('.', ',') : String(value);
  const text = /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
  return /["\r\n;,]/.test(text) || text.startsWith("'") ? `"${text.replaceAll('"', '""')}"` : text;
}
