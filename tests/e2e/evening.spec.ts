import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { type LaunchedApp, launchApp } from '../support/electron-app.ts';
import { isInstalled } from '../support/installed-program.ts';
import { hastenBeats, moveClock, setIdle, startTomorrowMorning } from '../support/presence.ts';
import { startTrayHost, type TrayHost } from '../support/tray-host.ts';

const missing = ['dbus-daemon', 'gdbus'].filter((program) => !isInstalled(program));
test.skip(missing.length > 0, `not installed: ${missing.join(', ')}`);

const hourMs = 3_600_000;
/** Beyond the text: closing a day must not take more. */
const mostKeys = 12;

let panel: TrayHost;
let app: LaunchedApp;
let page: Page;

test.beforeEach(async () => {
  panel = await startTrayHost();
  app = await launchApp({ env: { DBUS_SESSION_BUS_ADDRESS: panel.address } });
  page = app.page;
  await expect(page.getByRole('main')).toBeVisible();
  await setIdle(app.electron, { seconds: 0 });
  await startTomorrowMorning(app.electron);
  await hastenBeats(app.electron);
  await page.evaluate(async () => {
    await window.retour.saveContact({ firstName: 'Zoé', lastName: 'Martin' });
    await window.retour.savePreferences({
      evening: { isOn: true, at: '18:30', weekdays: [1, 2, 3, 4, 5, 6, 7] },
    });
  });
});

test.afterEach(async () => {
  // The app goes before its bus.
  await app.close();
  await panel.stop();
});

const toldCount = () => panel.notifications.read().length;

test('one notification opens the evening, and the day is closed by keyboard alone in a few keys', async () => {
  expect(toldCount()).toBe(0);
  await moveClock(app.electron, 8.6 * hourMs);
  await expect.poll(toldCount).toBe(1);
  const [notification] = panel.notifications.read();
  expect(notification?.summary).toContain('en une minute');
  panel.notifications.click(notification?.id ?? 0);
  await expect(page).toHaveURL(/#\/today\/evening/);
  await expect(page.getByLabel('Que s’est-il passé ?')).toBeFocused();
  let keys = 0;
  const press = async (key: string) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  await page.keyboard.type('Déjeuner avec Zoé : deux demandes de devis.');
  await press('Tab');
  await page.keyboard.type('Rappeler sous deux jours.');
  await press('Tab');
  await press('ArrowRight');
  await press('Control+Enter');
  await expect(page.getByText('Journée close. À demain.')).toBeVisible();
  expect(keys).toBeLessThanOrEqual(mostKeys);
  const entry = await page.evaluate(async () => {
    const day = await window.retour.viewDay({ on: null });
    return day.ok ? day.value.entry : null;
  });
  expect(entry).toMatchObject({
    text: 'Déjeuner avec Zoé : deux demandes de devis.',
    learned: 'Rappeler sous deux jours.',
  });
  expect(entry?.closedAt).toBeDefined();
  await moveClock(app.electron, hourMs);
  await page.evaluate(() => window.retour.saveSettings({ dailyOnlineBudgetMinutes: 50 }));
  expect(toldCount()).toBe(1);
});

test('put off for half an hour, it comes once more', async () => {
  await moveClock(app.electron, 8.6 * hourMs);
  await expect.poll(toldCount).toBe(1);
  await page.evaluate(() => {
    window.location.hash = '#/today/evening';
  });
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.getByRole('button', { name: 'Me le rappeler dans 30 min' }).click();
  await expect(page.getByText('Rappel dans 30 min.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Me le rappeler dans 30 min' })).toBeHidden();
  await moveClock(app.electron, hourMs / 2 + 1000);
  await expect.poll(toldCount).toBe(2);
});
