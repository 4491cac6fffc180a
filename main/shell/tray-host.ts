import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';

const answerTimeoutMs = 2000;
const bus = ['org.freedesktop.DBus', '/org/freedesktop/DBus', 'org.freedesktop.DBus.NameHasOwner'] as const;
const watcher = 'org.kde.StatusNotifierWatcher';

/** The ways of asking the session bus; the first program that is installed is used. */
const questions: readonly (readonly [program: string, args: readonly string[]])[] = [
  ['gdbus', ['call', '--session', '--dest', bus[0], '--object-path', bus[1], '--method', bus[2], watcher]],
  ['dbus-send', ['--session', '--print-reply', `--dest=${bus[0]}`, bus[1], bus[2], `string:${watcher}`]],
];

/**
 * Whether the desktop shows tray icons. On Linux Electron makes a tray without any host and tells nothing, so the
 * session bus is asked who keeps tray icons; no bus, no program to ask with or no keeper is no tray.
 */
export async function hasTrayHost(platform: NodeJS.Platform = process.platform): Promise<boolean> {
  if (platform !== 'linux') return true;
  // Asking without a bus would start one.
  if (!hasSessionBus()) return false;
  for (const [program, args] of questions) {
    const answer = await ask(program, args);
    if (answer !== null) return /\btrue\b/.test(answer);
  }
  return false;
}

/** Whether there is a session bus, over which Linux shows trays and notifications. */
export function hasSessionBus(): boolean {
  if (process.env['DBUS_SESSION_BUS_ADDRESS']) return true;
  const folder = process.env['XDG_RUNTIME_DIR'];
  return folder !== undefined && existsSync(`${folder}/bus`);
}

/** What the program printed; null when it is not installed, failed or did not end in time. */
function ask(program: string, args: readonly string[]): Promise<string | null> {
  return new Promise((resolve) => {
    execFile(program, [...args], { timeout: answerTimeoutMs }, (error, stdout) =>
      resolve(error ? null : stdout),
    );
  });
}
