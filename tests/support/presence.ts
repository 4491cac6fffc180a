import type { ElectronApplication } from '@playwright/test';

/** What the system says of the person at the computer, put in the app's own source: `powerMonitor`. */
export async function setIdle(
  electron: ElectronApplication,
  said: { seconds: number; isLocked?: boolean },
): Promise<void> {
  await electron.evaluate(({ powerMonitor }, { seconds, isLocked }) => {
    powerMonitor.getSystemIdleTime = () => seconds;
    powerMonitor.getSystemIdleState = () => (isLocked ? 'locked' : 'active');
  }, said);
}

export type PowerEvent = 'suspend' | 'resume' | 'lock-screen' | 'unlock-screen' | 'shutdown';

export async function emitPower(electron: ElectronApplication, ...events: PowerEvent[]): Promise<void> {
  await electron.evaluate(({ powerMonitor }, names) => {
    for (const name of names) powerMonitor.emit(name);
  }, events);
}

/** Sets the app's clock to 10:00 of tomorrow, so that no test meets midnight. */
export async function startTomorrowMorning(electron: ElectronApplication): Promise<void> {
  await electron.evaluate(() => {
    const real = Date.now.bind(Date);
    const morning = new Date(real());
    morning.setDate(morning.getDate() + 1);
    morning.setHours(10, 0, 0, 0);
    const aheadMs = morning.getTime() - real();
    Date.now = () => real() + aheadMs;
  });
}

/** The app's clock jumps, as it does over a sleep. */
export async function moveClock(electron: ElectronApplication, byMs: number): Promise<void> {
  await electron.evaluate((_electron, jumpMs) => {
    const before = Date.now.bind(Date);
    Date.now = () => before() + jumpMs;
  }, byMs);
}

/** The app's long pauses become short ones, so that a sign of life comes within a moment. */
export async function hastenBeats(electron: ElectronApplication): Promise<void> {
  await electron.evaluate(() => {
    const real = globalThis.setTimeout;
    const shortest = 5000;
    const hastened = (callback: () => void, delayMs = 0): NodeJS.Timeout =>
      real(callback, delayMs >= shortest ? 100 : delayMs);
    globalThis.setTimeout = hastened as typeof setTimeout;
  });
}
