import type { ConnectionRefusal } from './linkedin/connections.ts';
import type { LinkedInFileKind } from './linkedin/linkedin-file.ts';

/** A line that is not imported, and why; `not-yet` stands for a whole file that Retour knows but does not read. */
export interface Refusal {
  file: string;
  line: number;
  code: ConnectionRefusal | 'not-yet';
  /** Which of LinkedIn's files it is, with `not-yet`. */
  kind?: LinkedInFileKind;
}
