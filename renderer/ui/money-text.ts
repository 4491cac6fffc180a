/** At most 10^11 cents, as the journal's rules say. */
const maxCents = 100_000_000_000;

/**
 * The cents of an amount in euros as people type it: `1 200`, `1200,5`, `1.200,50`, `1,200.50 €`. Null when it is no
 * amount, is negative, is too large or has more than two decimals.
 */
export function toCents(typed: string): number | null {
  const text = typed.replace(/[\s\u00a0\u202f€]/g, '');
  const match = /^(?<whole>\d+(?:[.,]\d{3})*|)(?:[.,](?<decimals>\d{1,2}))?$/.exec(text);
  if (!match || text === '') return null;
  const whole = (match.groups?.['whole'] ?? '').replace(/[.,]/g, '');
  const decimals = (match.groups?.['decimals'] ?? '').padEnd(2, '0');
  const cents = Number(whole) * 100 + Number(decimals);
  return cents <= maxCents ? cents : null;
}

/** The amount as it stands in a field to be edited: `1200,50`, no signs and no spaces. */
export function toTypedAmount(cents: number | null, decimalMark: string): string {
  if (cents === null) return '';
  const whole = String(Math.floor(cents / 100));
  return cents % 100 === 0 ? whole : `${whole}${decimalMark}${String(cents % 100).padStart(2, '0')}`;
}
