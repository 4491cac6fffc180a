/** What a test runner counted. A test that passed only when tried again is failed. */
export interface TestCounts {
  passed: number;
  failed: number;
  /** Full names of the tests that did not run. */
  skipped: string[];
}

export const noTests: TestCounts = { passed: 0, failed: 0, skipped: [] };

export function sumCounts(counts: readonly TestCounts[]): TestCounts {
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
    skipped: counts.flatMap(({ skipped }) => skipped),
  };
}

interface VitestReport {
  testResults: {
    name: string;
    status: string;
    message?: string;
    assertionResults: { status: string; fullName: string }[];
  }[];
}

/**
 * Counts a report of vitest's JSON reporter. A file that could not be loaded has no tests and counts as one failure.
 * @throws SyntaxError or TypeError when it is no such report.
 */
export function parseVitestReport(json: string): TestCounts {
  const report = JSON.parse(json) as VitestReport;
  return sumCounts(
    report.testResults.map((file) => {
      const failed = file.assertionResults.filter(({ status }) => status === 'failed').length;
      return {
        passed: file.assertionResults.filter(({ status }) => status === 'passed').length,
        failed: failed === 0 && file.status === 'failed' ? 1 : failed,
        skipped: file.assertionResults
          .filter(({ status }) => status !== 'passed' && status !== 'failed')
          .map(({ fullName }) => fullName),
      };
    }),
  );
}

interface PlaywrightSuite {
  title: string;
  suites?: PlaywrightSuite[];
  specs?: { title: string; tests: PlaywrightTest[] }[];
}

interface PlaywrightTest {
  status: 'expected' | 'unexpected' | 'flaky' | 'skipped';
  annotations: { type: string; description?: string }[];
}

interface PlaywrightReport {
  suites: PlaywrightSuite[];
  /** What went wrong outside any test: a file that cannot be loaded, a global set-up. */
  errors: unknown[];
}

/**
 * Counts a report of Playwright's JSON reporter; each error outside the tests counts as one failure.
 * @throws SyntaxError or TypeError when it is no such report.
 */
export function parsePlaywrightReport(json: string): TestCounts {
  const report = JSON.parse(json) as PlaywrightReport;
  return sumCounts([
    ...report.suites.map((suite) => countSuite(suite, [])),
    { passed: 0, failed: report.errors.length, skipped: [] },
  ]);
}

function countSuite(suite: PlaywrightSuite, parents: readonly string[]): TestCounts {
  const titles = [...parents, suite.title];
  const tests = (suite.specs ?? []).flatMap((spec) =>
    spec.tests.map((test) => ({ test, title: spec.title })),
  );
  const own: TestCounts = {
    passed: tests.filter(({ test }) => test.status === 'expected').length,
    failed: tests.filter(({ test }) => test.status === 'unexpected' || test.status === 'flaky').length,
    skipped: tests
      .filter(({ test }) => test.status === 'skipped')
      .map(({ test, title }) => `${[...titles, title].join(' ')}${toReason(test)}`),
  };
  return sumCounts([own, ...(suite.suites ?? []).map((inner) => countSuite(inner, titles))]);
}

function toReason(test: PlaywrightTest): string {
  const reason = test.annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description;
  return reason ? `: ${reason}` : '';
}
