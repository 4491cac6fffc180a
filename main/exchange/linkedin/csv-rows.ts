import Papa from 'papaparse';
import { CodedError } from '../../journal/coded-error.ts';
import { headerKind, type LinkedInFileKind } from './linkedin-file.ts';

export interface CsvRow {
  cells: string[];
  /** Where the row begins in the file, from 1. */
  line: number;
}

export interface CsvTable {
  kind: LinkedInFileKind;
  headerLine: number;
  header: string[];
  rows: CsvRow[];
}

/** A preamble is three lines; what has no header after this many rows is another file. */
const headerWithin = 25;
const delimiters = [',', ';', '\t'];

/** What kind of LinkedIn file this is, by the header row wherever it stands; null for another file. */
export function findHeader(text: string): { kind: LinkedInFileKind; delimiter: string } | null {
  for (const delimiter of delimiters) {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: headerWithin });
    for (const row of data) {
      const kind = headerKind(row);
      if (kind) return { kind, delimiter };
    }
  }
  return null;
}

/**
 * The rows below the header; empty lines are left out.
 * @throws CodedError `file-not-recognised` without a known header, `file-truncated` when the text stops within a
 * quotation or within the last row, `file-malformed` when a quotation that opens in the middle never closes.
 */
export function parseCsvTable(text: string): CsvTable {
  const found = findHeader(text);
  if (!found) throw new CodedError('file-not-recognised');
  const rows = readRows(text, found.delimiter);
  const headerIndex = rows.findIndex(({ cells }) => headerKind(cells) === found.kind);
  const header = rows[headerIndex];
  if (!header) throw new CodedError('file-not-recognised');
  const body = rows.slice(headerIndex + 1);
  const last = body.at(-1);
  if (last && last.cells.length < header.cells.length && !/[\r\n]$/.test(text))
    throw new CodedError('file-truncated');
  return { kind: found.kind, headerLine: header.line, header: header.cells, rows: body };
}

function readRows(text: string, delimiter: string): CsvRow[] {
  const rows: CsvRow[] = [];
  let line = 1;
  let cursor = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data, errors, meta }) => {
      if (errors.some((error) => error.code === 'MissingQuotes'))
        throw unclosedQuotation(text.slice(cursor), line);
      if (data.some((cell) => cell.trim() !== '')) rows.push({ cells: data, line });
      line += countLineBreaks(text, cursor, meta.cursor);
      cursor = meta.cursor;
    },
  });
  return rows;
}

/** Opened on the last line: the file was cut. Opened before: a stray sign swallowed the lines after it. */
function unclosedQuotation(rest: string, line: number): CodedError {
  const isLastLine = !/[\r\n]/.test(rest.trimEnd());
  return isLastLine
    ? new CodedError('file-truncated', { line })
    : new CodedError('file-malformed', { path: String(line), line });
}

function countLineBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let index = from; index < to; index += 1) {
    const code = text.charCodeAt(index);
    // CR alone ends a line too; CR LF ends one line.
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) count += 1;
  }
  return count;
}
