import { globSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from '../../main/launch/project-root.ts';
import { type CheckStep, runStep, type StepOutcome, toExitCode, toTable } from './check-step.ts';
import { toImportProblems } from './import-report.ts';
import { parseVitestReport } from './test-counts.ts';

/** Both sides of UTC, with and without a clock change. */
const timeZones = ['Europe/Paris', 'America/New_York', 'Africa/Kinshasa', 'UTC'];
const sourceFolders = ['main', 'renderer', 'tests'];

/** `npm run check`: everything that needs neither a build nor a display, one step after the other. */
export async function runCheck(): Promise<StepOutcome[]> {
  const reports = await mkdtemp(path.join(tmpdir(), 'retour-check-'));
  try {
    const outcomes: StepOutcome[] = [];
    for (const step of createCheckSteps(reports)) outcomes.push(await runStep(step));
    return outcomes;
  } finally {
    await rm(reports, { recursive: true, force: true });
  }
}

function createCheckSteps(reports: string): CheckStep[] {
  return [
    { name: 'format', args: [toScript('@biomejs/biome/bin/biome'), 'format', '.'] },
    { name: 'lint', args: [toScript('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings'] },
    { name: 'types', args: [toScript('typescript/bin/tsc'), '--noEmit', '-p', '.'] },
    {
      name: 'imports',
      args: [
        '--import',
        './tests/support/typescript-6.ts',
        toScript('dependency-cruiser/bin/dependency-cruiser.mjs'),
        '--config',
        '.dependency-cruiser.cjs',
        '--output-type',
        'json',
        ...sourceFolders,
      ],
      judge: async (stdout) => ({ problems: toImportProblems(stdout, listSourceFiles()) }),
    },
    { name: 'unused', args: [toScript('knip/bin/knip.js'), '--no-progress'] },
    ...timeZones.map((timeZone) => createUnitStep(timeZone, path.join(reports, timeZone.replace('/', '-')))),
  ];
}

function createUnitStep(timeZone: string, reportPath: string): CheckStep {
  return {
    name: `unit ${timeZone}`,
    args: [
      toScript('vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${reportPath}`,
    ],
    env: { TZ: timeZone },
    judge: async () => ({ counts: parseVitestReport(await readFile(reportPath, 'utf8')) }),
  };
}

function listSourceFiles(): string[] {
  return globSync(`{${sourceFolders.join(',')}}/**/*.{ts,tsx}`, { cwd: projectRoot }).map((file) =>
    file.split(path.sep).join('/'),
  );
}

/** A tool's own script: run by this Node, not by whichever the PATH names, and the same on every system. */
export function toScript(modulePath: string): string {
  return path.join(projectRoot, 'node_modules', modulePath);
}

if (import.meta.main) {
  const outcomes = await runCheck();
  console.log(toTable(outcomes));
  process.exitCode = toExitCode(outcomes);
}
