import { existsSync } from 'node:fs';
import { LaunchError } from './launch-error.ts';
import { type CommandOptions, type CommandOutcome, runCommand } from './run-command.ts';

/** Debian names of what Electron links to. */
export const electronPackages: readonly string[] = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libatk-bridge2.0-0',
  'libcups2',
  'libxkbcommon0',
];
/** What a virtual display needs, fonts included: a bare machine has none and would draw boxes. */
export const virtualDisplayPackages: readonly string[] = ['xvfb', 'xauth', 'fonts-dejavu-core'];
/** What the tests need besides. */
export const testPackages: readonly string[] = [
  'poppler-utils',
  'dbus',
  'libglib2.0-bin',
  'xdotool',
  'strace',
];

export interface SystemLibrariesHost {
  platform: NodeJS.Platform;
  isRoot: boolean;
  /** Whether Debian's package tools are there. */
  isDebian: boolean;
  run: (program: string, args: readonly string[], options?: CommandOptions) => Promise<CommandOutcome>;
  say: (line: string) => void;
}

/**
 * Makes sure that the Debian packages are installed: root gets them installed, others get the exact command.
 * Does nothing outside Debian and its children; there, `refuseMissingLibraries` looks at the binary itself.
 * @throws LaunchError `libraries-missing` with the command to type.
 */
export async function ensureSystemPackages(
  packages: readonly string[],
  host: SystemLibrariesHost = createHost(),
): Promise<void> {
  if (host.platform !== 'linux' || !host.isDebian) return;
  const missing = await listMissingPackages(packages, host);
  if (missing.length === 0) return;
  if (!host.isRoot) throw await createMissingError(missing, host);

  host.say(`Installing system packages: ${missing.join(' ')}…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const updated = await host.run('apt-get', ['update', '-q'], { env });
  const names = await toAvailableNames(missing, host);
  const installed = await host.run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...names], {
    env,
  });
  const stillMissing = await listMissingPackages(packages, host);
  if (stillMissing.length > 0) {
    const reason = [updated, installed]
      .map((outcome) => outcome.stderr.trim())
      .find((stderr) => stderr !== '');
    throw await createMissingError(stillMissing, host, reason);
  }
}

/**
 * On a Linux without Debian's tools, asks the loader which libraries of the binary are absent.
 * @throws LaunchError `libraries-missing` naming them.
 */
export async function refuseMissingLibraries(
  executablePath: string,
  host: SystemLibrariesHost = createHost(),
): Promise<void> {
  if (host.platform !== 'linux' || host.isDebian) return;
  const { stdout } = await host.run('ldd', [executablePath]);
  const missing = toMissingLibraries(stdout);
  if (missing.length === 0) return;
  throw new LaunchError(
    'libraries-missing',
    `Electron needs system libraries that are not installed: ${missing.join(', ')}.\n` +
      'Install them with your package manager (they come with GTK 3, NSS, ALSA, Mesa GBM, AT-SPI and CUPS), then try again.',
  );
}

/** Debian 13 and Ubuntu 24.04 renamed the libraries that changed with 64-bit time; either name will do. */
function toAcceptedNames(packageName: string): string[] {
  return packageName.startsWith('lib') ? [packageName, `${packageName}t64`] : [packageName];
}

/** From lines of "name status", those of `packages` of which no accepted name is installed. */
export function toMissingPackages(packages: readonly string[], statusLines: string): string[] {
  const installed = new Set(
    statusLines
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .filter(([, status]) => status === 'installed')
      .map(([name]) => name),
  );
  return packages.filter((name) => !toAcceptedNames(name).some((accepted) => installed.has(accepted)));
}

/** The names in the answer of `apt-cache policy` that this Debian can install. */
export function toInstallableNames(policy: string): Set<string> {
  const names = new Set<string>();
  let name = '';
  for (const line of policy.split('\n')) {
    name = /^(\S+):$/.exec(line)?.[1] ?? name;
    const candidate = /^\s+Candidate:\s+(\S+)/.exec(line)?.[1];
    if (candidate && candidate !== '(none)') names.add(name);
  }
  return names;
}

/** The libraries that `ldd` did not find. */
export function toMissingLibraries(lddOutput: string): string[] {
  return [...lddOutput.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '');
}

async function listMissingPackages(
  packages: readonly string[],
  host: SystemLibrariesHost,
): Promise<string[]> {
  const names = packages.flatMap(toAcceptedNames);
  // Exits with 1 as soon as one name is unknown, which is no failure here.
  const { stdout } = await host.run('dpkg-query', ['-W', '-f=${Package} ${db:Status-Status}\\n', ...names]);
  return toMissingPackages(packages, stdout);
}

/** Each package under the name that can be installed here; the plain one when apt knows neither. */
async function toAvailableNames(packages: readonly string[], host: SystemLibrariesHost): Promise<string[]> {
  const { stdout } = await host.run('apt-cache', ['policy', ...packages.flatMap(toAcceptedNames)], {
    env: { ...process.env, LC_ALL: 'C' },
  });
  const installable = toInstallableNames(stdout);
  return packages.map((name) => toAcceptedNames(name).find((accepted) => installable.has(accepted)) ?? name);
}

async function createMissingError(
  missing: readonly string[],
  host: SystemLibrariesHost,
  reason?: string,
): Promise<LaunchError> {
  const names = await toAvailableNames(missing, host);
  const lines = [
    `System packages are missing: ${missing.join(', ')}.`,
    ...(reason ? [`Installing them failed: ${reason}`] : []),
    'Install them with:',
    `  ${host.isRoot ? '' : 'sudo '}apt-get install -y --no-install-recommends ${names.join(' ')}`,
  ];
  return new LaunchError('libraries-missing', lines.join('\n'));
}

function createHost(): SystemLibrariesHost {
  return {
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    isDebian: existsSync('/usr/bin/dpkg-query') && existsSync('/usr/bin/apt-get'),
    run: runCommand,
    say: (line) => console.error(line),
  };
}
