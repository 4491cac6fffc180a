import { open, readFile } from 'node:fs/promises';
import { CodedError } from '../journal/coded-error.ts';
import { mergeJournals } from '../journal/merge.ts';
import type { Journal } from '../journal/types.ts';
import { addCounts, addMerge, noCounts, type CountsByKind } from './import-counts.ts';
import { parseJournalFile } from './journal-file.ts';
import { linkedInChannelId, mergeConnections } from './linkedin/merge-connections.ts';
import { readLinkedInCsv, readLinkedInZip, type LinkedInContent } from './linkedin/read-linkedin.ts';
import { decodeText } from './linkedin/text-decoding.ts';
import type { Refusal } from './refusal.ts';
import { readZip } from './zip-entries.ts';

export interface FileToImport {
  /** As it is shown to the user. */
  name: string;
  path: string;
}

/** What importing the files would change; nothing has been written. */
export interface PlannedImport extends CountsByKind {
  format: 'linkedin' | 'journal';
  /** The journal with everything in; the very object given when nothing changes. */
  journal: Journal;
  refused: Refusal[];
  /** Sessions that become parallel because they overlap one already there. */
  madeParallel: number;
}

export interface ImportContext {
  now: () => Date;
  createId: () => string;
}

const megabyte = 1024 * 1024;
/** A text is held in memory as a whole, an archive is not. */
const fileBounds = { textBytes: 200 * megabyte, zipBytes: 1024 * megabyte } as const;

/**
 * Reads LinkedIn archives (zip or single CSV files) and journal files, in the order given, and works out the journal
 * that has them all.
 * @throws CodedError with `details.file` when one of them is refused: all or nothing.
 */
export async function planImport(
  files: readonly FileToImport[],
  journal: Journal,
  context: ImportContext,
): Promise<PlannedImport> {
  let planned: PlannedImport = { format: 'linkedin', journal, refused: [], madeParallel: 0, ...noCounts };
  for (const file of files) {
    try {
      planned = await addFile(planned, file, context);
    } catch (error) {
      throw toFileError(error, file);
    }
  }
  return planned;
}

async function addFile(
  planned: PlannedImport,
  file: FileToImport,
  context: ImportContext,
): Promise<PlannedImport> {
  const { isZip, bytes } = await sniff(file.path);
  if (bytes > (isZip ? fileBounds.zipBytes : fileBounds.textBytes)) throw new CodedError('file-too-large');
  if (isZip) return addLinkedIn(planned, await readZip(file.path, readLinkedInZip), context);
  if (bytes === 0) throw new CodedError('file-truncated');
  const text = decodeText(await readFile(file.path));
  if (/^\s*[{[]/.test(text)) return addJournal(planned, parseJournalFile(text));
  return addLinkedIn(planned, readLinkedInCsv(text, file.name), context);
}

/** A file is what it begins with, not what it is called. */
async function sniff(path: string): Promise<{ isZip: boolean; bytes: number }> {
  const handle = await open(path, 'r');
  try {
    const { size, isFile } = await handle
      .stat()
      .then((stats) => ({ size: stats.size, isFile: stats.isFile() }));
    if (!isFile) throw new CodedError('file-not-recognised');
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return { isZip: bytesRead >= 2 && buffer.toString('latin1', 0, 2) === 'PK', bytes: size };
  } finally {
    await handle.close();
  }
}

async function addLinkedIn(
  planned: PlannedImport,
  content: LinkedInContent,
  { now, createId }: ImportContext,
): Promise<PlannedImport> {
  const { journal } = planned;
  const channelId = linkedInChannelId(journal.channels);
  const { contacts, ...counts } = await mergeConnections(journal.contacts, content.connections, {
    channelId,
    createId,
    changedAt: now().toISOString(),
  });
  const refused = content.refused.filter(({ code }) => code !== 'not-yet').length;
  return {
    ...planned,
    journal: contacts === journal.contacts ? journal : { ...journal, contacts },
    contacts: addCounts(planned.contacts, { ...counts, refused }),
    refused: [...planned.refused, ...content.refused],
  };
}

function addJournal(planned: PlannedImport, came: Journal): PlannedImport {
  const before = planned.journal;
  // A file without channels must not take away the ones there are: nothing could be timed.
  const theirs = came.channels.length === 0 ? { ...came, channels: before.channels } : came;
  const { journal, summary } = mergeJournals(before, theirs);
  return {
    ...planned,
    ...addMerge(planned, summary),
    format: 'journal',
    journal,
    madeParallel: planned.madeParallel + summary.madeParallel.length,
  };
}

function toFileError(error: unknown, file: FileToImport): unknown {
  if (error instanceof CodedError)
    return new CodedError(error.code, { ...error.details, file: file.name }, { cause: error });
  const system = (error as NodeJS.ErrnoException).code;
  if (system === 'ENOENT') return new CodedError('file-not-found', { file: file.name }, { cause: error });
  if (system === 'EISDIR')
    return new CodedError('file-not-recognised', { file: file.name }, { cause: error });
  if (system === 'EACCES' || system === 'EPERM')
    return new CodedError('not-readable', { file: file.name, path: file.path }, { cause: error });
  return error;
}
