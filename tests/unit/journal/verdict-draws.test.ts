import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createVerdict } from '../../../main/journal/verdict.ts';
import { attributionModels, type ChannelKind } from '../../../main/journal/types.ts';

type Kinds = Record<ChannelKind, number>;

/** The chance that a resample is strictly ahead for real life, over every possible one, in whole numbers: no rounding, no luck. */
function exactChance(deals: readonly Kinds[], ms: Kinds): number {
  let chances = new Map([['0 0', 1]]);
  for (const _ of deals) {
    const next = new Map<string, number>();
    for (const [sums, chance] of chances) {
      const [online, irl] = sums.split(' ').map(Number) as [number, number];
      for (const deal of deals) {
        const key = `${online + deal.online} ${irl + deal.irl}`;
        next.set(key, (next.get(key) ?? 0) + chance / deals.length);
      }
    }
    chances = next;
  }
  let ahead = 0;
  for (const [sums, chance] of chances) {
    const [online, irl] = sums.split(' ').map(BigInt) as [bigint, bigint];
    if (irl * BigInt(ms.online) > online * BigInt(ms.irl)) ahead += chance;
  }
  return ahead;
}

const byModel = (cents: number) =>
  Object.fromEntries(attributionModels.map((model) => [model, cents])) as Record<
    (typeof attributionModels)[number],
    number
  >;

describe('the draws of the verdict', () => {
  it('come out as every possible resample together says, a tie not counted as ahead', () => {
    const cents = fc.constantFrom(0, 1000, 1000, 2000);
    const deal = fc.record({ online: cents, irl: cents });
    const hours = fc.constantFrom(3_600_000, 3 * 3_600_000, 7_000_001, 49 * 60_000);
    fc.assert(
      fc.property(
        fc.array(deal, { minLength: 3, maxLength: 7 }),
        hours,
        fc.constantFrom(1, 1, 2),
        (deals, onlineMs, times) => {
          const ms = { online: onlineMs, irl: onlineMs * times };
          const sum = (kind: ChannelKind) => deals.reduce((total, each) => total + each[kind], 0);
          const verdict = createVerdict({
            model: 'linear',
            ms,
            creditCents: { online: byModel(sum('online')), irl: byModel(sum('irl')) },
            deals,
          });
          fc.pre(verdict.better === 'irl');
          // 2,000 draws: five standard deviations of a share are at most 0.056.
          expect(Math.abs((verdict.probability ?? 0) - exactChance(deals, ms))).toBeLessThan(0.056);
        },
      ),
      { numRuns: 300 },
    );
  });
});
