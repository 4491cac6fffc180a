import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { ensureBuild } from '../../main/launch/build.ts';
import { hasDisplay } from '../../main/launch/display.ts';
import { projectRoot } from '../../main/launch/project-root.ts';
import { ensureSystemPackages, testPackages } from '../../main/launch/system-libraries.ts';
import { launchApp } from './electron-app.ts';
import { retour } from './retour.ts';
import { startTrayHost, type TrayHost } from './tray-host.ts';
import { answerOpenDialog, exportReview, goTo, startTimer, waitForTime, type PageName } from './window.ts';

/** `npm run demo`: the main job in the real app, from the example to the printed review; see README.md. */

const output = join(projectRoot, 'demo');
const archive = join(projectRoot, 'tests/fixtures/linkedin/Basic_LinkedInDataExport_11-20-2026.zip');
const lastYear = 2019;
const screens: { name: PageName; file: string }[] = [
  { name: 'Aujourd’hui', file: 'today' },
  { name: 'Contacts', file: 'contacts' },
  { name: 'Affaires', file: 'deals' },
  { name: 'Bilan', file: 'review' },
  { name: 'Réglages', file: 'settings' },
];

const written: string[] = [];
const say = (line: string): void => console.log(line);

async function main(): Promise<void> {
  const isDisplayReal = hasDisplay(process.env) && !process.env['CI'];
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  await ensureSystemPackages([...testPackages]);
  await ensureBuild();
  const folder = mkdtempSync(join(tmpdir(), 'retour-demo-'));
  const dataFolder = join(folder, 'data');
  const filled = await retour(['sample', '--data', dataFolder]);
  if (filled.code !== 0) throw new Error(filled.say);
  say('The example is in a temporary data folder.');
  const tray = process.platform === 'linux' ? await startTrayHost() : null;
  // The example lives in Paris: with another zone its hours would carry the zone's name.
  const env = {
    TZ: 'Europe/Paris',
    ...(tray ? { DBUS_SESSION_BUS_ADDRESS: tray.address } : {}),
  };
  const app = await launchApp({ dataFolder, env });
  await importContacts(app.electron, app.page);
  await timeSession(app.page, tray);
  await closeDay(app.page);
  const verdict = await review(app.electron, app.page);
  await photograph(app.page);
  say(`\n${verdict}\n`);
  for (const file of written) say(relative(process.cwd(), file));
  if (isDisplayReal) {
    say('\nThe window stays open; closing it ends the demo.');
    await app.electron.waitForEvent('close', { timeout: 0 });
  } else await app.close();
  await tray?.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function importContacts(electron: ElectronApplication, page: Page): Promise<void> {
  await answerOpenDialog(electron, [archive]);
  await goTo(page, 'Réglages');
  await page.getByRole('button', { name: 'Importer…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await page.screenshot({ path: keep('import-preview.png') });
  await dialog.getByRole('button', { name: 'Importer' }).click();
  await dialog.waitFor({ state: 'hidden' });
  say('A LinkedIn archive is imported.');
}

async function timeSession(page: Page, tray: TrayHost | null): Promise<void> {
  await goTo(page, 'Aujourd’hui');
  await startTimer(page, 'Groupement d’entrepreneurs', 'Réunion du groupe');
  await waitForTime(page);
  await page.screenshot({ path: keep('timer-running.png') });
  if (tray) await tray.click('Arrêter');
  else await page.getByRole('button', { name: 'Arrêter' }).click();
  await page.getByRole('timer').waitFor({ state: 'hidden' });
  say(`A session is timed, started in the window and stopped in ${tray ? 'the tray' : 'the window'}.`);
}

async function closeDay(page: Page): Promise<void> {
  await page.getByLabel('Que s’est-il passé ?').fill('Réunion du groupe : deux rencontres utiles.');
  await page.getByLabel('Qu’avez-vous appris ?').fill('Une poignée de main vaut cent clics.');
  await page.getByRole('button', { name: 'Clore la journée' }).click();
  await page.getByText(/^Close le/).waitFor();
  say('The day is closed.');
}

async function review(electron: ElectronApplication, page: Page): Promise<string> {
  await goTo(page, 'Bilan');
  await openYear(page, lastYear);
  const files = [
    { item: 'PDF, à imprimer ou à envoyer', file: keep(`bilan-${lastYear}.pdf`) },
    { item: 'Page web', file: keep(`bilan-${lastYear}.html`) },
    { item: 'Données (JSON)', file: keep(`bilan-${lastYear}.json`) },
  ];
  for (const file of files) await exportReview(electron, page, file);
  return (await page.locator('.review-sentence').innerText()).trim();
}

/** The review of a year, by its address: the page's own links write the same. */
async function openYear(page: Page, year: number): Promise<void> {
  await page.evaluate((shown) => {
    location.hash = `/review/${shown}`;
  }, year);
  await page
    .locator('.review-year')
    .filter({ hasText: String(year) })
    .waitFor();
  await page.locator('.review-sentence').waitFor();
}

async function photograph(page: Page): Promise<void> {
  const dismiss = page.getByRole('button', { name: 'Masquer ce message' });
  for (const button of (await dismiss.all()).reverse()) await button.click();
  await dismiss.first().waitFor({ state: 'hidden' });
  for (const theme of ['light', 'dark'] as const) {
    await page.evaluate((chosen) => window.retour.savePreferences({ theme: chosen }), theme);
    await page.locator(`html[data-theme="${theme}"]`).waitFor();
    for (const { name, file } of screens) {
      await goTo(page, name);
      if (name === 'Bilan') await openYear(page, lastYear);
      await page.screenshot({ path: keep(`${file}-${theme}.png`) });
    }
  }
}

function keep(name: string): string {
  const file = join(output, name);
  written.push(file);
  return file;
}

await main();
