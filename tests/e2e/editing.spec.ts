import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { type LaunchedApp, launchApp } from '../support/electron-app.ts';
import { goTo } from '../support/window.ts';

const on = '2024-03-13';
/** The hours the line shows while nothing lies outside of them. */
const [firstHour, lastHour] = [8, 19];

interface Written {
  channel: string;
  activity: 'comment' | 'one-to-one' | 'read';
  from: string;
  to: string;
}

/** Writes a session of that day by the wall clock of the system. */
async function write(page: Page, { channel, activity, from, to }: Written): Promise<string> {
  const result = await page.evaluate(
    ({ day, channelId, kind, start, end }) =>
      window.retour.saveSession({
        channelId,
        activity: kind,
        startAt: new Date(`${day}T${start}`).toISOString(),
        endAt: new Date(`${day}T${end}`).toISOString(),
        contactIds: [],
        dealIds: [],
      }),
    { day: on, channelId: channel, kind: activity, start: from, end: to },
  );
  if (!result.ok) throw new Error(result.error.message);
  return result.value.id;
}

/** The day's sessions as `LinkedIn 09:00:00–10:00:00`, with `∥` where it counts beside others. */
async function timesOf(page: Page): Promise<string[]> {
  return page.evaluate(async (day) => {
    const result = await window.retour.viewDay({ on: day });
    if (!result.ok) throw new Error(result.error.message);
    const clock = (at: string) => new Date(at).toTimeString().slice(0, 8);
    return result.value.sessions.map(
      ({ channelName, startAt, endAt, parallel }) =>
        `${channelName} ${clock(startAt)}–${clock(endAt)}${parallel ? ' ∥' : ''}`,
    );
  }, on);
}

async function expectTimes(page: Page, wanted: string[]): Promise<void> {
  await expect.poll(() => timesOf(page)).toEqual(wanted);
}

async function openDay(app: LaunchedApp): Promise<Page> {
  await app.page.evaluate((day) => {
    window.location.hash = `#/today/${day}`;
  }, on);
  await app.page.getByRole('group', { name: 'La journée heure par heure' }).waitFor();
  return app.page;
}

/** Where an hour lies on the line, in px of the window. */
async function pointAt(page: Page, hour: number): Promise<{ x: number; y: number }> {
  const box = await page.locator('.timeline-track').boundingBox();
  if (!box) throw new Error('the line is not drawn');
  return {
    x: box.x + ((hour - firstHour) / (lastHour - firstHour)) * box.width,
    y: box.y + box.height - 12,
  };
}

/** Drags from one hour of the line to another, by `nudgePx` beside the first. */
async function drag(page: Page, { from, to, nudgePx = 0 }: { from: number; to: number; nudgePx?: number }) {
  const [start, end] = [await pointAt(page, from), await pointAt(page, to)];
  await page.mouse.move(start.x + nudgePx, start.y);
  await page.mouse.down();
  await page.mouse.move((start.x + end.x) / 2, start.y, { steps: 4 });
  await page.mouse.move(end.x + nudgePx, end.y, { steps: 4 });
  await page.mouse.up();
}

async function withApp(run: (app: LaunchedApp, page: Page) => Promise<void>): Promise<void> {
  const app = await launchApp();
  try {
    await run(app, await openDay(app));
  } finally {
    await app.close();
  }
}

const linkedin = { channel: 'linkedin', activity: 'comment' } as const;
const meeting = { channel: 'rdv', activity: 'one-to-one' } as const;

test('by mouse: a place drawn becomes a session, which moves and grows', async () => {
  await withApp(async (_app, page) => {
    await drag(page, { from: 10, to: 11 });
    const dialog = page.getByRole('dialog', { name: 'Ajouter une séance' });
    await expect(dialog).toContainText('Durée');
    await dialog.getByRole('button', { name: 'Enregistrer' }).click();
    await expectTimes(page, ['LinkedIn 10:00:00–11:00:00']);

    await drag(page, { from: 10.5, to: 13.5 });
    await expectTimes(page, ['LinkedIn 13:00:00–14:00:00']);
    await drag(page, { from: 14, to: 15, nudgePx: -3 });
    await expectTimes(page, ['LinkedIn 13:00:00–15:00:00']);
    await drag(page, { from: 13, to: 12.5, nudgePx: 3 });
    await expectTimes(page, ['LinkedIn 12:30:00–15:00:00']);

    const middle = await pointAt(page, 13.5);
    await page.mouse.click(middle.x, middle.y);
    await expect(page.getByRole('dialog', { name: 'Modifier la séance' })).toBeVisible();
  });
});

test('by keyboard: a session moves, grows, shrinks, is given up, opened, deleted and brought back', async () => {
  await withApp(async (_app, page) => {
    await write(page, { ...linkedin, from: '09:02:17', to: '09:45:00' });
    const block = page.getByRole('button', { name: /^LinkedIn, Commenter, de 09:0\d à / });
    await block.focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('group', { name: /heure par heure/ }).getByRole('status')).toHaveText(
      'Enregistré\u202f: 09:07 – 09:50',
    );
    await expectTimes(page, ['LinkedIn 09:07:17–09:50:00']);
    await page.keyboard.press('Shift+ArrowRight');
    await expectTimes(page, ['LinkedIn 09:07:17–09:55:00']);
    await page.keyboard.press('Alt+ArrowLeft');
    await expectTimes(page, ['LinkedIn 09:00:00–09:55:00']);

    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Escape');
    await expect(page.getByText('Laissé comme avant')).toBeAttached();
    await expectTimes(page, ['LinkedIn 09:00:00–09:55:00']);

    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Modifier la séance' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await block.focus();
    await page.keyboard.press('Delete');
    await expectTimes(page, []);
    // What is done meanwhile stays: the way back is the deletion's own.
    await write(page, { ...meeting, from: '14:00', to: '15:00' });
    await page.getByRole('button', { name: 'Annuler la suppression' }).click();
    await expect(page.getByText('Annulé\u202f: séance supprimée')).toBeVisible();
    await expectTimes(page, ['LinkedIn 09:00:00–09:55:00', 'Rendez-vous 14:00:00–15:00:00']);

    await block.focus();
    await page.keyboard.press('Insert');
    await expect(page.getByRole('dialog', { name: 'Ajouter une séance' })).toBeVisible();
  });
});

const ways = [
  {
    button: 'Raccourcir l’autre',
    wanted: ['Rendez-vous 09:00:00–10:00:00', 'LinkedIn 10:00:00–11:00:00'],
  },
  {
    button: 'Raccourcir celle-ci',
    wanted: ['Rendez-vous 09:00:00–10:30:00', 'LinkedIn 10:30:00–11:00:00'],
  },
  {
    button: 'Garder les deux côte à côte',
    wanted: ['Rendez-vous 09:00:00–10:30:00', 'LinkedIn 10:00:00–11:00:00 ∥'],
  },
];

for (const { button, wanted } of ways) {
  test(`a session dragged onto another: ${button}, and back`, async () => {
    await withApp(async (_app, page) => {
      await write(page, { ...meeting, from: '09:00', to: '10:30' });
      await write(page, { ...linkedin, from: '14:00', to: '15:00' });
      await page.getByRole('button', { name: /^LinkedIn, Commenter, de 14:00/ }).waitFor();
      await drag(page, { from: 14.5, to: 10.5 });
      const dialog = page.getByRole('dialog', { name: 'Modifier la séance' });
      await expect(dialog.getByRole('alert')).toContainText('Rendez-vous, Tête-à-tête, de 09:00 à 10:30');
      await dialog.getByRole('button', { name: button }).click();
      await expect(dialog).toHaveCount(0);
      await expectTimes(page, wanted);
      await page.keyboard.press('Control+z');
      await expectTimes(page, ['Rendez-vous 09:00:00–10:30:00', 'LinkedIn 14:00:00–15:00:00']);
      await page.keyboard.press('Control+Shift+z');
      await expectTimes(page, wanted);
    });
  });
}

test('a session that lies within another: the other in two, or nothing but side by side', async () => {
  await withApp(async (_app, page) => {
    await write(page, { ...meeting, from: '09:00', to: '12:00' });
    await page.getByRole('button', { name: /^Rendez-vous/ }).waitFor();
    await page.getByRole('button', { name: 'Ajouter une séance' }).click();
    const dialog = page.getByRole('dialog');
    const fill = async (label: string, hours: string, minutes: string) => {
      const field = dialog.getByRole('group', { name: label, exact: true });
      await field.getByRole('spinbutton').first().click();
      await page.keyboard.type(hours + minutes);
    };
    await fill('Début', '10', '00');
    await fill('Fin', '11', '00');
    await dialog.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(dialog.getByRole('alert')).toBeVisible();
    await expect(dialog.getByRole('button', { name: /celle-ci/ })).toHaveCount(0);
    await dialog.getByRole('button', { name: 'Couper l’autre en deux' }).click();
    await expect(dialog).toHaveCount(0);
    await expect
      .poll(async () => (await timesOf(page)).map((line) => line.replace(/^\S+ /, '')))
      .toEqual(['09:00:00–10:00:00', '10:00:00–11:00:00', '11:00:00–12:00:00']);
  });
});

test('what was deleted, undone and deleted again waits in the trash, and comes back after a restart', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'retour-trash-'));
  const dataFolder = join(folder, 'data');
  const first = await launchApp({ dataFolder });
  try {
    const page = await openDay(first);
    await write(page, { ...linkedin, from: '09:00', to: '10:00' });
    const block = page.getByRole('button', { name: /^LinkedIn, Commenter, de 09:00/ });
    await block.focus();
    await page.keyboard.press('Delete');
    await expectTimes(page, []);
    await page.keyboard.press('Control+z');
    await expectTimes(page, ['LinkedIn 09:00:00–10:00:00']);
    await page.keyboard.press('Control+y');
    await expectTimes(page, []);
  } finally {
    await first.close();
  }
  const second = await launchApp({ dataFolder });
  try {
    const { page } = second;
    await goTo(page, 'Réglages');
    await page.getByRole('button', { name: /^Remettre\s: LinkedIn, Commenter, 13 mars 2024/ }).click();
    await expect(page.getByText('La corbeille est vide.')).toBeVisible();
    await expectTimes(page, ['LinkedIn 09:00:00–10:00:00']);
    expect(second.readLog()).toBe('');
  } finally {
    await second.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a text being typed has its own undo', async () => {
  await withApp(async (_app, page) => {
    await write(page, { ...linkedin, from: '09:00', to: '10:00' });
    const text = page.getByLabel('Que s’est-il passé ?');
    await text.click();
    await page.keyboard.type('Déjeuner');
    await page.keyboard.press('Control+z');
    await expect(text).not.toHaveValue('Déjeuner');
    await expectTimes(page, ['LinkedIn 09:00:00–10:00:00']);
  });
});

for (const theme of ['light', 'dark'] as const) {
  test(`the timeline and a refusal pass axe, ${theme}`, async () => {
    await withApp(async ({ page: window }, page) => {
      await window.evaluate((chosen) => globalThis.window.retour.savePreferences({ theme: chosen }), theme);
      await page.locator(`html[data-theme="${theme}"]`).waitFor();
      await write(page, { ...meeting, from: '09:00', to: '10:30' });
      await write(page, { ...linkedin, from: '14:00', to: '15:00' });
      await page.getByRole('button', { name: /^LinkedIn, Commenter, de 14:00/ }).waitFor();
      await expectNoViolation(page);
      await drag(page, { from: 14.5, to: 10.5 });
      await page.getByRole('button', { name: 'Raccourcir celle-ci' }).waitFor();
      await expectNoViolation(page);
    });
  });
}

async function expectNoViolation(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}
