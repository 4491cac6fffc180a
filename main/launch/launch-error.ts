/** Why the runtime cannot be prepared. */
export type LaunchErrorCode =
  | 'override-missing'
  | 'electron-unavailable'
  | 'parts-missing'
  | 'checksum-mismatch'
  | 'unsafe-zip'
  | 'libraries-missing'
  | 'display-missing'
  | 'display-failed'
  | 'command-failed';

/** A reason not to start. `message` is a whole sentence that says what to do; it is shown as it is, without a stack. */
export class LaunchError extends Error {
  readonly code: LaunchErrorCode;

  constructor(code: LaunchErrorCode, message: string, options: { cause?: unknown } = {}) {
    super(message, options);
    this.name = 'LaunchError';
    this.code = code;
  }
}
