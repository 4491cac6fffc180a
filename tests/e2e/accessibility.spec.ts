import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { type LaunchedApp, launchApp } from '../support/electron-app.ts';
import { goTo, type PageName } from '../support/window.ts';

const pages: PageName[] = ['Aujourd’hui', 'Contacts', 'Affaires', 'Bilan', 'Réglages'];

async function expectNoViolation(app: LaunchedApp, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page: app.page }).setLegacyMode(true).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  expect(found, where).toEqual([]);
}

for (const theme of ['light', 'dark'] as const) {
  test(`every page passes axe, empty and with the example, ${theme}`, async () => {
    const app = await launchApp();
    const { page } = app;
    try {
      await page.evaluate((chosen) => window.retour.savePreferences({ theme: chosen }), theme);
      await page.locator(`html[data-theme="${theme}"]`).waitFor();
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
