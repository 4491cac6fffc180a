import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Absence, RunningTimer } from '../../main/journal/types.ts';
import { type LaunchedApp, launchApp } from './electron-app.ts';
import { retour, temporaryFolder } from './retour.ts';

/** An instant so many minutes before now. */
export function minutesAgo(minutes: number): string {
  return new Date(Date.now() - minutes * 60_000).toISOString();
}

const facts = {
  timeZone: 'Europe/Paris',
  channelId: 'linkedin',
  activity: 'comment',
  note: '',
} as const;

/** A timer of an app that was quit a moment ago, and goes on. */
export function createTimer(changes: Partial<RunningTimer> & Pick<RunningTimer, 'startAt'>): RunningTimer {
  return {
    ...facts,
    contactIds: [],
    dealIds: [],
    heartbeatAt: minutesAgo(0),
    unattendedSince: minutesAgo(0),
    ...changes,
  };
}

/** A gap of a quarter of an hour that is asked about. */
export function createAbsence(changes: Partial<Absence> = {}): Absence {
  return {
    ...facts,
    contactIds: [],
    dealIds: [],
    id: 'gap',
    fromAt: minutesAgo(20),
    toAt: minutesAgo(5),
    reason: 'idle',
    isAsked: true,
    ...changes,
  };
}

/** Starts the app on the example, with this timer on the disk. */
export async function launchWithTimer(timer: RunningTimer, absences: Absence[] = []): Promise<LaunchedApp> {
  const dataFolder = temporaryFolder();
  const filled = await retour(['sample', '--data', dataFolder]);
  if (filled.code !== 0) throw new Error(filled.say);
  writeFileSync(
    join(dataFolder, 'timer.json'),
    JSON.stringify({
      schemaVersion: 2,
      timer,
      absences,
      budgetToldOn: null,
      evening: { toldOn: null, snoozedUntil: null },
    }),
  );
  return launchApp({ dataFolder });
}
