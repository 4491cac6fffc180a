import i18next, { type i18n } from 'i18next';
import type { Language } from '../journal/types.ts';
import { english } from './en/index.ts';
import { french } from './fr/index.ts';

/** The catalogue of one language. French is the reference: English must have the same keys, or it does not compile. */
const resources = { fr: { translation: french }, en: { translation: english } } as const;

/** Translates a key such as `today.start`, with values to fill in; plural forms by `count`. */
export type Translate = (key: TranslationKey, values?: Record<string, unknown>) => string;

type Leaves<Node, Prefix extends string = ''> = {
  [Key in keyof Node & string]: Node[Key] extends string
    ? `${Prefix}${Key}`
    : Leaves<Node[Key], `${Prefix}${Key}.`>;
}[keyof Node & string];
type WithoutPlural<Key extends string> = Key extends `${infer Stem}_${'one' | 'other' | 'many' | 'zero'}`
  ? Stem
  : Key;
export type TranslationKey = WithoutPlural<Leaves<typeof french>>;

function createCatalogue(language: Language): i18n {
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    resources,
    initAsync: false,
    // React and the reports escape what they show; escaping here would do it twice.
    interpolation: { escapeValue: false },
  });
  return instance;
}

const catalogues = new Map<Language, i18n>();

/** The translator of a language, made once. */
export function translator(language: Language): Translate {
  const known = catalogues.get(language) ?? createCatalogue(language);
  catalogues.set(language, known);
  return (key, values) => known.t(key, values ?? {});
}
