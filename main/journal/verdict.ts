import { createRandom } from './random.ts';
import type { CentsByModel, Verdict } from './retrospective-types.ts';
import { attributionModels, type AttributionModel, type ChannelKind } from './types.ts';

const draws = 2000;
const seed = 20181231;
/** Fewer won deals with credit than this say nothing. */
const fewestDeals = 3;
const solidProbability = 0.9;

export interface VerdictRequest {
  model: AttributionModel;
  /** Time of each kind in the year, in ms (union). */
  ms: Record<ChannelKind, number>;
  /** Credit of each kind in the year, in cents. */
  creditCents: Record<ChannelKind, CentsByModel>;
  /** For each deal that earned in the year, what each kind gets under the model, in cents. */
  deals: readonly Record<ChannelKind, number>[];
}

/** Which kind's hour earned more, how sure that is, and why (domain.md, "Verdict"). */
export function createVerdict({ model, ms, creditCents, deals }: VerdictRequest): Verdict {
  const better = betterKind({ online: creditCents.online[model], irl: creditCents.irl[model] }, ms);
  const wonDeals = deals.filter((deal) => deal.online + deal.irl > 0).length;
  const agreesInModels =
    better === null
      ? 0
      : attributionModels.filter(
          (other) =>
            betterKind({ online: creditCents.online[other], irl: creditCents.irl[other] }, ms) === better,
        ).length;
  const probability = better === null ? null : probabilityOf(better, deals, ms);
  const isSolid =
    probability !== null && probability >= solidProbability && agreesInModels === attributionModels.length;
  const strength = better === null || wonDeals < fewestDeals ? 'too-few' : isSolid ? 'solid' : 'fragile';
  return { question: 'irl-vs-online', better, strength, wonDeals, probability, agreesInModels };
}

/** The kind with the higher credit per hour; null at a tie or where a kind has no time. */
function betterKind(cents: Record<ChannelKind, number>, ms: Record<ChannelKind, number>): ChannelKind | null {
  if (ms.online === 0 || ms.irl === 0) return null;
  // a/b > c/d as a×d > c×b, exactly: these products pass 2^53.
  const irl = BigInt(cents.irl) * BigInt(ms.online);
  const online = BigInt(cents.online) * BigInt(ms.irl);
  if (irl === online) return null;
  return irl > online ? 'irl' : 'online';
}

/** Share of resamples (with replacement, the hours fixed) in which that kind is strictly ahead; 0 to 1. */
function probabilityOf(
  better: ChannelKind,
  deals: readonly Record<ChannelKind, number>[],
  ms: Record<ChannelKind, number>,
): number {
  if (deals.length === 0) return 0;
  const random = createRandom(seed);
  const leading = Float64Array.from(deals, (deal) => deal[better]);
  const other: ChannelKind = better === 'irl' ? 'online' : 'irl';
  const trailing = Float64Array.from(deals, (deal) => deal[other]);
  let ahead = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    // Whole cents are summed, and divided once: a tie per hour then divides to the very same double, and is not ahead.
    let leadingCents = 0;
    let trailingCents = 0;
    for (let pick = 0; pick < leading.length; pick += 1) {
      const index = Math.floor(random() * leading.length);
      leadingCents += leading[index] ?? 0;
      trailingCents += trailing[index] ?? 0;
    }
    if (leadingCents / ms[better] > trailingCents / ms[other]) ahead += 1;
  }
  return ahead / draws;
}
