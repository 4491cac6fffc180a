import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hasDisplay } from './display.ts';
import { findOrFetchElectron } from './electron-binary.ts';
import { toLaunchArguments } from './launch-arguments.ts';
import { projectRoot } from './project-root.ts';
import { runCommand } from './run-command.ts';
import { electronPackages, ensureSystemPackages } from './system-libraries.ts';

const printTimeoutMs = 60_000;

export interface PrintJob {
  html: string;
  title: string;
  /** The day on which the document says it was made, so that the bytes depend on the review alone. */
  asOf: string;
  language: string;
}

/**
 * Prints HTML to PDF with an Electron of its own, for the command line; no window and no display needed.
 * @throws LaunchError `electron-unavailable`, or Error when printing failed.
 */
export async function printWithElectron({ html, title, asOf, language }: PrintJob): Promise<Uint8Array> {
  await ensureSystemPackages([...electronPackages]);
  const { executablePath } = await findOrFetchElectron();
  const folder = await mkdtemp(path.join(tmpdir(), 'retour-print-'));
  try {
    const [input, output] = [path.join(folder, 'review.html'), path.join(folder, 'review.pdf')];
    await writeFile(input, html, { mode: 0o600 });
    const { args } = toLaunchArguments({
      platform: process.platform,
      isRoot: process.getuid?.() === 0,
      env: process.env,
    });
    // electron-facts: only on the command line does the headless platform work, and only there.
    const headless = hasDisplay(process.env) ? [] : ['--ozone-platform=headless'];
    const outcome = await runCommand(
      executablePath,
      [
        ...args,
        ...headless,
        `--user-data-dir=${path.join(folder, 'profile')}`,
        projectRoot,
        '--print-pdf',
        input,
        output,
        '--title',
        title,
        '--as-of',
        asOf,
        '--lang',
        language,
      ],
      { timeoutMs: printTimeoutMs },
    );
    if (outcome.exitCode !== 0) throw new Error(`Electron printed nothing: ${outcome.stderr.slice(-500)}`);
    return await readFile(output);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
