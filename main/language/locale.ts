import type { Language } from '../journal/types.ts';

/** The language of a terminal or a Linux desktop: English when its locale says so, else French. */
export function languageOfLocale(env: Record<string, string | undefined>): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^en/i.test(locale) ? 'en' : 'fr';
}
