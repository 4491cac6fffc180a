import type { ErrorCode, ErrorDetails } from '../journal/coded-error.ts';

/** What crosses the bridge in place of an exception: only a message survives a rejected `invoke`. */
export interface BridgeError {
  code: ErrorCode;
  /** A plain sentence in the user's language, with what to do. */
  message: string;
  details: ErrorDetails;
}

export type Result<Value> = { ok: true; value: Value } | { ok: false; error: BridgeError };
