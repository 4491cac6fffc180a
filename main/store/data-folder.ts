import { join } from 'node:path';
import envPaths from 'env-paths';

/** Where the journal is kept unless `--data` says otherwise; the app and the command line agree on it. */
export function defaultDataFolder(): string {
  return join(envPaths('Retour', { suffix: '' }).data, 'journal');
}
