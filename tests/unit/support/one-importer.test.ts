import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../../main/launch/project-root.ts';

const importOfIpcMain = /import\s*\{[^}]*\bipcMain\b[^}]*\}\s*from\s*'electron'/;

// Named imports are out of dependency-cruiser's sight.
test('ipcMain has one importer, so that every request passes the same checks', () => {
  expect("import { app, ipcMain } from 'electron';").toMatch(importOfIpcMain);
  const importers = globSync('main/**/*.ts', { cwd: projectRoot }).filter((file) =>
    importOfIpcMain.test(readFileSync(path.join(projectRoot, file), 'utf8')),
  );
  expect(importers.length, importers.join(', ')).toBeLessThanOrEqual(1);
});
