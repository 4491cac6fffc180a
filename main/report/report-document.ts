import type { Strength } from '../journal/retrospective-types.ts';
import type { ChannelKind } from '../journal/types.ts';
import type { Cell } from './cell.ts';

/** A report before it has a format: HTML, Markdown and CSV are written from this one document. */
export interface ReportDocument {
  title: string;
  /** The period, and what it leaves out. */
  subtitle: string;
  verdict: { sentence: string; reason: string; strength: Strength; strengthLabel: string };
  /** The two kinds in one line each, below the verdict. */
  summaries: KindSummary[];
  sections: Section[];
  footer: string;
}

export interface KindSummary {
  kind: ChannelKind;
  label: string;
  perHour: string;
  perHourLabel: string;
  details: string[];
}

export interface Section {
  id: string;
  title: string;
  blocks: Block[];
}

export type Block =
  | { type: 'paragraph'; text: string }
  | { type: 'note'; text: string }
  | { type: 'heading'; text: string }
  | { type: 'list'; items: string[] }
  | Table
  | Chart;

export interface Table {
  type: 'table';
  caption: string;
  /** The first names the rows. */
  columns: string[];
  rows: TableRow[];
}

export interface TableRow {
  name: string;
  cells: Cell[];
  kind?: ChannelKind;
  /** What lies outside the rows above it, or the sum of all. */
  role?: 'aside' | 'sum';
}

/** A picture of figures that are in a table or a sentence too; formats without pictures leave it out. */
export type Chart = { type: 'chart'; title: string; description: string } & (
  | { shape: 'pairs'; leftTitle: string; rightTitle: string; rows: PairRow[] }
  | { shape: 'steps'; rows: { label: string; value: number; text: string }[] }
  | { shape: 'limit'; value: number; valueText: string; limit: number; limitText: string }
  | { shape: 'parts'; parts: { label: string; fraction: number; text: string }[] }
);

export interface PairRow {
  name: string;
  kind: ChannelKind;
  left: number;
  leftText: string;
  right: number;
  rightText: string;
}
