import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTimerWatch } from '../../main/commands/timer-watch.ts';
import { timerCommands } from '../../main/commands/timer.ts';
import { createFolderContext } from '../support/command-context.ts';
import { createLargeJournal } from '../support/large-journal.ts';
import { rounded, timeRuns, type Timing } from './measure.ts';

/** One sign of life of a running timer, on the disk, in a folder with this many years of data. */
async function beatWith(years: number): Promise<Timing> {
  const folder = mkdtempSync(join(tmpdir(), 'retour-bench-'));
  try {
    let nowMs = Date.now();
    const context = createFolderContext(join(folder, 'data'), { now: () => new Date(nowMs) });
    const journal = createLargeJournal({
      firstYear: 2020 - years,
      years,
      sessionsPerYear: 2_500,
      contacts: 2_000,
      deals: 200,
    });
    context.store.commit({ journal, nouns: [] });
    const channelId = journal.channels.find(({ kind }) => kind === 'online')?.id ?? '';
    await timerCommands(context)['timer:start']({ channelId, activity: 'read' });
    const watch = createTimerWatch(context, () => undefined);
    const timing = timeRuns(60, () => {
      nowMs += 30_000;
      watch.beat({ idleMs: 0, isLocked: false });
    });
    context.store.close();
    return timing;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the half-minute costs while a timer runs: it must not grow with the years. */
export async function benchBeat() {
  const oneYear = await beatWith(1);
  const tenYears = await beatWith(10);
  return { oneYear, tenYears, ratio: rounded(tenYears.medianMs / oneYear.medianMs) };
}
