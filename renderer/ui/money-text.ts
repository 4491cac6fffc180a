/** At most 10^11 cents, as the journal's rules say. */
const maxCents = 100_000_000_000;

const plainAmount = /^(?<whole>\d*)(?:[.,](?<decimals>\d{1,2}))?$/;
/** One mark between thousands, the other one before the cents: `12,345,6` is neither. */
const groupedAmount =
  /^(?<whole>[1-9]\d{0,2}(?<mark>[.,])\d{3}(?:\k<mark>\d{3})*)(?:(?!\k<mark>)[.,](?<decimals>\d{1,2}))?$/;

/**
 * The cents of an amount in euros as people type it: `1 200`, `1200,5`, `1.200,50`, `1,200.50 €`. Null when it is no
 * amount, is negative, is too large or has more than two decimals.
 */
export function toCents(typed: string): number | null {
  const text = typed.replace(/[\s€]/g, '');
  const match = plainAmount.exec(text) ?? groupedAmount.exec(text);
  if (!match?.groups || !/\d/.test(text)) return null;
  const whole = (match.groups['whole'] ?? '').replace(/[.,]/g, '');
  const decimals = (match.groups['decimals'] ?? '').padEnd(2, '0');
  const cents = Number(whole) * 100 + Number(decimals);
  return cents <= maxCents ? cents : null;
}

/** How a language writes amounts. */
export interface AmountMarks {
  decimal: string;
  thousands: string;
}

/** The amount as it stands in a field to be edited, `1 200,50`; `toCents` reads it back. */
export function toTypedAmount(cents: number | null, marks: AmountMarks): string {
  if (cents === null) return '';
  const whole = String(Math.floor(cents / 100)).replace(/\B(?=(?:\d{3})+$)/g, marks.thousands);
  return cents % 100 === 0 ? whole : `${whole}${marks.decimal}${String(cents % 100).padStart(2, '0')}`;
}
