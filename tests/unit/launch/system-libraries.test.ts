import { expect, test, vi } from 'vitest';
import {
  ensureSystemPackages,
  refuseMissingLibraries,
  type SystemLibrariesHost,
  toInstallableNames,
  toMissingLibraries,
  toMissingPackages,
} from '../../../main/launch/system-libraries.ts';

/** A Debian on which `installed` is installed and `known` can be. */
function createDebian(
  installed: string[],
  known: string[],
  changes: Partial<SystemLibrariesHost> & { isOffline?: boolean } = {},
): { host: SystemLibrariesHost; commands: string[] } {
  const commands: string[] = [];
  const answer = (stdout: string, stderr = ''): { exitCode: number; stdout: string; stderr: string } => ({
    exitCode: stderr ? 100 : 0,
    stdout,
    stderr,
  });
  const host: SystemLibrariesHost = {
    platform: 'linux',
    isRoot: true,
    isDebian: true,
    say: () => {},
    run: async (program, args) => {
      if (program === 'dpkg-query') return answer(installed.map((name) => `${name} installed\n`).join(''));
      if (program === 'apt-cache') {
        return answer(known.map((name) => `${name}:\n  Installed: (none)\n  Candidate: 1.0\n`).join(''));
      }
      commands.push([program, ...args].join(' '));
      if (changes.isOffline) return answer('', 'Could not resolve the archive');
      if (args[0] === 'install') installed.push(...args.filter((name) => known.includes(name)));
      return answer('');
    },
    ...changes,
  };
  return { host, commands };
}

test('nothing is run when all is installed', async () => {
  const { host, commands } = createDebian(['libnss3', 'xvfb'], []);
  await ensureSystemPackages(['libnss3', 'xvfb'], host);
  expect(commands).toEqual([]);
});

test('root on Debian gets only what is missing, after an update', async () => {
  const { host, commands } = createDebian(['libnss3'], ['libnss3', 'xvfb', 'libgtk-3-0']);
  await ensureSystemPackages(['libnss3', 'xvfb', 'libgtk-3-0'], host);
  expect(commands).toEqual([
    'apt-get update -q',
    'apt-get install -y -q --no-install-recommends xvfb libgtk-3-0',
  ]);
});

test('on a newer Debian the renamed packages are installed, and recognised afterwards', async () => {
  const { host, commands } = createDebian([], ['libgtk-3-0t64', 'libnss3']);
  await ensureSystemPackages(['libgtk-3-0', 'libnss3'], host);
  expect(commands.at(-1)).toBe('apt-get install -y -q --no-install-recommends libgtk-3-0t64 libnss3');
  commands.length = 0;
  await ensureSystemPackages(['libgtk-3-0', 'libnss3'], host);
  expect(commands).toEqual([]);
});

test('others than root get the exact command and nothing is run', async () => {
  const { host, commands } = createDebian([], ['libasound2t64', 'xauth'], { isRoot: false });
  await expect(ensureSystemPackages(['libasound2', 'xauth'], host)).rejects.toMatchObject({
    code: 'libraries-missing',
    message: expect.stringContaining(
      '\n  sudo apt-get install -y --no-install-recommends libasound2t64 xauth',
    ),
  });
  expect(commands).toEqual([]);
});

test('an installation that fails says why', async () => {
  const { host } = createDebian([], [], { isOffline: true });
  await expect(ensureSystemPackages(['xvfb'], host)).rejects.toThrow(
    /missing: xvfb\.\n.*Could not resolve the archive/,
  );
});

test('macOS and Windows need nothing', async () => {
  const run = vi.fn<SystemLibrariesHost['run']>();
  for (const platform of ['darwin', 'win32'] as const) {
    const { host } = createDebian([], [], { platform, isDebian: false, run });
    await ensureSystemPackages(['xvfb'], host);
    await refuseMissingLibraries('/opt/electron', host);
  }
  expect(run).not.toHaveBeenCalled();
});

test('another Linux is asked through its loader', async () => {
  const ldd =
    '\tlinux-vdso.so.1 (0x7ffd)\n\tlibgtk-3.so.0 => not found\n\tlibc.so.6 => /lib/libc.so.6 (0x7f)\n';
  expect(toMissingLibraries(ldd)).toEqual(['libgtk-3.so.0']);
  const { host } = createDebian([], [], {
    isDebian: false,
    run: async () => ({ exitCode: 0, stdout: ldd, stderr: '' }),
  });
  await ensureSystemPackages(['xvfb'], host);
  await expect(refuseMissingLibraries('/opt/electron', host)).rejects.toThrow('libgtk-3.so.0');
});

test('a package that was removed but left its settings is missing', () => {
  expect(toMissingPackages(['xvfb', 'dbus'], 'xvfb config-files\ndbus installed\n')).toEqual(['xvfb']);
});

test('a name that apt knows only as a virtual package cannot be installed', () => {
  const policy = 'libasound2:\n  Installed: (none)\n  Candidate: (none)\nxvfb:\n  Candidate: 2:21.1\n';
  expect(toInstallableNames(policy)).toEqual(new Set(['xvfb']));
});
