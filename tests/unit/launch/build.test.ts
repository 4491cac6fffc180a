import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isBuildCurrent } from '../../../main/launch/build.ts';

const built = [
  'dist/renderer/index.html',
  'dist/main/index.js',
  'dist/preload/preload.cjs',
  'dist/cli/cli.js',
];
const before = new Date('2026-01-01T08:00:00Z');
const buildAt = new Date('2026-01-01T09:00:00Z');
const after = new Date('2026-01-01T10:00:00Z');

let root: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'retour-build-'));
  await write('main/journal/day.ts', before);
  await write('renderer/main.tsx', before);
  for (const file of built) await write(file, buildAt);
  for (const folder of ['main/journal', 'main', 'renderer'])
    await utimes(path.join(root, folder), before, before);
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function write(file: string, changedAt: Date): Promise<void> {
  const target = path.join(root, file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, '');
  await utimes(target, changedAt, changedAt);
}

test('a build newer than every source is used as it is', async () => {
  expect(await isBuildCurrent(root)).toBe(true);
});

test.each(['main/journal/day.ts', 'renderer/main.tsx', 'vite.config.ts', 'assets/icons/new.svg'])(
  'a later change of %s makes it stale',
  async (file) => {
    await write(file, after);
    expect(await isBuildCurrent(root)).toBe(false);
  },
);

test('a removed source makes it stale', async () => {
  await rm(path.join(root, 'main/journal/day.ts'));
  expect(await isBuildCurrent(root)).toBe(false);
});

test.each(built)('an interrupted build, without %s, is stale', async (file) => {
  await rm(path.join(root, file));
  expect(await isBuildCurrent(root)).toBe(false);
});
