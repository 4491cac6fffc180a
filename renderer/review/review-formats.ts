import type { Retrospective } from '../../main/journal/retrospective-types.ts';
import type { AttributionModel, Language } from '../../main/journal/types.ts';
import {
  formatDay,
  formatHours,
  formatMoney,
  formatNumber,
  formatPercent,
} from '../../main/language/format.ts';
import type { FigureRange } from './review-figures.ts';

/** The figures of one review as its exports write them, a dash where they cannot be told. */
export interface ReviewFormats {
  number: (value: number) => string;
  /** To the cent: what one hour earned. */
  money: (cents: number | null) => string;
  /** To the whole unit: what a year cost or earned. */
  wholeMoney: (cents: number | null) => string;
  percent: (fraction: number | null) => string;
  hours: (minutes: number) => string;
  day: (on: string) => string;
}

/** What the sections of the page draw: one review, counted in one way. */
export interface ShownReview {
  review: Retrospective;
  model: AttributionModel;
  formats: ReviewFormats;
}

const unknown = '—';

/** @param currency ISO 4217. */
export function createReviewFormats(language: Language, currency: string): ReviewFormats {
  return {
    number: (value) => formatNumber(value, language),
    money: (cents) => (cents === null ? unknown : formatMoney(cents, currency, language)),
    wholeMoney: (cents) =>
      cents === null ? unknown : formatMoney(cents, currency, language, { decimals: 0 }),
    percent: (fraction) => (fraction === null ? unknown : formatPercent(fraction, language)),
    hours: (minutes) => formatHours(minutes, language),
    day: (on) => formatDay(on, language),
  };
}

/** The two ends of a range as written; one alone when both read the same. */
export function toRangeEnds(
  range: FigureRange,
  write: (figure: number) => string,
): [string] | [string, string] {
  const low = write(range.low);
  const high = write(range.high);
  return low === high ? [low] : [low, high];
}
