import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { app } from 'electron';
import { toAutostartFile } from './autostart-file.ts';

const hiddenSwitch = '--hidden';

/** Starting with the session: a file on Linux, the system's own list on Windows and macOS. */
export class LoginItem {
  readonly #dataFolder: string | null;

  /** @param dataFolder the folder named on the command line, which the start at login must name too; null for the usual. */
  constructor(dataFolder: string | null) {
    this.#dataFolder = dataFolder;
  }

  get isPossible(): boolean {
    return ['linux', 'win32', 'darwin'].includes(process.platform);
  }

  /** Makes the system do what the preference says; the same twice changes nothing. */
  follow(isWanted: boolean): void {
    if (process.platform === 'linux') this.#followOnLinux(isWanted);
    else if (app.getLoginItemSettings({ args: this.#arguments() }).openAtLogin !== isWanted)
      app.setLoginItemSettings({ openAtLogin: isWanted, args: this.#arguments() });
  }

  #followOnLinux(isWanted: boolean): void {
    const path = join(autostartFolder(process.env), 'retour.desktop');
    if (!isWanted) {
      rmSync(path, { force: true });
      return;
    }
    const text = toAutostartFile([...this.#program(), ...this.#arguments()]);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  /** An AppImage is mounted elsewhere each time: its own file is what stays. */
  #program(): string[] {
    const appImage = process.env['APPIMAGE'];
    if (appImage) return [appImage];
    return app.isPackaged ? [process.execPath] : [process.execPath, app.getAppPath()];
  }

  #arguments(): string[] {
    return [hiddenSwitch, ...(this.#dataFolder === null ? [] : ['--data', this.#dataFolder])];
  }
}

function autostartFolder(env: NodeJS.ProcessEnv): string {
  return join(env['XDG_CONFIG_HOME'] || join(homedir(), '.config'), 'autostart');
}
