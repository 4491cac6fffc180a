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
  const agreesInModels = better === null ? 0 : attributionModels.filter((other) => betterKind({ online: creditCents.online[other], irl: creditCents.irl[other] }, ms) === better).length;
  const probability = better === null ? null : probabilityOf(better, deals, ms);
  const isSolid = probability !== null && probability >= solidProbability && agreesInModels === attributionModels.length;
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
function probabilityOf(better: ChannelKind, deals: readonly Record<ChannelKind, number>[], ms: Record<ChannelKind, number>): number {
  if (deals.length === 0) return 0;
  const random = createRandom();
  // What each deal adds to the difference per ms: one addition a draw instead of two sums and two divisions.
  const sign = better === 'irl' ? 1 : -1;
  const leads = Float64Array.from(deals, (deal) => sign * (deal.irl / ms.irl - deal.online / ms.online));
  let ahead = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    let lead = 0;
    for (let pick = 0; pick < leads.length; pick += 1) lead += leads[Math.floor(random() * leads.length)] ?? 0;
    if (lead > 0) ahead += 1;
  }
  return ahead / draws;
}

/** mulberry32: a small generator of numbers in [0, 1), the same on every machine for its seed. */
function createRandom(): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
