import type { errors as reference } from '../fr/errors.ts';
import type { SameKeys } from '../same-keys.ts';

/** One sentence per error code: what is wrong, then what to do. */
export const errors: SameKeys<typeof reference> = {
  'untrusted-sender': 'This request does not come from Retour’s window; it was refused.',
  'invalid-request': 'This request is incomplete or malformed ({{path}}). Nothing was changed.',
  internal: 'Something unexpected happened. Nothing was changed; the detail is in the technical log.',
  'not-found': 'This item no longer exists. Go back to the list and try again.',
  overlap:
    'This session overlaps another one ({{ids}}). Change the times, or say that both took place at once.',
  'end-before-start': 'The end must come after the start ({{path}}). Correct one of the two times.',
  'too-long-session': 'A session cannot last more than 24 hours. Split it by day.',
  'in-the-future': 'This session ends in the future. Correct the end time.',
  'unknown-channel': 'There is no channel “{{channel}}”. Known channels: {{known}}.',
  'unknown-activity':
    'The activity “{{activity}}” does not fit this channel. Possible activities: {{known}}.',
  'unknown-contact': 'There is no contact “{{contact}}”. Add them first.',
  'unknown-deal': 'There is no deal “{{deal}}”. Add it first.',
  'unknown-time-zone': 'The time zone “{{zone}}” is unknown ({{path}}). Give a name such as Europe/Paris.',
  'invalid-day': 'This date does not exist ({{path}}). Give a day such as 2018-12-31.',
  'invalid-amount':
    'This amount is not possible ({{path}}). Give an amount in cents, zero or more, up to one billion.',
  'unknown-year': 'There is nothing in the journal for {{year}}. Known years: {{known}}.',
  'won-without-date': 'A won deal needs its date ({{path}}). Add the day it was signed.',
  'channel-in-use': 'This channel has been used and cannot be deleted. Archive it.',
  'not-empty': 'The journal already holds data. The example only loads into an empty folder.',
  'timer-not-running': 'No timer is running.',
  'disk-full': 'The disk is full: nothing was saved, your data is intact. Free some space, then try again.',
  'not-writable':
    'Cannot write to {{path}}: nothing was saved, your data is intact. Check the folder’s permissions.',
  'not-readable': 'Cannot read {{path}}. Check that the folder exists and that you may open it.',
  'folder-in-use': 'Another copy of Retour is using this folder (process {{pid}}). Close it, then try again.',
  'newer-data':
    'This data comes from a newer version of Retour ({{files}}). Install that version; nothing was changed.',
  'damaged-data':
    'Some files cannot be read ({{files}}). Nothing was erased: open Retour to take up a backup, or run “retour check”.',
  'no-such-folder': 'The folder {{path}} does not exist. Check the --data option.',
  'no-such-backup': 'This backup no longer exists. Choose another one.',
  'file-not-found': 'The file {{file}} does not exist. Check its name.',
  'file-too-large': 'The file {{file}} is too large to be read. Nothing was changed.',
  'file-not-recognised':
    'The file {{file}} is neither a LinkedIn export nor a Retour journal. Give LinkedIn’s zip file, Connections.csv or a Retour JSON file.',
  'file-malformed':
    'The file {{file}} is damaged ({{path}}). Nothing was changed; download or export it again.',
  'file-truncated': 'The file {{file}} stops before its end. Nothing was changed; copy it again.',
  'file-encrypted': 'The file {{file}} is protected by a password. Open it, then give its content.',
  'newer-file':
    'The file {{file}} comes from a newer version of Retour. Install that version; nothing was changed.',
  'unknown-field': 'The file {{file}} contains an unknown field: {{path}}. Nothing was changed.',
  'invalid-value': 'The file {{file}} contains an impossible value: {{path}}. Nothing was changed.',
  'missing-reference': 'In {{file}}, {{path}} refers to something that does not exist. Nothing was changed.',
  'duplicate-id': 'In {{file}}, {{path}} has the same id as another one. Nothing was changed.',
  'zip-bomb': 'The file {{file}} grows too much when opened: it is refused. Nothing was changed.',
  'import-expired': 'The journal has changed since the preview. Choose the files again.',
  'no-electron':
    'The PDF needs Electron, which was not found here. Choose the html format, or run “npm start” once.',
  'output-exists': 'The file {{file}} cannot be written here. Choose another name with --out.',
  'report-failed': 'The review could not be prepared. Try again; nothing was changed.',
  usage: 'Incomplete or unknown command: {{problem}}. “retour --help” shows what is possible.',
  'app-unreachable': 'Retour is open but does not answer. Close its window, then try again.',
};
