import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmptyJournal, defaultSettings } from '../../main/journal/journal.ts';
import { putRecords } from '../../main/journal/records.ts';
import type { Contact, Journal, Session } from '../../main/journal/types.ts';
import type { Migration } from '../../main/store/migrations.ts';
import { openStore } from '../../main/store/store.ts';
import type { OpenOptions, Store, StoreTrouble } from '../../main/store/types.ts';

const made: string[] = [];

/** Where an fsync costs nothing, for tests that make some hundred folders; the usual place where there is none. */
export const quickPlace = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** A new temporary folder, removed by `removeTestFolders`. */
export function createTestFolder(place = tmpdir()): string {
  const folder = mkdtempSync(join(place, 'retour-store-'));
  made.push(folder);
  return folder;
}

export function removeTestFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

export function createFirstJournal(): Journal {
  return {
    ...createEmptyJournal(defaultSettings),
    channels: [{ id: 'linkedin', name: 'LinkedIn', kind: 'online' }],
  };
}

export function openOptions(folder: string, options: Partial<OpenOptions> = {}): OpenOptions {
  return {
    folder,
    mode: 'write',
    createJournal: createFirstJournal,
    now: () => new Date('2019-03-14T09:00:00Z'),
    ...options,
  };
}

/** The open store; fails when there is trouble. */
export function openTestStore(
  folder: string,
  options: Partial<OpenOptions> = {},
  steps?: readonly Migration[],
): Store {
  const result = openStore(openOptions(folder, options), steps);
  if (!result.ok) throw new Error(`not opened: ${JSON.stringify(result.trouble)}`);
  return result.store;
}

/** The trouble; fails when the folder opens. */
export function troubleOf(folder: string, options: Partial<OpenOptions> = {}): StoreTrouble {
  const result = openStore(openOptions(folder, options));
  if (result.ok) {
    result.store.close();
    throw new Error('the folder was opened');
  }
  return result.trouble;
}

export function createSession(id: string, startAt: string, changes: Partial<Session> = {}): Session {
  const endAt = new Date(Date.parse(startAt) + 1_800_000).toISOString();
  const place = {
    timeZone: 'Europe/Paris',
    channelId: 'linkedin',
    activity: 'read',
    source: 'timer',
  } as const;
  return { id, startAt, endAt, ...place, contactIds: [], dealIds: [], ...changes };
}

function createContact(id: string): Contact {
  return { id, firstName: 'Zoé', lastName: `N° ${id}` };
}

export function withSessions(journal: Journal, ...sessions: Session[]): Journal {
  return putRecords(journal, 'session', sessions);
}

export function withContacts(journal: Journal, ...ids: string[]): Journal {
  return putRecords(journal, 'contact', ids.map(createContact));
}

export function commitJournal(store: Store, change: (journal: Journal) => Journal): void {
  store.commit({ journal: change(store.state.journal), nouns: ['session'] });
}

/** Everything below a folder: paths with their bytes, so that two states can be compared. */
export function readTree(folder: string): Record<string, string> {
  const tree: Record<string, string> = {};
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const name of names.sort()) {
    const path = join(folder, name);
    tree[name] = statSync(path).isDirectory() ? 'folder' : readFileSync(path, 'base64');
  }
  return tree;
}

/** The data files only, as text. */
export function readDataFiles(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) =>
    /^(settings|timer|book|intent|journal-\d+)\.json$/.test(name),
  );
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** The code of the CodedError a call throws, or `ok`. */
export function codeOf(call: () => unknown): string {
  try {
    call();
    return 'ok';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}
