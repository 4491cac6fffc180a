/** Everything that can be refused or fail. The sentence for each is in the language catalogue, under `errors`. */
export const errorCodes = [
  'untrusted-sender',
  'invalid-request',
  'internal',
  // the journal's rules
  'not-found',
  'overlap',
  'end-before-start',
  'too-long-session',
  'in-the-future',
  'unknown-channel',
  'unknown-activity',
  'unknown-contact',
  'unknown-deal',
  'unknown-time-zone',
  'invalid-day',
  'invalid-amount',
  'unknown-year',
  'won-without-date',
  'channel-in-use',
  'not-empty',
  'timer-not-running',
  // the data folder
  'disk-full',
  'not-writable',
  'not-readable',
  'folder-in-use',
  'newer-data',
  'damaged-data',
  'no-such-folder',
  'no-such-backup',
  // files that come in
  'file-not-found',
  'file-too-large',
  'file-not-recognised',
  'file-malformed',
  'file-truncated',
  'file-encrypted',
  'newer-file',
  'unknown-field',
  'invalid-value',
  'missing-reference',
  'duplicate-id',
  'zip-bomb',
  'import-expired',
  // files that go out
  'no-electron',
  'output-exists',
  'report-failed',
  // the command line
  'usage',
  'app-unreachable',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** Values a sentence may name: counts, names, a path inside a file. Never a stack. */
export type ErrorDetails = Record<string, string | number | boolean | readonly string[]>;

/**
 * A refusal or failure the user is told about. `message` is the code: the sentence is made from the catalogue where
 * it is shown, in the user's language.
 */
export class CodedError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails = {}, options: { cause?: unknown } = {}) {
    super(code, options);
    this.name = 'CodedError';
    this.code = code;
    this.details = details;
  }
}
