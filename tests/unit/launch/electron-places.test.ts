import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  readCachedElectron,
  readInstalledElectron,
  readOverriddenElectron,
  toExecutableName,
} from '../../../main/launch/electron-places.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'retour-places-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function writeElectron(place: string, version: string): Promise<string> {
  const executablePath = path.join(place, toExecutableName(process.platform));
  await mkdir(path.dirname(executablePath), { recursive: true });
  await writeFile(executablePath, '');
  await writeFile(path.join(place, 'version'), version);
  return executablePath;
}

test('an installed binary counts once its installer has finished', async () => {
  await writeFile(path.join(folder, 'package.json'), '{ "version": "45.4.1" }');
  const executablePath = await writeElectron(path.join(folder, 'dist'), 'v45.4.1');
  expect(readInstalledElectron(folder)).toBeUndefined();

  await writeFile(path.join(folder, 'path.txt'), toExecutableName(process.platform));
  expect(readInstalledElectron(folder)).toEqual({ executablePath, version: '45.4.1', origin: 'installed' });
});

test('a binary left over from another version is not the installed one', async () => {
  await writeFile(path.join(folder, 'package.json'), '{ "version": "45.4.1" }');
  await writeFile(path.join(folder, 'path.txt'), '');
  await writeElectron(path.join(folder, 'dist'), '44.0.0');
  expect(readInstalledElectron(folder)).toBeUndefined();
});

test('the cache answers for the version that is asked for', async () => {
  expect(readCachedElectron('33.3.0', folder)).toBeUndefined();
  await writeElectron(path.join(folder, '33.3.0'), '33.3.0');
  expect(readCachedElectron('33.3.0', folder)).toMatchObject({ version: '33.3.0', origin: 'cached' });
  expect(readCachedElectron('34.0.0', folder)).toBeUndefined();
});

test('the override names a folder, and is refused when it holds no Electron', async () => {
  expect(readOverriddenElectron({})).toBeUndefined();
  const env = { ELECTRON_OVERRIDE_DIST_PATH: folder };
  expect(() => readOverriddenElectron(env)).toThrow(/does not exist/);
  const executablePath = await writeElectron(folder, 'v46.0.0');
  expect(readOverriddenElectron(env)).toEqual({ executablePath, version: '46.0.0', origin: 'override' });
});
