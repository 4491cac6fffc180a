import type { DealView, TouchRow } from '../../main/contract/views.ts';
import type { CentsByModel } from '../../main/journal/retrospective-types.ts';
import { attributionModels, type AttributionModel, type ChannelKind } from '../../main/journal/types.ts';

export interface CreditColumn {
  key: string;
  /** Null for money without a channel: `key` is then `unattributed` or `outside`. */
  channel: { name: string; kind: ChannelKind } | null;
  creditCents: CentsByModel;
}

/** The columns of the table of the seven ways of counting: whoever gets something in at least one of them. */
export function toCreditColumns(view: DealView): CreditColumn[] {
  const columns: CreditColumn[] = view.credit.map((row) => ({
    key: `channel:${row.channelId}`,
    channel: { name: row.channelName, kind: row.kind },
    creditCents: row.creditCents,
  }));
  columns.push({ key: 'unattributed', channel: null, creditCents: view.unattributedCents });
  columns.push({ key: 'outside', channel: null, creditCents: view.outsideCents });
  return columns.filter((column) =>
    attributionModels.some((model: AttributionModel) => column.creditCents[model] > 0),
  );
}

export interface ChannelTime {
  channelId: string;
  channelName: string;
  channelKind: ChannelKind;
  durationMs: number;
}

/** The hours behind a deal by channel, most hours first; a channel with only a dated first contact has 0 ms. */
export function toChannelTimes(touches: readonly TouchRow[]): ChannelTime[] {
  const times = new Map<string, ChannelTime>();
  for (const touch of touches) {
    const { channelId, channelName, channelKind } = touch;
    const known = times.get(channelId) ?? { channelId, channelName, channelKind, durationMs: 0 };
    times.set(channelId, { ...known, durationMs: known.durationMs + touch.durationMs });
  }
  return [...times.values()].toSorted((left, right) => right.durationMs - left.durationMs);
}

export function toTotalMs(touches: readonly TouchRow[]): number {
  return touches.reduce((totalMs, touch) => totalMs + touch.durationMs, 0);
}
