import log from 'electron-log/node';

/** The technical log: a file on this computer, nothing else. */
export interface Log {
  say: (line: string) => void;
  error: (error: unknown) => void;
}

const maxLogBytes = 1024 * 1024;

/** Writes to `path`; the file is begun anew at 1 MB, the one before is kept. */
export function createLog(path: string): Log {
  log.transports.console.level = false;
  log.transports.file.level = 'info';
  log.transports.file.maxSize = maxLogBytes;
  log.transports.file.resolvePathFn = () => path;
  return {
    say: (line) => log.info(line),
    error: (error) => log.error(error),
  };
}

/** What nobody foresaw is written down and the app goes on: every change is already on the disk or not begun. */
export function logFailures({ error }: Log): void {
  process.on('uncaughtException', error);
  process.on('unhandledRejection', error);
}
