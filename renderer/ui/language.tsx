import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { Language } from '../../main/journal/types.ts';
import { type Translate, translator } from '../../main/language/catalogue.ts';
import { typeset } from '../../main/language/format.ts';
import { createFormats, type Formats } from './formats.ts';

interface LanguageContext {
  language: Language;
  translate: Translate;
  formats: Formats;
}

const Context = createContext<LanguageContext | null>(null);

const locales = { fr: 'fr-FR', en: 'en-GB' } as const satisfies Record<Language, string>;

/** Gives words and formats to what is inside, and tells the page's language to screen readers. */
export function LanguageProvider({
  language,
  currency,
  children,
}: {
  language: Language;
  currency: string;
  children: ReactNode;
}) {
  const value = useMemo(() => {
    const words = translator(language);
    const translate: Translate = (key, values) => typeset(words(key, values), language);
    return { language, translate, formats: createFormats({ language, locale: locales[language], currency }) };
  }, [language, currency]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <I18nProvider locale={locales[language]}>
      <Context value={value}>{children}</Context>
    </I18nProvider>
  );
}

function useLanguageContext(): LanguageContext {
  const context = useContext(Context);
  if (!context) throw new Error('No LanguageProvider around this component');
  return context;
}

/** The translator of the language on screen. */
export function useTranslate(): Translate {
  return useLanguageContext().translate;
}

/** Numbers, money, durations and days as they are written in the language on screen. */
export function useFormats(): Formats {
  return useLanguageContext().formats;
}

export function useLanguage(): Language {
  return useLanguageContext().language;
}
