const hourMs = 3_600_000;

/** Largest whole number of which a product of two is still exact in double precision, roughly. */
const exactProduct = Number.MAX_SAFE_INTEGER / 4;

/** numerator × factor ÷ denominator of whole numbers, none negative, rounded half up, exactly. */
function divideRounded(numerator: number, factor: number, denominator: number): number {
  if (numerator * factor <= exactProduct) {
    const product = numerator * factor;
    const quotient = Math.floor(product / denominator);
    return 2 * (product - quotient * denominator) >= denominator ? quotient + 1 : quotient;
  }
  const [doubled, divisor] = [2n * BigInt(numerator) * BigInt(factor), BigInt(denominator)];
  return Number((doubled + divisor) / (2n * divisor));
}

/** ms in whole minutes, rounded once. */
export function toMinutes(ms: number): number {
  return divideRounded(ms, 1, 60_000);
}

/** What the time costs at the price of an hour, in cents. */
export function toTimeCostCents(ms: number, hourCostCents: number): number {
  return divideRounded(ms, hourCostCents, hourMs);
}

/** Cents per hour, or null without any time. */
export function toCentsPerHour(cents: number, ms: number): number | null {
  return ms === 0 ? null : divideRounded(cents, hourMs, ms);
}

/** The part of the turnover to 6 decimals, or null without a turnover. */
export function toShareOfTurnover(cents: number, turnoverCents: number | null): number | null {
  return turnoverCents === null || turnoverCents === 0
    ? null
    : divideRounded(cents, 1_000_000, turnoverCents) / 1_000_000;
}
