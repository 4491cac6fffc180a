import { CodedError } from '../../journal/coded-error.ts';
import type { Refusal } from '../refusal.ts';
import type { ZipEntry } from '../zip-entries.ts';
import { toConnectionLines, type Connection } from './connections.ts';
import { findHeader, parseCsvTable } from './csv-rows.ts';
import type { LinkedInFileKind } from './linkedin-file.ts';
import { decodeText } from './text-decoding.ts';

/** What LinkedIn's files hold that Retour takes, and what it leaves. */
export interface LinkedInContent {
  connections: Connection[];
  refused: Refusal[];
}

/** The people in the text of one CSV file; CodedError `file-not-recognised` when it is none of LinkedIn's. */
export function readLinkedInCsv(text: string, file: string): LinkedInContent {
  const table = parseCsvTable(text);
  if (table.kind !== 'connections')
    return { connections: [], refused: [notYet(file, table.headerLine, table.kind)] };
  const content: LinkedInContent = { connections: [], refused: [] };
  for (const line of toConnectionLines(table)) {
    if ('connection' in line) content.connections.push(line.connection);
    else content.refused.push({ file, line: line.line, code: line.refused });
  }
  return content;
}

/** Enough of a file to see its header below any preamble. */
const headBytes = 64 * 1024;

/** The people in an archive's files; CodedError `file-not-recognised` when none of them is LinkedIn's. */
export async function readLinkedInZip(entries: readonly ZipEntry[]): Promise<LinkedInContent> {
  const content: LinkedInContent = { connections: [], refused: [] };
  let known = 0;
  for (const entry of entries) {
    const kind = await kindOf(entry);
    if (kind === null) continue;
    known += 1;
    const part =
      kind === 'connections'
        ? readLinkedInCsv(decodeText(await entry.readAll()), entry.name)
        : { connections: [], refused: [notYet(entry.name, 1, kind)] };
    content.connections = content.connections.concat(part.connections);
    content.refused = content.refused.concat(part.refused);
  }
  if (known === 0) throw new CodedError('file-not-recognised');
  return content;
}

async function kindOf(entry: ZipEntry): Promise<LinkedInFileKind | null> {
  const text = decodeHead(await entry.readHead(headBytes));
  return text === null ? null : (findHeader(text)?.kind ?? null);
}

/** The longest character of UTF-8, less the byte that is always there. */
const longestRest = 3;

/** A head may end within a character. Null for what is not text: another file of the archive, not a fault. */
function decodeHead(head: Uint8Array): string | null {
  for (let cut = 0; cut <= longestRest; cut += 1) {
    try {
      return decodeText(head.subarray(0, head.length - cut));
    } catch (error) {
      if (!(error instanceof CodedError)) throw error;
    }
  }
  return null;
}

function notYet(file: string, line: number, kind: LinkedInFileKind): Refusal {
  return { file, line, code: 'not-yet', kind };
}
