import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { projectRoot } from '../../../main/launch/project-root.ts';
import { runCommand } from '../../../main/launch/run-command.ts';
import { toImportProblems } from '../../support/import-report.ts';

let project: string;
beforeEach(async () => {
  project = await mkdtemp(path.join(tmpdir(), 'retour-imports-'));
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) {
    await copyFile(path.join(projectRoot, file), path.join(project, file));
  }
  await symlink(path.join(projectRoot, 'node_modules'), path.join(project, 'node_modules'));
});
afterEach(() => rm(project, { recursive: true, force: true }));

/** Runs the real rules over a small project of these files. */
async function cruise(files: Record<string, string>, preloads: readonly string[]): Promise<string> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(project, file)), { recursive: true });
    await writeFile(path.join(project, file), text);
  }
  const { stdout } = await runCommand(
    process.execPath,
    [
      ...preloads.flatMap((preload) => ['--import', preload]),
      path.join(projectRoot, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'),
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'json',
      'main',
      'renderer',
    ],
    { cwd: project },
  );
  return stdout;
}

const typescript6 = path.join(projectRoot, 'tests/support/typescript-6.ts');

test('each wrong direction is found', async () => {
  const files = {
    'main/store/folder.ts': "import { day } from '../journal/day.ts';\nexport const folder = day;\n",
    'main/journal/day.ts':
      "import type { folder } from '../store/folder.ts';\nexport const day: typeof folder | 1 = 1;\n",
    'main/commands/tray.ts': "import { app } from 'electron';\nexport const name = app.name;\n",
    'main/timer/keep.ts': "import Store from 'electron-store';\nexport const store = Store;\n",
    'main/contract/wire.ts': "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n",
    'renderer/main.tsx': "import { folder } from '../main/store/folder.ts';\nexport const main = folder;\n",
    'renderer/today/plot.ts': "import { Chart } from 'chart.js';\nexport const plot = Chart;\n",
    'renderer/ui/chart.ts': "import { Chart } from 'chart.js';\nexport const chart = Chart;\n",
  };
  const problems = toImportProblems(await cruise(files, [typescript6]), Object.keys(files));
  const found = problems.map((problem) => problem.replace(/ → .*/, '')).toSorted();
  expect(found).toEqual([
    'contract-packages: main/contract/wire.ts',
    'electron-free: main/commands/tray.ts',
    'journal-direction: main/journal/day.ts',
    'one-importer-of-chart.js: renderer/today/plot.ts',
    'one-importer-of-electron-store: main/timer/keep.ts',
    'renderer-direction: renderer/main.tsx',
  ]);
});

test('a tool that sees no module does not pass', async () => {
  const files = {
    'main/journal/day.ts': 'export const day = 1;\n',
    'renderer/main.tsx': 'export const main = 1;\n',
  };
  expect(toImportProblems(await cruise(files, [typescript6]), Object.keys(files))).toEqual([]);

  const nothing = JSON.stringify({ modules: [], summary: { violations: [] } });
  expect(toImportProblems(nothing, Object.keys(files))).toHaveLength(2);
  expect(toImportProblems(nothing, [])).toHaveLength(1);
});
