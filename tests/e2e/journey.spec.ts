import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { launchApp } from '../support/electron-app.ts';
import { exportReview, goTo, startTimer, waitForTime } from '../support/window.ts';

/** From an empty folder to the printed review: what the whole app is for. */
test('a timed hour becomes a line of the yearly review', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'retour-journey-'));
  const app = await launchApp();
  const { page, electron } = app;
  try {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Que faites-vous en ce moment ?');
    await startTimer(page, 'Rendez-vous', 'Tête-à-tête');
    await waitForTime(page);
    await page.getByLabel(/Avec qui/).fill('Zoé Lefèvre');
    await page.getByRole('option', { name: /Ajouter «\sZoé Lefèvre\s»/ }).click();
    await expect(page.getByText('Zoé Lefèvre').first()).toBeVisible();
    await page.getByRole('button', { name: 'Arrêter' }).click();
    await expect(page.getByText(/Rendez-vous\s: .+, noté/)).toBeVisible();

    await goTo(page, 'Affaires');
    await page.getByRole('button', { name: 'Ajouter une affaire' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Quelle affaire ?').fill('Paie de 12 salariés');
    await dialog.getByLabel('Avec qui ?').fill('Zoé');
    await page.getByRole('option', { name: 'Zoé Lefèvre', exact: true }).click();
    await dialog.getByLabel('Montant hors taxes').fill('2400,50');
    await dialog.getByText('Rendez-vous', { exact: true }).click();
    await dialog.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByRole('button', { name: 'Gagnée…' }).click();
    await page.getByRole('button', { name: 'Marquer comme gagnée' }).click();
    await expect(page.getByText(/Affaire gagnée\s: Paie de 12 salariés\./)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Les heures derrière cette affaire' })).toBeVisible();

    await goTo(page, 'Bilan');
    const file = join(folder, 'bilan.pdf');
    await exportReview(electron, page, { item: 'PDF, à imprimer ou à envoyer', file });
    expect(existsSync(file)).toBe(true);
    const { stdout } = await promisify(execFile)('pdftotext', ['-layout', file, '-']);
    const text = stdout.replace(/[\u00a0\u202f]/g, ' ');
    expect(text).toContain('Rendez-vous');
    expect(text).toMatch(/2 400(,50)? €|2 401 €/);
    expect(app.readLog()).toBe('');
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
