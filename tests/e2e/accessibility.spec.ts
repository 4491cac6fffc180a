import { rmSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { type LaunchedApp, launchApp } from '../support/electron-app.ts';
import { createAbsence, createTimer, launchWithTimer, minutesAgo } from '../support/seeded-timer.ts';
import { goTo, type PageName } from '../support/window.ts';

const pages: PageName[] = ['Aujourd’hui', 'Contacts', 'Affaires', 'Bilan', 'Réglages'];

async function expectNoViolation(app: LaunchedApp, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page: app.page }).setLegacyMode(true).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  expect(found, where).toEqual([]);
}

const themes = ['light', 'dark'] as const;

async function show(app: LaunchedApp, theme: (typeof themes)[number]): Promise<void> {
  await app.page.evaluate((chosen) => window.retour.savePreferences({ theme: chosen }), theme);
  await app.page.locator(`html[data-theme="${theme}"]`).waitFor();
}

for (const theme of themes) {
  test(`every page passes axe, empty and with the example, ${theme}`, async () => {
    const app = await launchApp();
    const { page } = app;
    try {
      await show(app, theme);
      for (const name of pages) {
        await goTo(page, name);
        await expectNoViolation(app, `${name}, empty`);
      }
      await page.evaluate(() => window.retour.loadSample());
      for (const name of pages) {
        await goTo(page, name);
        if (name === 'Bilan') await page.locator('.review-sentence').waitFor();
        await expectNoViolation(app, `${name}, with the example`);
      }
    } finally {
      await app.close();
    }
  });
}

const questions = [
  {
    kind: 'absence',
    title: /Vous n’étiez pas là/,
    open: () =>
      launchWithTimer(createTimer({ startAt: minutesAgo(60), confirmedAt: minutesAgo(1) }), [
        createAbsence({ id: 'waiting', fromAt: minutesAgo(50), toAt: minutesAgo(30), isAsked: false }),
        createAbsence(),
      ]),
  },
  {
    kind: 'held',
    title: /LinkedIn tournait encore/,
    open: () => {
      const { unattendedSince: _quit, ...crashed } = createTimer({ startAt: minutesAgo(60) });
      return launchWithTimer({ ...crashed, heartbeatAt: minutesAgo(30) });
    },
  },
  {
    kind: 'check-in',
    title: /Rendez-vous\s: fini quand/,
    open: () =>
      launchWithTimer(
        createTimer({
          channelId: 'rdv',
          activity: 'meal',
          startAt: minutesAgo(60),
          leftAt: minutesAgo(40),
          askedAt: minutesAgo(1),
        }),
      ),
  },
] as const;

for (const { kind, title, open } of questions) {
  test(`the question of the kind ${kind} passes axe over its page and once it is closed, in either theme`, async () => {
    const app = await open();
    try {
      const dialog = app.page.getByRole('dialog', { name: title });
      await dialog.waitFor();
      for (const theme of themes) {
        await show(app, theme);
        await expectNoViolation(app, `${kind}, ${theme}`);
      }
      await app.page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
      for (const theme of themes) {
        await show(app, theme);
        await expectNoViolation(app, `after ${kind}, ${theme}`);
      }
    } finally {
      await app.close();
      rmSync(app.dataFolder, { recursive: true, force: true });
    }
  });
}
