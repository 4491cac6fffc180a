import { rmSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import type { Session } from '../../main/journal/types.ts';
import { type LaunchedApp, launchApp } from '../support/electron-app.ts';
import { emitPower, hastenBeats, moveClock, setIdle, startTomorrowMorning } from '../support/presence.ts';
import { temporaryFolder } from '../support/retour.ts';
import { createTimer, launchWithTimer, minutesAgo } from '../support/seeded-timer.ts';
import { startTimer } from '../support/window.ts';

const minuteMs = 60_000;
let app: LaunchedApp;
let page: Page;

test.beforeEach(async () => {
  app = await launchApp();
  page = app.page;
  await setIdle(app.electron, { seconds: 0 });
  await startTomorrowMorning(app.electron);
});

test.afterEach(async () => {
  await app.close();
});

/** Half an hour of LinkedIn, then forty minutes asleep. */
async function sleepAfterLinkedIn(): Promise<void> {
  await startTimer(page, 'LinkedIn', 'Commenter');
  await page.evaluate(async (backMs) => {
    const view = await window.retour.viewTimer();
    const startMs = Date.parse((view.ok && view.value.running?.startAt) || '');
    await window.retour.moveTimerStart({ startAt: new Date(startMs - backMs).toISOString() });
  }, 30 * minuteMs);
  await emitPower(app.electron, 'suspend');
  await moveClock(app.electron, 40 * minuteMs);
  await emitPower(app.electron, 'resume');
}

async function sessions(): Promise<Session[]> {
  const today = await page.evaluate(async () => {
    const view = await window.retour.viewTimer();
    const day = await window.retour.viewDay({ on: view.ok ? view.value.today : null });
    return day.ok ? day.value.sessions : [];
  });
  return today;
}

function minutesOf({ startAt, endAt }: Session): number {
  return Math.round((Date.parse(endAt) - Date.parse(startAt)) / minuteMs);
}

/** In minutes, without the seconds that the test itself took after the gap. */
async function longSessions(): Promise<number[]> {
  return (await sessions()).map(minutesOf).filter((minutes) => minutes > 0);
}

async function expectNoViolation(): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

test('an absence that was something else is saved there, and the timer goes on', async () => {
  await sleepAfterLinkedIn();
  const dialog = page.getByRole('dialog', { name: /Vous n’étiez pas là pendant 40\smin/ });
  await expect(dialog.getByRole('button', { name: 'Compter ce temps' })).toBeFocused();
  await expectNoViolation();
  await dialog.getByRole('button', { name: 'C’était autre chose…' }).click();
  await expectNoViolation();
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(dialog).toBeHidden();
  await expect
    .poll(async () => (await sessions()).map((s) => [s.channelId, minutesOf(s)]))
    .toEqual([
      ['linkedin', 30],
      ['groupement', 40],
    ]);
  await expect(page.getByRole('button', { name: 'Arrêter' })).toBeVisible();
});

test('a part is counted by keyboard alone', async () => {
  await sleepAfterLinkedIn();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Compter une partie…' }).press('Enter');
  await expectNoViolation();
  await dialog.getByRole('button', { name: 'Enregistrer' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect.poll(async () => (await sessions()).map(minutesOf)).toEqual([50]);
});

test('discard and stop ends with the last key', async () => {
  await sleepAfterLinkedIn();
  await page.getByRole('button', { name: /Ne pas le compter\s: arrêté à/ }).click();
  await expect.poll(async () => (await sessions()).map(minutesOf)).toEqual([30]);
  await expect(page.getByRole('button', { name: 'Arrêter' })).toBeHidden();
});

test('closed without an answer, the gap waits on its day until one tap counts it', async () => {
  await sleepAfterLinkedIn();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('button', { name: 'Arrêter' }).click();
  const gaps = page.getByRole('region', { name: 'À régler' });
  await expect(gaps).toContainText(/LinkedIn, de .+ à .+\s: 40\smin non comptées/);
  expect(await longSessions()).toEqual([30]);
  await expectNoViolation();
  await gaps.getByRole('button', { name: /^Compter LinkedIn/ }).click();
  await expect(gaps).toBeHidden();
  await expect.poll(longSessions).toEqual([70]);
});

test('a question waits until the dialog that is open is closed', async () => {
  await page.evaluate(() => {
    window.location.hash = '#/contacts';
  });
  await page.getByRole('button', { name: 'Ajouter un contact' }).first().click();
  const typing = page.getByRole('dialog');
  await typing.getByLabel('Prénom').fill('Zoé');
  await page.evaluate(() => window.retour.startTimer({ channelId: 'linkedin', activity: 'read' }));
  await emitPower(app.electron, 'suspend');
  await moveClock(app.electron, 40 * minuteMs);
  await emitPower(app.electron, 'resume');
  const asked = () =>
    page.evaluate(async () => {
      const view = await window.retour.viewTimer();
      return view.ok ? view.value.question?.kind : 'refused';
    });
  await expect.poll(asked).toBe('absence');
  await expect(typing.getByLabel('Prénom')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: /Vous n’étiez pas là/ })).toBeVisible();
});

test('a meeting: finished when, with whom, in two answers', async () => {
  await startTimer(page, 'Rendez-vous', 'Repas');
  await page.evaluate(async () => {
    const view = await window.retour.viewTimer();
    const startMs = Date.parse((view.ok && view.value.running?.startAt) || '');
    await window.retour.moveTimerStart({ startAt: new Date(startMs - 241 * 60_000).toISOString() });
  });
  await hastenBeats(app.electron);
  await page.evaluate(() => window.retour.updateTimer({ note: 'déjeuner' }));
  const dialog = page.getByRole('dialog', { name: /Rendez-vous\s: fini quand/ });
  await dialog.waitFor();
  await expectNoViolation();
  await dialog.getByLabel(/Qui avez-vous rencontré/).fill('Zoé Lefèvre');
  await page.getByRole('option', { name: /Ajouter/ }).click();
  await expect(dialog.getByText('Zoé Lefèvre')).toBeVisible();
  await dialog.getByRole('button', { name: 'Une autre heure…' }).click();
  await expectNoViolation();
  await dialog.getByRole('button', { name: 'Revenir' }).click();
  await dialog.getByRole('button', { name: 'Ça continue' }).click();
  await expect(dialog).toBeHidden();
  const running = await page.evaluate(async () => {
    const view = await window.retour.viewTimer();
    return view.ok
      ? { people: view.value.runningContacts.map(({ name }) => name), question: view.value.question }
      : null;
  });
  expect(running).toEqual({ people: ['Zoé Lefèvre'], question: null });
});

test('a meeting that ended when the computer was left: one tap stops it there', async () => {
  const meeting = await launchWithTimer(
    createTimer({
      channelId: 'rdv',
      activity: 'meal',
      startAt: minutesAgo(150),
      leftAt: minutesAgo(90),
      askedAt: minutesAgo(5),
    }),
  );
  try {
    const dialog = meeting.page.getByRole('dialog', { name: /Rendez-vous\s: fini quand/ });
    await expect(dialog.getByRole('button', { name: /^À l’instant/ })).toBeFocused();
    await meeting.page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await meeting.page.getByRole('button', { name: 'Répondre' }).click();
    await dialog.getByRole('button', { name: /en quittant l’ordinateur/ }).click();
    await expect(dialog).toBeHidden();
    await expect(meeting.page.getByText(/Rendez-vous\s: 1\sh, noté/)).toBeVisible();
    expect(meeting.readLog()).toBe('');
  } finally {
    await meeting.close();
    rmSync(meeting.dataFolder, { recursive: true, force: true });
  }
});

test('started earlier, stopped earlier', async () => {
  await startTimer(page, 'LinkedIn', 'Lire');
  await page.getByRole('button', { name: 'Corriger les heures' }).click();
  await page.getByRole('menuitem', { name: /Commencé 30\smin plus tôt/ }).click();
  await expect(page.getByText(/Le chronomètre part maintenant de/)).toBeVisible();
  const running = () =>
    page.evaluate(async () => {
      const view = await window.retour.viewTimer();
      return view.ok && view.value.running ? view.value.running.startAt : null;
    });
  const startAt = await running();
  const nowMs = await app.electron.evaluate(() => Date.now());
  expect(Math.round((nowMs - Date.parse(startAt ?? '')) / minuteMs)).toBe(30);
});

test('the small timer stays above, shows what runs and stops it', async () => {
  await startTimer(page, 'LinkedIn', 'Lire');
  const opened = app.electron.waitForEvent('window');
  await page.getByRole('button', { name: 'Petit chronomètre, toujours visible' }).click();
  const compact = await opened;
  await expect(compact.getByRole('heading')).toHaveText(/LinkedIn\sLire/);
  const isOnTop = () =>
    app.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().some((w) => w.isAlwaysOnTop()),
    );
  expect(await isOnTop()).toBe(true);
  const { violations } = await new AxeBuilder({ page: compact }).setLegacyMode(true).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await moveClock(app.electron, 2000);
  await compact.getByRole('button', { name: 'Arrêter' }).click();
  await expect(compact.getByRole('button', { name: 'Reprendre LinkedIn' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /Que faites-vous/ })).toBeVisible();
  const closed = compact.waitForEvent('close');
  await compact.getByRole('button', { name: 'Fermer le petit chronomètre' }).click();
  await closed;
});

test('after kill -9: each answer to what became of the timer', async () => {
  const folder = temporaryFolder();
  try {
    for (const answer of ['Arrêté à', 'Toujours en cours', 'Supprimer ce temps'] as const) {
      const first = await launchApp({ dataFolder: folder });
      await first.page.evaluate(async () => {
        await window.retour.startTimer({ channelId: 'linkedin', activity: 'read' });
        await window.retour.moveTimerStart({ startAt: new Date(Date.now() - 600_000).toISOString() });
      });
      const before = await first.page.evaluate(() => window.retour.viewDay({ on: null }));
      await first.kill();
      const second = await launchApp({ dataFolder: folder });
      const dialog = second.page.getByRole('dialog', { name: 'LinkedIn tournait encore' });
      await dialog.waitFor();
      page = second.page;
      await expectNoViolation();
      await dialog.getByRole('button', { name: answer }).click();
      await expect(dialog).toBeHidden();
      const runs = await second.page.evaluate(async () => {
        const view = await window.retour.viewTimer();
        return view.ok && view.value.running !== null;
      });
      expect(runs).toBe(answer === 'Toujours en cours');
      const after = await second.page.evaluate(() => window.retour.viewDay({ on: null }));
      const count = (day: typeof after) => (day.ok ? day.value.sessions.length : -1);
      expect(count(after) - count(before)).toBe(answer === 'Arrêté à' ? 1 : 0);
      if (answer === 'Supprimer ce temps') {
        await second.page.getByRole('button', { name: 'Annuler la suppression' }).click();
        await dialog.waitFor();
      }
      if (runs) await second.page.evaluate(() => window.retour.discardTimer());
      await second.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
