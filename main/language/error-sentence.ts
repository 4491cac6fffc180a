import type { CodedError } from '../journal/coded-error.ts';
import type { Translate } from './catalogue.ts';

/** The sentence for a coded error, with what to do; a value the error does not give is left out. */
export function errorSentence(error: CodedError, translate: Translate): string {
  const values: Record<string, string> = {};
  for (const name of ['path', 'file', 'files', 'ids', 'known', 'pid']) values[name] = '…';
  for (const [name, value] of Object.entries(error.details)) {
    values[name] = Array.isArray(value) ? value.join(', ') : String(value);
  }
  return translate(`errors.${error.code}`, values).replace(/ \(…\)/g, '');
}
