import { expect, test, vi } from 'vitest';
import { runStep, type StepOutcome, toExitCode, toTable, toTotals } from '../../support/check-step.ts';

const toOutcome = (changes: Partial<StepOutcome> = {}): StepOutcome => ({
  name: 'unit UTC',
  isOk: true,
  durationMs: 1234,
  counts: { passed: 3, failed: 0, skipped: [] },
  ...changes,
});
const lint = (isOk: boolean): StepOutcome =>
  toOutcome({ name: 'lint', isOk, counts: { passed: 0, failed: 0, skipped: [] } });

test('a run in which all succeeded exits with 0', () => {
  const outcomes = [lint(true), toOutcome(), toOutcome()];
  expect(toTotals(outcomes)).toEqual({ passed: 6, failed: 0 });
  expect(toExitCode(outcomes)).toBe(0);
});

test('a failed test fails the run and is counted once', () => {
  const outcomes = [toOutcome({ isOk: false, counts: { passed: 2, failed: 1, skipped: [] } })];
  expect(toTotals(outcomes)).toEqual({ passed: 2, failed: 1 });
  expect(toExitCode(outcomes)).toBe(1);
});

test('a step that failed without a test counts as one failure', () => {
  const outcomes = [lint(false), toOutcome()];
  expect(toTotals(outcomes)).toEqual({ passed: 3, failed: 1 });
  expect(toExitCode(outcomes)).toBe(1);
});

test('a run without any test is a failed run', () => {
  expect(toExitCode([lint(true)])).toBe(1);
  expect(toExitCode([])).toBe(1);
});

test('the table names what failed and what was skipped', () => {
  const table = toTable([
    lint(false),
    toOutcome({ counts: { passed: 3, failed: 0, skipped: ['a full disk'] } }),
  ]);
  expect(table.split('\n')).toEqual([
    'FAILED  lint        1.2 s',
    'ok      unit UTC    1.2 s   3 passed, 0 failed, 1 skipped',
    '        skipped: a full disk',
  ]);
});

async function runScript(
  script: string,
  judge?: () => Promise<{ problems?: string[] }>,
): Promise<[StepOutcome, string]> {
  const printed: string[] = [];
  const write = vi
    .spyOn(process.stdout, 'write')
    .mockImplementation((text) => printed.push(String(text)) > 0);
  try {
    const outcome = await runStep({ name: 'script', args: ['--eval', script], ...(judge && { judge }) });
    return [outcome, printed.join('')];
  } finally {
    write.mockRestore();
  }
}

test('a failing program is shown, a succeeding one is not', async () => {
  const [good, quiet] = await runScript('console.log("all is well")');
  expect(good.isOk).toBe(true);
  expect(quiet).not.toContain('all is well');
  const [bad, shown] = await runScript('console.log("line 3 is wrong"); process.exitCode = 2');
  expect(bad.isOk).toBe(false);
  expect(shown).toContain('line 3 is wrong');
  expect(shown).toContain('exit 2');
});

test('a program that succeeds is failed by what its report says, or by a report that cannot be read', async () => {
  const [judged, shown] = await runScript('', async () => ({ problems: ['journal imports store'] }));
  expect(judged.isOk).toBe(false);
  expect(shown).toContain('journal imports store');
  const [unread] = await runScript('', () => Promise.reject(new Error('no such file')));
  expect(unread.isOk).toBe(false);
});
