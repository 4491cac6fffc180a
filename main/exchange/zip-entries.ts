import type { Readable } from 'node:stream';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { CodedError } from '../journal/coded-error.ts';

const megabyte = 1024 * 1024;

/** What an archive may be at most: more is a mistake or an attack. */
const zipBounds = {
  entries: 1_000,
  totalBytes: 500 * megabyte,
  /** Uncompressed to compressed, for entries over `ratioFromBytes`. */
  ratio: 200,
  ratioFromBytes: megabyte,
} as const;

export interface ZipEntry {
  name: string;
  /** The first bytes, at most that many. */
  readHead(bytes: number): Promise<Uint8Array>;
  readAll(): Promise<Uint8Array>;
}

/**
 * Opens an archive, checks every entry against the bounds before any is read, and hands the CSV files in it to `read`.
 * @throws CodedError `zip-bomb`, `file-encrypted`, `file-truncated`, or `file-malformed` (damaged, or a path that
 * leads out of the archive).
 */
export async function readZip<Result>(
  path: string,
  read: (entries: ZipEntry[]) => Promise<Result>,
): Promise<Result> {
  let zip: ZipFile | undefined;
  try {
    zip = await yauzl.openPromise(path, { autoClose: false });
    const opened = zip;
    const entries = await listEntries(opened);
    const files = entries.filter(isCsv).map((entry) => toZipEntry(opened, entry));
    return await read(files);
  } catch (error) {
    throw toZipError(error);
  } finally {
    zip?.close();
  }
}

async function listEntries(zip: ZipFile): Promise<Entry[]> {
  if (zip.entryCount > zipBounds.entries) throw new CodedError('zip-bomb', { entries: zip.entryCount });
  const entries: Entry[] = [];
  let totalBytes = 0;
  for await (const entry of zip.eachEntry()) {
    entries.push(entry);
    totalBytes += entry.uncompressedSize;
    if (entries.length > zipBounds.entries || totalBytes > zipBounds.totalBytes || isSuspicious(entry)) {
      throw new CodedError('zip-bomb', { path: entry.fileName });
    }
    if (entry.isEncrypted()) throw new CodedError('file-encrypted', { path: entry.fileName });
  }
  return entries;
}

function isSuspicious({ uncompressedSize, compressedSize }: Entry): boolean {
  return uncompressedSize > zipBounds.ratioFromBytes && uncompressedSize > compressedSize * zipBounds.ratio;
}

/** macOS adds a shadow of each file; its name ends the same. */
function isCsv({ fileName }: Entry): boolean {
  return /\.csv$/i.test(fileName) && !/(?:^|\/)(?:__MACOSX\/|\._)/.test(fileName);
}

function toZipEntry(zip: ZipFile, entry: Entry): ZipEntry {
  const name = entry.fileName.split('/').at(-1) ?? entry.fileName;
  return {
    name,
    readHead: async (bytes) => readStream(await zip.openReadStreamPromise(entry), bytes),
    readAll: async () => readStream(await zip.openReadStreamPromise(entry), Number.POSITIVE_INFINITY),
  };
}

/** yauzl itself ends the stream with an error when an entry holds more or less than it declares. */
async function readStream(stream: Readable, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= limit) break;
  }
  return Buffer.concat(chunks).subarray(0, Math.min(length, limit));
}

function toZipError(error: unknown): unknown {
  if (error instanceof CodedError || !(error instanceof Error)) return error;
  const system = (error as NodeJS.ErrnoException).code;
  if (system === 'ENOENT' || system === 'EACCES' || system === 'EPERM') return error;
  const { message } = error;
  if (message.includes('strong encryption') || message.includes('encrypted'))
    return new CodedError('file-encrypted', {}, { cause: error });
  if (/truncated|unexpected EOF|unexpected end of file|overflows file bounds/i.test(message))
    return new CodedError('file-truncated', {}, { cause: error });
  return new CodedError('file-malformed', { path: message }, { cause: error });
}
