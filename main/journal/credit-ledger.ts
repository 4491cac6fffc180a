import { byModel, creditsOf, type Credit } from './credit.ts';
import type { CentsByModel } from './retrospective-types.ts';
import type { Touch } from './touches.ts';
import { attributionModels, type AttributionModel, type ChannelKind, type Deal, type Journal } from './types.ts';

/** A won deal's money of a period, and how each way of counting splits it. */
export interface LedgerEntry {
  deal: Deal;
  earnedCents: number;
  touches: readonly Touch[];
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

export interface EarningDeal {
  deal: Deal;
  earnedCents: number;
  touches: readonly Touch[];
}

export function zeroCents(): CentsByModel {
  return byModel(() => 0);
}

export function createCreditLedger(deals: readonly EarningDeal[], journal: Journal): CreditLedger {
  const channels = new Map(journal.channels.map((channel) => [channel.id, zeroCents()]));
  const unattributedCents = zeroCents();
  const outsideCents = zeroCents();
  let earnedCents = 0;
  const entries: LedgerEntry[] = [];
  for (const earning of deals) {
    const { deal, touches } = earning;
    const credits = creditsOf({ deal, touches, cents: earning.earnedCents, settings: journal.settings });
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
export function kindCents(entry: LedgerEntry, model: AttributionModel, kindOf: (channelId: string) => ChannelKind | undefined): Record<ChannelKind, number> {
  const cents: Record<ChannelKind, number> = { online: 0, irl: 0 };
  for (const [channelId, part] of entry.credits[model].channels) {
    const kind = kindOf(channelId);
    if (kind) cents[kind] += part;
  }
  return cents;
}
