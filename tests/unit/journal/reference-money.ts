import type { Deal, Journal, Session } from '../../../main/journal/types.ts';
import { dayAfter, localDay, startOfDay } from './reference-days.ts';

/** Money worked out the slow and plain way from domain.md, "Touches and credit"; see reference-review.ts. */
export const models = ['first', 'last', 'linear', 'position', 'decay', 'time', 'declared'] as const;
export type Model = (typeof models)[number];
export type Cents = Record<Model, number>;

interface Touch {
  channelId: string;
  startMs: number;
  id: string;
  on: string;
  ms: number;
}

export const startOf = (session: Session): number => Date.parse(session.startAt);
export const endOf = (session: Session): number => Date.parse(session.endAt);
export const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);
const zero = (): Cents => ({ first: 0, last: 0, linear: 0, position: 0, decay: 0, time: 0, declared: 0 });

export function createReferenceMoney(journal: Journal, asOf: string) {
  const hour = Number(journal.settings.dayStartsAt.slice(0, 2));
  const dayOfStart = (session: Session): string => localDay(startOf(session), session.timeZone, hour);

  function touchesOf(deal: Deal): Touch[] {
    const last = deal.closedOn ?? '9999-12-31';
    const sessions = journal.sessions.filter(
      (session) =>
        (session.dealIds.includes(deal.id) ||
          session.contactIds.some((id) => deal.contactIds.includes(id))) &&
        dayOfStart(session) <= last,
    );
    const touches: Touch[] = sessions.map((session) => ({
      channelId: session.channelId,
      startMs: startOf(session),
      id: session.id,
      on: dayOfStart(session),
      ms: endOf(session) - startOf(session),
    }));
    for (const contact of journal.contacts.filter(({ id }) => deal.contactIds.includes(id))) {
      const { channelId, on } = contact.origin ?? {};
      if (typeof channelId !== 'string' || on === undefined || on > last) continue;
      const met = sessions.some(
        (session) =>
          session.contactIds.includes(contact.id) &&
          session.channelId === channelId &&
          dayOfStart(session) === on,
      );
      if (!met)
        touches.push({
          channelId,
          startMs: startOfDay(on, journal.settings.timeZone, hour),
          id: contact.id,
          on,
          ms: 0,
        });
    }
    return touches.sort((a, b) => a.startMs - b.startMs || (a.id < b.id ? -1 : 1));
  }

  function weightOf(model: Model, touches: readonly Touch[], index: number): number {
    const n = touches.length;
    const [touch, latest] = [touches[index] as Touch, touches[n - 1] as Touch];
    if (model === 'first') return index === 0 ? 1 : 0;
    if (model === 'last') return index === n - 1 ? 1 : 0;
    if (model === 'position') return n < 3 ? 1 / n : index === 0 || index === n - 1 ? 0.4 : 0.2 / (n - 2);
    if (model === 'decay') {
      const days = (Date.parse(latest.on) - Date.parse(touch.on)) / 86_400_000;
      return Math.pow(2, -days / journal.settings.decayHalfLifeDays);
    }
    if (model === 'time' && sum(touches.map(({ ms }) => ms)) > 0) return touch.ms;
    return 1 / n;
  }

  /** Cents by channel id, with 'unknown' for unattributed and 'outside'. */
  function split(deal: Deal, cents: number, model: Model): Map<string, number> {
    if (model === 'declared') return new Map([[deal.declaredOrigin, cents]]);
    const touches = touchesOf(deal);
    if (touches.length === 0) return new Map([['unknown', cents]]);
    const weights = touches.map((_, index) => weightOf(model, touches, index));
    const ids = [...new Set(touches.map(({ channelId }) => channelId))].sort();
    const exact = ids.map(
      (id) => (sum(weights.filter((_, index) => touches[index]?.channelId === id)) / sum(weights)) * cents,
    );
    const whole = exact.map(Math.floor);
    const left = new Set(ids.keys());
    for (let missing = cents - sum(whole); missing > 0; missing -= 1) {
      const largest = Math.max(
        ...[...left].map((index) => (exact[index] ?? 0) - Math.floor(exact[index] ?? 0)),
      );
      const next =
        [...left].find((index) => largest - ((exact[index] ?? 0) - Math.floor(exact[index] ?? 0)) <= 1e-6) ??
        0;
      whole[next] = (whole[next] ?? 0) + 1;
      left.delete(next);
    }
    return new Map(ids.map((id, index) => [id, whole[index] ?? 0]));
  }

  /** Calendar months one by one, from the start of the first to the end of the last that counts. */
  function earned(deal: Deal, isIn: (on: string) => boolean): number {
    const { closedOn } = deal;
    if (deal.status !== 'won' || closedOn === undefined || closedOn > asOf) return 0;
    if (deal.billing === 'once') return isIn(closedOn) ? deal.amountCents : 0;
    const last = deal.endsOn !== undefined && deal.endsOn < asOf ? deal.endsOn.slice(0, 7) : asOf.slice(0, 7);
    let months = 0;
    for (
      let month = (deal.startsOn ?? closedOn).slice(0, 7);
      month <= last;
      month = dayAfter(`${month}-28`, 4).slice(0, 7)
    ) {
      if (isIn(`${month}-01`)) months += 1;
    }
    return months * deal.amountCents;
  }

  function creditOf(deals: readonly { deal: Deal; cents: number }[]) {
    const credit = new Map<string, Cents>(
      [...journal.channels.map(({ id }) => id), 'unknown', 'outside'].map((id) => [id, zero()]),
    );
    for (const { deal, cents } of deals) {
      for (const model of models)
        for (const [id, part] of split(deal, cents, model)) (credit.get(id) as Cents)[model] += part;
    }
    return (id: string): Cents => credit.get(id) as Cents;
  }

  return { touchesOf, split, earned, creditOf };
}
