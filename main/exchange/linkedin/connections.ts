import type { Contact } from '../../journal/types.ts';
import type { CsvRow, CsvTable } from './csv-rows.ts';
import { toLinkedInDay } from './linkedin-date.ts';
import { foldHeader } from './linkedin-file.ts';

/** Why a line of Connections.csv is not imported. */
export type ConnectionRefusal = 'closed-profile' | 'no-name' | 'invalid-date' | 'wrong-columns';

/** A person of Connections.csv; what LinkedIn leaves empty is absent. */
export interface Connection extends Pick<Contact, 'company' | 'position' | 'email' | 'url'> {
  firstName: string;
  lastName: string;
  connectedOn: string;
}

export type ConnectionLine =
  | { line: number; connection: Connection }
  | { line: number; refused: ConnectionRefusal };

const columns = {
  firstName: 'first name',
  lastName: 'last name',
  url: 'url',
  email: 'email address',
  company: 'company',
  position: 'position',
  connectedOn: 'connected on',
} as const;
type Column = keyof typeof columns;

/** Each line of a Connections table, read or refused. */
export function toConnectionLines(table: CsvTable): ConnectionLine[] {
  const header = table.header.map(foldHeader);
  const places = Object.fromEntries(
    Object.entries(columns).map(([column, name]) => [column, header.indexOf(name)]),
  ) as Record<Column, number>;
  return table.rows.map((row) => toConnectionLine(row, header.length, places));
}

function toConnectionLine(
  { cells, line }: CsvRow,
  width: number,
  places: Record<Column, number>,
): ConnectionLine {
  // A spreadsheet may add empty columns; fewer, or more with something in them, means that a comma was misread.
  if (cells.length < width || cells.slice(width).some((extra) => extra.trim() !== ''))
    return { line, refused: 'wrong-columns' };
  const cell = (column: Column): string => (cells[places[column]] ?? '').trim().replace(/\s+/g, ' ');
  const firstName = cell('firstName');
  const lastName = cell('lastName');
  const url = cell('url');
  const email = cell('email');
  if (firstName === '' && lastName === '' && url === '' && email === '') {
    // A member who closed the profile leaves the date and nothing else.
    return {
      line,
      refused: cell('company') === '' && cell('position') === '' ? 'closed-profile' : 'no-name',
    };
  }
  const connectedOn = toLinkedInDay(cell('connectedOn'));
  if (connectedOn === null) return { line, refused: 'invalid-date' };
  const company = cell('company');
  const position = cell('position');
  return {
    line,
    connection: {
      firstName,
      lastName,
      connectedOn,
      ...(company === '' ? {} : { company }),
      ...(position === '' ? {} : { position }),
      ...(email === '' ? {} : { email }),
      ...(url === '' ? {} : { url }),
    },
  };
}
