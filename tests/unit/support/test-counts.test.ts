import { expect, test } from 'vitest';
import { parsePlaywrightReport, parseVitestReport, sumCounts } from '../../support/test-counts.ts';

test('vitest: passed, failed and skipped tests are counted', () => {
  const report = {
    testResults: [
      {
        name: 'a.test.ts',
        status: 'failed',
        assertionResults: [
          { status: 'passed', fullName: 'one' },
          { status: 'failed', fullName: 'two' },
        ],
      },
      {
        name: 'b.test.ts',
        status: 'passed',
        assertionResults: [
          { status: 'passed', fullName: 'three' },
          { status: 'skipped', fullName: 'four' },
          { status: 'todo', fullName: 'five' },
        ],
      },
    ],
  };
  expect(parseVitestReport(JSON.stringify(report))).toEqual({
    passed: 2,
    failed: 1,
    skipped: ['four', 'five'],
  });
});

test('vitest: a file that cannot be loaded counts as one failure', () => {
  const report = {
    testResults: [{ name: 'a.test.ts', status: 'failed', message: 'no such module', assertionResults: [] }],
  };
  expect(parseVitestReport(JSON.stringify(report))).toEqual({ passed: 0, failed: 1, skipped: [] });
});

test('playwright: nested suites are counted, a test that passed on a second try is failed, a skip gives its reason', () => {
  const toSpec = (title: string, status: string, annotations: object[] = []): object => ({
    title,
    tests: [{ status, annotations }],
  });
  const report = {
    errors: [],
    suites: [
      {
        title: 'day.spec.ts',
        specs: [toSpec('opens', 'expected'), toSpec('saves', 'unexpected')],
        suites: [
          {
            title: 'full disk',
            specs: [
              toSpec('refuses', 'flaky'),
              toSpec('keeps', 'skipped', [{ type: 'skip', description: 'mounting is not allowed' }]),
            ],
          },
        ],
      },
    ],
  };
  expect(parsePlaywrightReport(JSON.stringify(report))).toEqual({
    passed: 1,
    failed: 2,
    skipped: ['day.spec.ts full disk keeps: mounting is not allowed'],
  });
});

test('playwright: an error outside the tests counts as a failure', () => {
  const report = { suites: [], errors: [{ message: 'No tests found' }] };
  expect(parsePlaywrightReport(JSON.stringify(report))).toEqual({ passed: 0, failed: 1, skipped: [] });
});

test('a report cut short is an error, not zero tests', () => {
  expect(() => parseVitestReport('{"testResults": [')).toThrow(SyntaxError);
  expect(() => parsePlaywrightReport('{}')).toThrow(TypeError);
});

test('counts of several runs add up', () => {
  const one = { passed: 3, failed: 1, skipped: ['a'] };
  expect(sumCounts([one, one])).toEqual({ passed: 6, failed: 2, skipped: ['a', 'a'] });
  expect(sumCounts([])).toEqual({ passed: 0, failed: 0, skipped: [] });
});
