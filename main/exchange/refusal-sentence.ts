import type { Translate } from '../language/catalogue.ts';
import type { Refusal } from './refusal.ts';

/** Why a line is not imported, in words. */
export function refusalSentence(refusal: Refusal, translate: Translate): string {
  if (refusal.code !== 'not-yet') return translate(`importing.refused.${refusal.code}`);
  return translate('importing.refused.not-yet', {
    what: translate(`importing.file.${refusal.kind ?? 'messages'}`),
  });
}
