import { daysBetween } from './local-day.ts';
import type { CentsByModel } from './retrospective-types.ts';
import type { Touch } from './touches.ts';
import type { AttributionModel, Deal, JournalSettings } from './types.ts';

/** The parts of a deal's money under one way of counting, each 0 to 1; together 1. */
export interface Shares {
  channels: ReadonlyMap<string, number>;
  unattributed: number;
  outside: number;
}

/** The same in whole cents, together exactly the amount that was split. */
export interface Credit {
  channels: ReadonlyMap<string, number>;
  unattributedCents: number;
  outsideCents: number;
}

interface SharesRequest {
  deal: Pick<Deal, 'declaredOrigin'>;
  /** In order. */
  touches: readonly Touch[];
  model: AttributionModel;
  /** H of the model `decay`, in days. */
  halfLifeDays: number;
}

const nobody: ReadonlyMap<string, number> = new Map();

/** The shares of domain.md, "Touches and credit". */
export function sharesOf({ deal, touches, model, halfLifeDays }: SharesRequest): Shares {
  if (model === 'declared') return declaredShares(deal.declaredOrigin);
  if (touches.length === 0) return { channels: nobody, unattributed: 1, outside: 0 };
  const weights = weigh[model](touches, halfLifeDays);
  let totalWeight = 0;
  for (const weight of weights) totalWeight += weight;
  const channels = new Map<string, number>();
  for (const [index, touch] of touches.entries()) {
    channels.set(touch.channelId, (channels.get(touch.channelId) ?? 0) + (weights[index] ?? 0) / totalWeight);
  }
  return { channels, unattributed: 0, outside: 0 };
}

function declaredShares(origin: string): Shares {
  if (origin === 'unknown') return { channels: nobody, unattributed: 1, outside: 0 };
  if (origin === 'outside') return { channels: nobody, unattributed: 0, outside: 1 };
  return { channels: new Map([[origin, 1]]), unattributed: 0, outside: 0 };
}

type Weigh = (touches: readonly Touch[], halfLifeDays: number) => number[];

/** Weights of the touches in order, in proportion to their shares. */
const weigh: Record<Exclude<AttributionModel, 'declared'>, Weigh> = {
  first: (touches) => touches.map((_, index) => (index === 0 ? 1 : 0)),
  last: (touches) => touches.map((_, index) => (index === touches.length - 1 ? 1 : 0)),
  linear: (touches) => touches.map(() => 1),
  position: (touches) => {
    const last = touches.length - 1;
    if (last < 2) return touches.map(() => 1);
    return touches.map((_, index) => (index === 0 || index === last ? 0.4 : 0.2 / (last - 1)));
  },
  decay: (touches, halfLifeDays) => {
    const latestOn = touches.at(-1)?.on ?? '';
    // Order is by instant and days are each zone's own, so a touch may lie a day after the latest: never to infinity.
    return touches.map((touch) => 2 ** Math.min(-daysBetween(touch.on, latestOn) / halfLifeDays, 900));
  },
  time: (touches) => {
    const isTimed = touches.some((touch) => touch.durationMs > 0);
    return touches.map((touch) => (isTimed ? touch.durationMs : 1));
  },
};

/** Fractions of a cent closer than this are equal: double precision does not tell them apart. */
const equalFraction = 1e-6;

/**
 * Shares in whole cents by largest remainder: each floored, the missing cents to the largest fractions; equal ones to
 * the smaller channel id, by UTF-16 code units.
 */
export function splitCents(shares: Shares, cents: number): Credit {
  if (shares.unattributed === 1) return { channels: nobody, unattributedCents: cents, outsideCents: 0 };
  if (shares.outside === 1) return { channels: nobody, unattributedCents: 0, outsideCents: cents };
  const parts = [...shares.channels].map(([channelId, share]) => {
    const exact = share * cents;
    const whole = Math.floor(exact);
    return { channelId, whole, fraction: exact - whole };
  });
  parts.sort((a, b) => (a.channelId < b.channelId ? -1 : 1));
  let missing = cents;
  for (const part of parts) missing -= part.whole;
  while (missing > 0) {
    const largest = parts.reduce((max, part) => Math.max(max, part.fraction), Number.NEGATIVE_INFINITY);
    const next = parts.find((part) => largest - part.fraction <= equalFraction);
    if (!next) break;
    next.whole += 1;
    next.fraction -= 1;
    missing -= 1;
  }
  // Near 10^11 cents a product just under a whole number may read as that number: what is too much goes back.
  while (missing < 0) {
    const next = parts.reduce((least, part) =>
      part.whole > 0 && (least.whole === 0 || part.fraction < least.fraction) ? part : least,
    );
    next.whole -= 1;
    next.fraction += 1;
    missing += 1;
  }
  return {
    channels: new Map(parts.map((part) => [part.channelId, part.whole])),
    unattributedCents: 0,
    outsideCents: 0,
  };
}

/** A record of one value per way of counting. */
export function byModel<Value>(make: (model: AttributionModel) => Value): Record<AttributionModel, Value> {
  return {
    first: make('first'),
    last: make('last'),
    linear: make('linear'),
    position: make('position'),
    decay: make('decay'),
    time: make('time'),
    declared: make('declared'),
  };
}

interface CreditRequest {
  deal: Pick<Deal, 'declaredOrigin'>;
  touches: readonly Touch[];
  cents: number;
  settings: Pick<JournalSettings, 'decayHalfLifeDays'>;
}

/** The credit of one deal's money in all seven ways of counting. */
export function creditsOf({
  deal,
  touches,
  cents,
  settings,
}: CreditRequest): Record<AttributionModel, Credit> {
  const split = (model: AttributionModel): Credit =>
    splitCents(sharesOf({ deal, touches, model, halfLifeDays: settings.decayHalfLifeDays }), cents);
  const [touch] = touches;
  if (touch && touches.some(({ channelId }) => channelId !== touch.channelId)) return byModel(split);
  // No touch, or all on one channel: every way of counting but what was declared says the same.
  const same = split('first');
  return byModel((model) => (model === 'declared' ? split(model) : same));
}

export interface CreditByModel {
  channelCents: (channelId: string) => CentsByModel;
  unattributedCents: CentsByModel;
  outsideCents: CentsByModel;
}

/** The credit of one deal's money, by channel first, then by way of counting. */
export function creditByModel(request: CreditRequest): CreditByModel {
  const credits = creditsOf(request);
  return {
    channelCents: (channelId) => byModel((model) => credits[model].channels.get(channelId) ?? 0),
    unattributedCents: byModel((model) => credits[model].unattributedCents),
    outsideCents: byModel((model) => credits[model].outsideCents),
  };
}
