import { runCommand } from '../../main/launch/run-command.ts';
import { projectRoot } from '../../main/launch/project-root.ts';
import { noTests, sumCounts, type TestCounts } from './test-counts.ts';

/** One thing to check: a program of node_modules run by this Node. */
export interface CheckStep {
  name: string;
  /** A script and its arguments, given to Node. */
  args: readonly string[];
  env?: NodeJS.ProcessEnv;
  /** Reads what the program wrote, beyond its exit status. */
  judge?: (stdout: string) => Promise<{ problems?: string[]; counts?: TestCounts }>;
}

export interface StepOutcome {
  name: string;
  isOk: boolean;
  durationMs: number;
  counts: TestCounts;
}

/** Runs a step to its end, whatever happens; prints what it said only when it failed. */
export async function runStep(step: CheckStep): Promise<StepOutcome> {
  const startedAtMs = performance.now();
  process.stdout.write(`… ${step.name}\n`);
  const { exitCode, stdout, stderr } = await runCommand(process.execPath, step.args, {
    cwd: projectRoot,
    env: { ...process.env, ...step.env },
  });
  const { problems = [], counts = noTests } = await judgeStep(step, stdout);
  const isOk = exitCode === 0 && problems.length === 0 && counts.failed === 0;
  if (!isOk) {
    // A judged program writes a report for us on standard output; its problems say the same in fewer words.
    const said = [...(problems.length > 0 ? problems : [stdout.trim()]), stderr.trim()].filter(
      (text) => text !== '',
    );
    process.stdout.write(`${said.join('\n')}\n✗ ${step.name} failed (exit ${exitCode})\n`);
  }
  return { name: step.name, isOk, durationMs: performance.now() - startedAtMs, counts };
}

async function judgeStep(
  step: CheckStep,
  stdout: string,
): Promise<{ problems?: string[]; counts?: TestCounts }> {
  try {
    return (await step.judge?.(stdout)) ?? {};
  } catch (error) {
    return { problems: [stdout.trim(), `Its report could not be read: ${String(error)}`] };
  }
}

/** The outcomes one under the other, with times in seconds and the tests that were skipped. */
export function toTable(outcomes: readonly StepOutcome[]): string {
  const width = Math.max(0, ...outcomes.map(({ name }) => name.length));
  return outcomes
    .flatMap(({ name, isOk, durationMs, counts }) => {
      const seconds = `${(durationMs / 1000).toFixed(1)} s`.padStart(8);
      const hasTests = counts.passed + counts.failed + counts.skipped.length > 0;
      const tests = hasTests
        ? `   ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped.length} skipped`
        : '';
      return [
        `${isOk ? 'ok    ' : 'FAILED'}  ${name.padEnd(width)} ${seconds}${tests}`,
        ...counts.skipped.map((test) => `        skipped: ${test}`),
      ];
    })
    .join('\n');
}

/**
 * Tests passed and failed over all steps. A step that failed without failing a test (lint, a build) counts as one
 * failure, so that the last line never says "0 failed" of a failed run.
 */
export function toTotals(outcomes: readonly StepOutcome[]): { passed: number; failed: number } {
  const { passed, failed } = sumCounts(outcomes.map(({ counts }) => counts));
  return {
    passed,
    failed: failed + outcomes.filter(({ isOk, counts }) => !isOk && counts.failed === 0).length,
  };
}

/** 0 only when every step succeeded and at least one test passed. */
export function toExitCode(outcomes: readonly StepOutcome[]): 0 | 1 {
  const { passed, failed } = toTotals(outcomes);
  return failed === 0 && passed > 0 ? 0 : 1;
}
