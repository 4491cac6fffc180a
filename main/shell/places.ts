import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { app } from 'electron';
import { defaultDataFolder } from '../store/data-folder.ts';
import type { StartArguments } from './start-arguments.ts';

/** Where everything is that the app reads and writes. */
export interface Places {
  dataFolder: string;
  pageFolder: string;
  preload: string;
  iconFolder: string;
  fontFolder: string;
  sample: string;
  log: string;
}

const hashLength = 12;

/**
 * Sets Chromium's profile and answers all places. A data folder of its own gets a profile of its own: the lock of the
 * single instance is in the profile, and two data folders may be open side by side.
 */
export function choosePlaces({ data, profile }: StartArguments): Places {
  app.setName('Retour');
  const usualProfile = join(app.getPath('appData'), 'Retour');
  const dataFolder = data === null ? defaultDataFolder() : resolve(data);
  const ownProfile = data === null ? usualProfile : join(usualProfile, 'folders', toHash(dataFolder));
  const userData = profile === null ? ownProfile : resolve(profile);
  // Without its folder the single instance's lock cannot be taken.
  mkdirSync(userData, { recursive: true, mode: 0o700 });
  app.setPath('userData', userData);
  const root = app.getAppPath();
  return {
    dataFolder,
    pageFolder: join(root, 'dist/renderer'),
    preload: join(root, 'dist/preload/preload.cjs'),
    iconFolder: join(root, 'assets/icons'),
    fontFolder: join(root, 'assets/fonts'),
    sample: join(root, 'assets/example-journal.json'),
    log: join(app.getPath('userData'), 'logs/retour.log'),
  };
}

function toHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, hashLength);
}
