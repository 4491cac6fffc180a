import { readFile, writeFile } from 'node:fs/promises';
import { app } from 'electron';
import { printPdf } from './print-pdf.ts';
import type { PrintArguments } from './start-arguments.ts';

/** Prints one HTML file to PDF without a window and ends the app: exit 0, or 1 with the reason on standard error. */
export async function printFile({ input, output, title, asOf }: PrintArguments): Promise<void> {
  // Where there is no display there is no graphics card either; looking for one only makes noise.
  app.disableHardwareAcceleration();
  try {
    await app.whenReady();
    const html = await readFile(input, 'utf8');
    const today = new Date().toISOString().slice(0, 10);
    await writeFile(output, await printPdf({ html, title, asOf: asOf ?? today }), { mode: 0o600 });
    app.exit(0);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    app.exit(1);
  }
}
