import { byModel, creditsOf, type Credit } from './credit.ts';
import type { CentsByModel } from './retrospective-types.ts';
import { touchesOf, type Touch } from './touches.ts';
import {
  attributionModels,
  type AttributionModel,
  type ChannelKind,
  type Deal,
  type Journal,
} from './types.ts';

/** A won deal's money of a period, and how each way of counting splits it. */
export interface LedgerEntry {
  deal: Deal;
  earnedCents: number;
  credits: Record<AttributionModel, Credit>;
}

/** The credit of several deals, summed deal by deal so that it equals what they earned to the cent. */
export interface CreditLedger {
  entries: readonly LedgerEntry[];
  earnedCents: number;
  channels: ReadonlyMap<string, CentsByModel>;
  unattributedCents: CentsByModel;
  outsideCents: CentsByModel;
}

/** Finds touches and splits money for one review, each deal's once: the year and the cohort ask for the same ones. */
export interface Crediting {
  touchesOf(deal: Deal): readonly Touch[];
  creditsOf(deal: Deal, cents: number): Record<AttributionModel, Credit>;
}

export function createCrediting(journal: Journal): Crediting {
  const touches = new Map<Deal, readonly Touch[]>();
  const splits = new Map<Deal, { cents: number; credits: Record<AttributionModel, Credit> }>();
  const crediting: Crediting = {
    touchesOf(deal) {
      let known = touches.get(deal);
      if (!known) touches.set(deal, (known = touchesOf(deal, journal)));
      return known;
    },
    creditsOf(deal, cents) {
      const known = splits.get(deal);
      if (known?.cents === cents) return known.credits;
      const credits = creditsOf({
        deal,
        touches: crediting.touchesOf(deal),
        cents,
        settings: journal.settings,
      });
      splits.set(deal, { cents, credits });
      return credits;
    },
  };
  return crediting;
}

export interface EarningDeal {
  deal: Deal;
  earnedCents: number;
}

/** The deals that earned anything, and how much. */
export function earningDeals(journal: Journal, earnedCentsOf: (deal: Deal) => number): EarningDeal[] {
  return journal.deals
    .map((deal) => ({ deal, earnedCents: earnedCentsOf(deal) }))
    .filter(({ earnedCents }) => earnedCents > 0);
}

export function zeroCents(): CentsByModel {
  return byModel(() => 0);
}

export function createCreditLedger(
  deals: readonly EarningDeal[],
  journal: Journal,
  crediting: Crediting,
): CreditLedger {
  const channels = new Map(journal.channels.map((channel) => [channel.id, zeroCents()]));
  const unattributedCents = zeroCents();
  const outsideCents = zeroCents();
  let earnedCents = 0;
  const entries: LedgerEntry[] = [];
  for (const earning of deals) {
    const credits = crediting.creditsOf(earning.deal, earning.earnedCents);
    entries.push({ ...earning, credits });
    earnedCents += earning.earnedCents;
    for (const model of attributionModels) {
      const credit = credits[model];
      for (const [channelId, cents] of credit.channels) {
        const sum = channels.get(channelId);
        if (sum) sum[model] += cents;
      }
      unattributedCents[model] += credit.unattributedCents;
      outsideCents[model] += credit.outsideCents;
    }
  }
  return { entries, earnedCents, channels, unattributedCents, outsideCents };
}

/** What one entry's channels of each kind get under a way of counting, in cents. */
export function kindCents(
  entry: LedgerEntry,
  model: AttributionModel,
  kindOf: (channelId: string) => ChannelKind | undefined,
): Record<ChannelKind, number> {
  const cents: Record<ChannelKind, number> = { online: 0, irl: 0 };
  for (const [channelId, part] of entry.credits[model].channels) {
    const kind = kindOf(channelId);
    if (kind) cents[kind] += part;
  }
  return cents;
}
