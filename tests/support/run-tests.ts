import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { LaunchError } from '../../main/launch/launch-error.ts';
import { prepareRuntime, type Runtime } from '../../main/launch/runtime.ts';
import { testPackages } from '../../main/launch/system-libraries.ts';
import { type CheckStep, runStep, type StepOutcome, toExitCode, toTable, toTotals } from './check-step.ts';
import { runCheck, toScript } from './run-check.ts';
import { noTests, parsePlaywrightReport } from './test-counts.ts';

/** `npm test`: the runtime, `npm run check`, the build and the journeys in real Electron; all of them in any case. */
async function runTests(): Promise<StepOutcome[]> {
  const { runtime, outcome } = await prepareTestRuntime();
  const reports = await mkdtemp(path.join(tmpdir(), 'retour-tests-'));
  try {
    const outcomes = [outcome, ...(await runCheck())];
    outcomes.push(await runStep({ name: 'build', args: [toScript('vite/bin/vite.js'), 'build', '--app'] }));
    outcomes.push(await runStep(createJourneysStep(runtime, path.join(reports, 'journeys.json'))));
    return outcomes;
  } finally {
    await rm(reports, { recursive: true, force: true });
    await runtime?.stop();
  }
}

/** First of all, because the unit tests too use the system packages it installs. */
async function prepareTestRuntime(): Promise<{ runtime: Runtime | undefined; outcome: StepOutcome }> {
  const startedAtMs = performance.now();
  const toOutcome = (isOk: boolean): StepOutcome => ({
    name: 'runtime',
    isOk,
    durationMs: performance.now() - startedAtMs,
    counts: noTests,
  });
  try {
    const runtime = await prepareRuntime({ display: 'virtual', packages: testPackages });
    return { runtime, outcome: toOutcome(true) };
  } catch (error) {
    if (!(error instanceof LaunchError)) throw error;
    console.log(error.message);
    return { runtime: undefined, outcome: toOutcome(false) };
  }
}

function createJourneysStep(runtime: Runtime | undefined, reportPath: string): CheckStep {
  return {
    name: 'journeys',
    args: [
      toScript('@playwright/test/cli.js'),
      'test',
      '--config=tests/e2e/playwright.config.ts',
      '--reporter=list,json',
    ],
    env: { ...runtime?.env, PLAYWRIGHT_JSON_OUTPUT_FILE: reportPath },
    judge: async () => ({ counts: parsePlaywrightReport(await readFile(reportPath, 'utf8')) }),
  };
}

const outcomes = await runTests();
const { passed, failed } = toTotals(outcomes);
console.log(`${toTable(outcomes)}\n\n${passed} passed, ${failed} failed`);
process.exitCode = toExitCode(outcomes);
