import { rmSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { TimerView } from '../../main/contract/views.ts';
import { workedMs } from '../../main/journal/running-time.ts';
import { type LaunchedApp, launchApp } from '../support/electron-app.ts';
import { isInstalled } from '../support/installed-program.ts';
import { emitPower, hastenBeats, moveClock, setIdle, startTomorrowMorning } from '../support/presence.ts';
import { temporaryFolder } from '../support/retour.ts';
import { startTrayHost, type TrayHost } from '../support/tray-host.ts';

const missing = ['dbus-daemon', 'gdbus'].filter((program) => !isInstalled(program));
test.skip(missing.length > 0, `not installed: ${missing.join(', ')}`);

const minuteMs = 60_000;
const threeHoursMs = 180 * minuteMs;

let panel: TrayHost;
let app: LaunchedApp;

test.beforeEach(async () => {
  panel = await startTrayHost();
  app = await launchApp({ env: { DBUS_SESSION_BUS_ADDRESS: panel.address } });
  await expect(app.page.getByRole('main')).toBeVisible();
  await setIdle(app.electron, { seconds: 0 });
  await startTomorrowMorning(app.electron);
});

test.afterEach(async () => {
  // The app goes before its bus.
  await app.close();
  await panel.stop();
});

async function view(): Promise<TimerView> {
  const answer = await app.page.evaluate(() => window.retour.viewTimer());
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

async function isAway(): Promise<boolean> {
  return (await view()).running?.away !== undefined;
}

/** The kind of the open question, and how many gaps there are. */
async function asked(): Promise<{ kind: string | undefined; gaps: number }> {
  const { question, absences } = await view();
  return { kind: question?.kind, gaps: absences.length };
}

/** The length of the one gap, in whole minutes. */
async function gapMinutes(): Promise<number> {
  const { question } = await view();
  if (question?.kind !== 'absence') throw new Error(`the question is ${question?.kind ?? 'none'}`);
  const { fromAt, toAt } = question.absence;
  return Math.round((Date.parse(toAt) - Date.parse(fromAt)) / minuteMs);
}

/** Reading on LinkedIn for half an hour so far. */
async function startReading(): Promise<void> {
  const started = await app.page.evaluate(() =>
    window.retour.startTimer({ channelId: 'linkedin', activity: 'read' }),
  );
  if (!started.ok || !started.value.running) throw new Error('the timer did not start');
  const startAt = new Date(Date.parse(started.value.running.startAt) - 30 * minuteMs).toISOString();
  const moved = await app.page.evaluate((at) => window.retour.moveTimerStart({ startAt: at }), startAt);
  expect(moved).toMatchObject({ ok: true });
}

async function hideWindow(): Promise<void> {
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
}

test('away for ten minutes, then back: one question, told by a notification whose click opens the window', async () => {
  await startReading();
  await hideWindow();
  await setIdle(app.electron, { seconds: 600 });
  await hastenBeats(app.electron);
  await app.page.evaluate(() => window.retour.updateTimer({ note: 'veille' }));
  await expect.poll(isAway).toBe(true);
  const { running, absences } = await view();
  expect(running?.away?.reason).toBe('idle');
  expect(absences).toEqual([]);
  expect(panel.notifications.read()).toEqual([]);

  await setIdle(app.electron, { seconds: 0 });
  await expect.poll(asked).toEqual({ kind: 'absence', gaps: 1 });
  expect(await gapMinutes()).toBe(10);
  await expect.poll(() => panel.notifications.read().length).toBe(1);
  const [notification] = panel.notifications.read();
  expect(notification?.summary.replace(/[\u00a0\u202f]/g, ' ')).toContain('10 min');
  expect(notification?.body).toContain('LinkedIn');

  const isVisible = () =>
    app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());
  expect(await isVisible()).toBe(false);
  panel.notifications.click(notification?.id ?? 0);
  await expect.poll(isVisible).toBe(true);
  await expect(app.page).toHaveURL(/#\/today/);
});

test('a lock of ten seconds shows nothing', async () => {
  await startReading();
  await emitPower(app.electron, 'lock-screen');
  await expect.poll(isAway).toBe(true);
  await moveClock(app.electron, 10_000);
  await emitPower(app.electron, 'unlock-screen');
  await expect.poll(isAway).toBe(false);
  expect(await asked()).toEqual({ kind: undefined, gaps: 0 });
  expect(panel.notifications.read()).toEqual([]);
});

test('three hours of sleep, told twice: exactly one question of 180 minutes', async () => {
  await startReading();
  await hideWindow();
  await emitPower(app.electron, 'suspend', 'suspend');
  await expect.poll(isAway).toBe(true);
  await moveClock(app.electron, threeHoursMs);
  await emitPower(app.electron, 'resume', 'resume');
  await expect.poll(asked).toEqual({ kind: 'absence', gaps: 1 });
  expect(Math.abs((await gapMinutes()) - 180)).toBeLessThanOrEqual(1);
  await expect.poll(() => panel.notifications.read().length).toBe(1);
  // Closed without an answer the gap waits, and no second question comes.
  const { absences } = await view();
  const dismissed = await app.page.evaluate(
    (id) => window.retour.dismissAbsence({ id }),
    absences[0]?.id ?? '',
  );
  expect(dismissed).toMatchObject({ ok: true });
  expect(await asked()).toEqual({ kind: undefined, gaps: 1 });
});

test('a sleep that the system does not tell is seen by the clock', async () => {
  await startReading();
  await moveClock(app.electron, threeHoursMs);
  await hastenBeats(app.electron);
  await app.page.evaluate(() => window.retour.updateTimer({ note: 'veille' }));
  await expect.poll(asked).toEqual({ kind: 'absence', gaps: 1 });
  expect(Math.abs((await gapMinutes()) - 180)).toBeLessThanOrEqual(1);
});

test('where nobody is to ask, three hours of sleep count and nothing is said', async () => {
  await app.page.evaluate(() => window.retour.savePreferences({ idleOffChannelIds: ['linkedin'] }));
  await startReading();
  await hideWindow();
  await emitPower(app.electron, 'suspend', 'suspend');
  await moveClock(app.electron, threeHoursMs);
  await emitPower(app.electron, 'resume', 'resume');
  const { question, absences, running } = await view();
  expect({ question, absences }).toEqual({ question: null, absences: [] });
  const nowMs = await app.electron.evaluate(() => Date.now());
  const minutes = Math.round(workedMs(running ?? { startAt: '' }, absences, nowMs) / minuteMs);
  expect(Math.abs(minutes - 210)).toBeLessThanOrEqual(1);
  expect(panel.notifications.read()).toEqual([]);
});

test('the day’s time online used up is told once', async () => {
  await app.page.evaluate(() => window.retour.saveSettings({ dailyOnlineBudgetMinutes: 20 }));
  await startReading();
  await hastenBeats(app.electron);
  await app.page.evaluate(() => window.retour.updateTimer({ note: 'veille' }));
  await expect.poll(() => panel.notifications.read().length).toBe(1);
  expect(panel.notifications.read()[0]?.body.replace(/[\u00a0\u202f]/g, ' ')).toContain('20 min');
  const beatAt = async () => (await view()).running?.heartbeatAt;
  const before = await beatAt();
  await moveClock(app.electron, minuteMs);
  await expect.poll(beatAt).not.toBe(before);
  expect(panel.notifications.read()).toHaveLength(1);
});

test('after kill -9 the next start asks what became of the timer, and counts nothing meanwhile', async () => {
  const folder = temporaryFolder();
  const first = await launchApp({ dataFolder: folder });
  const started = await first.page.evaluate(() =>
    window.retour.startTimer({ channelId: 'linkedin', activity: 'read' }),
  );
  const { heartbeatAt } = (started.ok && started.value.running) || { heartbeatAt: '' };
  await first.kill();
  const second = await launchApp({ dataFolder: folder });
  try {
    const answer = await second.page.evaluate(() => window.retour.viewTimer());
    expect(answer).toMatchObject({
      ok: true,
      value: { question: { kind: 'held', reason: 'crash', fromAt: heartbeatAt }, running: { isHeld: true } },
    });
    const kept = await second.page.evaluate(() => window.retour.confirmTimer({ endAt: null }));
    expect(kept).toMatchObject({ ok: true });
    const after = await second.page.evaluate(() => window.retour.viewTimer());
    expect(after).toMatchObject({ ok: true, value: { question: null } });
  } finally {
    await second.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
