/** The directions of imports of ARCHITECTURE.md. Run through tests/support/run-check.ts, which proves that it sees the modules. */
const electronFree =
  '^main/(journal|contract|store|commands|exchange|report|timer|language)/|^main/cli[.]ts$';

/** A layer may import itself and what is listed, nothing else of ours. */
function onlyFrom(layer, allowed) {
  return {
    name: `${layer}-direction`,
    comment: `main/${layer} imports only: ${allowed.join(', ') || 'nothing of ours'}.`,
    severity: 'error',
    from: { path: `^main/${layer}/` },
    to: { path: '^(main|renderer|tests)/', pathNot: [layer, ...allowed].map((name) => `^main/${name}/`) },
  };
}

/** A package with one place that imports it, so that it can be replaced there. */
function oneImporter({ name, pattern = name }, pathOfImporter) {
  return {
    name: `one-importer-of-${name}`,
    severity: 'error',
    from: { path: '^(main|renderer)/', pathNot: pathOfImporter },
    to: { path: `(^|/)node_modules/${pattern}/|^${pattern}$` },
  };
}

module.exports = {
  forbidden: [
    onlyFrom('journal', []),
    onlyFrom('language', ['journal']),
    onlyFrom('contract', ['journal']),
    onlyFrom('store', ['journal', 'language', 'contract']),
    onlyFrom('exchange', ['journal', 'language']),
    onlyFrom('report', ['journal', 'language']),
    onlyFrom('timer', ['journal', 'language']),
    onlyFrom('commands', ['journal', 'language', 'contract', 'store', 'exchange', 'report', 'timer']),
    onlyFrom('launch', ['journal']),
    {
      name: 'journal-packages',
      comment:
        'The domain is pure: no package but temporal-polyfill (and zod for the schemas of its records).',
      severity: 'error',
      from: { path: '^main/journal/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'], pathNot: 'node_modules/(temporal-polyfill|zod)/' },
    },
    {
      name: 'contract-packages',
      severity: 'error',
      from: { path: '^main/contract/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'], pathNot: 'node_modules/zod/' },
    },
    {
      name: 'renderer-direction',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^(main|tests)/', pathNot: '^main/(contract|journal|language)/' },
    },
    {
      name: 'main-direction',
      comment: 'The renderer and the tests are never part of the main process.',
      severity: 'error',
      from: { path: '^main/' },
      to: { path: '^(renderer|tests)/' },
    },
    {
      name: 'electron-free',
      severity: 'error',
      from: { path: `${electronFree}|^renderer/` },
      to: { path: 'node_modules/electron/|^electron$' },
    },
    oneImporter({ name: 'electron-store' }, '^main/store/'),
    oneImporter({ name: 'chart.js', pattern: '(chart[.]js|react-chartjs-2)' }, '^renderer/ui/'),
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: { path: '^(main|renderer)/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|demo|release)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.json', '.css'],
    },
  },
};
