interface CruiseReport {
  modules: { source: string }[];
  summary: { violations: { from: string; to: string; rule: { severity: string; name: string } }[] };
}

/**
 * What dependency-cruiser's JSON report says against the imports, one line each; empty when all is well.
 * A source file that it did not see is a problem too: a tool that looks at no module passes everything.
 * @throws SyntaxError or TypeError when it is no such report.
 */
export function toImportProblems(json: string, sourceFiles: readonly string[]): string[] {
  const report = JSON.parse(json) as CruiseReport;
  const seen = new Set(report.modules.map(({ source }) => source));
  return [
    ...report.summary.violations
      .filter(({ rule }) => rule.severity === 'error')
      .map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`),
    ...(sourceFiles.length === 0 ? ['no source file was found to look at'] : []),
    ...sourceFiles.filter((file) => !seen.has(file)).map((file) => `not seen by dependency-cruiser: ${file}`),
  ];
}
