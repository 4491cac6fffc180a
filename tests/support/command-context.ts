import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCommands } from '../../main/commands/commands.ts';
import type { CommandContext } from '../../main/commands/context.ts';
import { noDesktop } from '../../main/commands/no-desktop.ts';
import { createStartingJournal } from '../../main/commands/starting-journal.ts';
import { openStore } from '../../main/store/store.ts';
import type { Store } from '../../main/store/types.ts';

export interface TestClock {
  now: Date;
}

/** Commands on a real data folder in a temporary place, with a clock and ids of the test's own. */
export function createTestCommands(start = '2019-03-14T09:00:00.000Z') {
  const folder = mkdtempSync(join(tmpdir(), 'retour-commands-'));
  const clock: TestClock = { now: new Date(start) };
  let count = 0;
  const chosen: { files: string[] | null; save: string | null } = { files: null, save: null };
  const context: CommandContext = {
    ...createFolderContext(join(folder, 'data'), { now: () => clock.now }),
    // Most tests give no sign of life; those of the watch do, and with the first one the timer is watched.
    watchesTimer: false,
    createId: () => `id-${(count += 1)}`,
    dialogs: { chooseFilesToImport: async () => chosen.files, chooseFileToSave: async () => chosen.save },
  };
  return {
    folder,
    clock,
    chosen,
    context,
    commands: createCommands(context),
    close: () => {
      context.store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What commands act on and through, on a real data folder; nothing is chosen in dialogs. */
export function createFolderContext(folder: string, { now }: { now: () => Date }): CommandContext {
  return {
    store: openTestStore(folder, now),
    now,
    watchesTimer: true,
    createId: randomUUID,
    systemTimeZone: () => 'Europe/Paris',
    dialogs: { chooseFilesToImport: async () => null, chooseFileToSave: async () => null },
    printPdf: async () => new Uint8Array([0x25]),
    readSample: () => '',
    reportFonts: () => ({}),
    application: { version: '0', electronVersion: '', ...noDesktop },
  };
}

function openTestStore(folder: string, now: () => Date): Store {
  const opened = openStore({
    folder,
    mode: 'write',
    createJournal: () => {
      const journal = createStartingJournal('fr');
      return { ...journal, settings: { ...journal.settings, timeZone: 'Europe/Paris' } };
    },
    now,
  });
  if (!opened.ok) throw new Error('the test folder could not be opened');
  return opened.store;
}

/** The code of the CodedError that a call throws or rejects with; fails when it does neither. */
export async function refusalOf(call: () => unknown): Promise<string> {
  try {
    await call();
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
  throw new Error('the call was not refused');
}
