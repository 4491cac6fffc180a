import { spawnSync } from 'node:child_process';

/**
 * A command line prefix that runs a command where it may mount file systems of its own, which go with it: as root in a
 * mount namespace, else in a user namespace. Null where the system allows neither.
 */
export function findMountWrapper(): string[] | null {
  const wrapper = ['unshare', process.getuid?.() === 0 ? '-m' : '-Urm'];
  const [command, ...given] = wrapper;
  const mount = ['sh', '-c', 'mount -t tmpfs -o size=1m tmpfs /mnt'];
  return spawnSync(command ?? '', [...given, ...mount]).status === 0 ? wrapper : null;
}
