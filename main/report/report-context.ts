import type { Retrospective } from '../journal/retrospective-types.ts';
import type { Language } from '../journal/types.ts';
import type { Translate } from '../language/catalogue.ts';
import {
  formatDay,
  formatHours,
  formatMoney,
  formatNumber,
  formatPercent,
  typeset,
} from '../language/format.ts';

/** One review and the words to tell it with: what every part of a report is made from. */
export interface ReportContext {
  review: Retrospective;
  language: Language;
  /** Translates and sets the spaces of the language. */
  say: Translate;
  money: (cents: number) => string;
  perHour: (cents: number) => string;
  hours: (minutes: number) => string;
  number: (value: number) => string;
  percent: (fraction: number) => string;
  wholePercent: (fraction: number) => string;
  day: (on: string) => string;
}

/** Below this, the cents of an hour still say something: 2,74 € is not 3 €. */
const centsMatterBelow = 2_000;

export function createReportContext(
  review: Retrospective,
  { translate, language }: { translate: Translate; language: Language },
): ReportContext {
  const { currency } = review;
  return {
    review,
    language,
    say: (key, values) => typeset(translate(key, values), language),
    money: (cents) => formatMoney(cents, currency, language, { decimals: 0 }),
    perHour: (cents) =>
      formatMoney(cents, currency, language, { decimals: cents !== 0 && cents < centsMatterBelow ? 2 : 0 }),
    hours: (minutes) => formatHours(minutes, language),
    number: (value) => formatNumber(value, language),
    percent: (fraction) => formatPercent(fraction, language),
    wholePercent: (fraction) => formatPercent(fraction, language, { decimals: 0 }),
    day: (on) => formatDay(on, language),
  };
}
