import type { Channel, ChannelKind, Contact, Deal, Journal, Session } from '../../../main/journal/types.ts';
import { dayAfter, localDay, startOfDay } from './reference-days.ts';

/**
 * The yearly review worked out the slow and plain way from domain.md, sharing no code with main/journal: every total
 * is taken over elementary stretches of time, every deal is split by hand.
 */
const models = ['first', 'last', 'linear', 'position', 'decay', 'time', 'declared'] as const;
type Model = (typeof models)[number];
type Cents = Record<Model, number>;
type Stretch = [number, number];

interface Touch {
  channelId: string;
  startMs: number;
  id: string;
  on: string;
  ms: number;
}

const startOf = (session: Session): number => Date.parse(session.startAt);
const endOf = (session: Session): number => Date.parse(session.endAt);
const zero = (): Cents => ({ first: 0, last: 0, linear: 0, position: 0, decay: 0, time: 0, declared: 0 });
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Half up, exactly. */
function ratio(numerator: bigint, denominator: bigint): number {
  return Number((2n * numerator + denominator) / (2n * denominator));
}

/** How long any of the stretches covers, by counting each elementary stretch between two ends once. */
export function coveredMs(stretches: readonly Stretch[]): number {
  const points = [...new Set(stretches.flat())].sort((a, b) => a - b);
  let total = 0;
  for (let index = 0; index + 1 < points.length; index += 1) {
    const [from, to] = [points[index] ?? 0, points[index + 1] ?? 0];
    if (stretches.some(([start, end]) => start <= from && to <= end)) total += to - from;
  }
  return total;
}

export function createReference(journal: Journal, asOf: string) {
  const hour = Number(journal.settings.dayStartsAt.slice(0, 2));
  const dayOfStart = (session: Session): string => localDay(startOf(session), session.timeZone, hour);
  const kindOf = (id: string): ChannelKind | undefined =>
    journal.channels.find((channel) => channel.id === id)?.kind;

  /** The part of each session whose local days are firstOn … lastOn. */
  function within(sessions: readonly Session[], firstOn: string, lastOn: string): Stretch[] {
    return sessions
      .map(
        (session): Stretch => [
          Math.max(startOf(session), startOfDay(firstOn, session.timeZone, hour)),
          Math.min(endOf(session), startOfDay(dayAfter(lastOn), session.timeZone, hour)),
        ],
      )
      .filter(([start, end]) => end > start);
  }

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

  function review(year: number, model: Model = journal.settings.model) {
    const [firstOn, lastOn] = [`${year}-01-01`, `${year}-12-31`];
    const isIn = (on: string | undefined): boolean => on !== undefined && on >= firstOn && on <= lastOn;
    const figures = journal.yearFigures.find((other) => other.year === year);
    const deals = journal.deals
      .map((deal) => ({ deal, cents: earned(deal, isIn) }))
      .filter(({ cents }) => cents > 0);
    const credit = creditOf(deals);
    const perModel = <Value>(make: (model: Model) => Value): Record<Model, Value> =>
      Object.fromEntries(models.map((name) => [name, make(name)])) as Record<Model, Value>;

    function figuresOf(channels: readonly Channel[]) {
      const ids = channels.map(({ id }) => id);
      const sessions = journal.sessions.filter(({ channelId }) => ids.includes(channelId));
      const made = journal.contacts.filter(
        ({ origin }) => origin?.channelId != null && ids.includes(origin.channelId),
      );
      const ms = coveredMs(within(sessions, firstOn, lastOn));
      const timedMs = coveredMs(
        within(
          sessions.filter(({ estimated }) => !estimated),
          firstOn,
          lastOn,
        ),
      );
      const cents = perModel((name) => sum(ids.map((id) => credit(id)[name])));
      const turnover = figures?.turnoverCents ?? 0;
      return {
        minutes: ratio(BigInt(ms), 60_000n),
        estimatedMinutes: ratio(BigInt(ms), 60_000n) - ratio(BigInt(timedMs), 60_000n),
        sessions: sessions.filter((session) => isIn(dayOfStart(session))).length,
        timeCostCents:
          figures?.hourCostCents === undefined
            ? null
            : ratio(BigInt(ms) * BigInt(figures.hourCostCents), 3_600_000n),
        expensesCents: sum(
          journal.expenses
            .filter((expense) => ids.includes(expense.channelId) && isIn(expense.on))
            .map((expense) => expense.amountCents),
        ),
        contactsMade: made.filter(({ origin }) => isIn(origin?.on)).length,
        contactsMet: made.filter(({ metOn }) => isIn(metOn)).length,
        dealsOpened: journal.deals.filter((deal) => ids.includes(deal.declaredOrigin) && isIn(deal.openedOn))
          .length,
        dealsWon: deals.filter(
          (deal) => sum(ids.map((id) => split(deal.deal, deal.cents, model).get(id) ?? 0)) > 0,
        ).length,
        creditCents: cents,
        centsPerHour: perModel((name) =>
          ms === 0 ? null : ratio(BigInt(cents[name]) * 3_600_000n, BigInt(ms)),
        ),
        shareOfTurnover: perModel((name) =>
          turnover === 0 ? null : ratio(BigInt(cents[name]) * 1_000_000n, BigInt(turnover)) / 1e6,
        ),
      };
    }

    const online = journal.sessions.filter(({ channelId }) => kindOf(channelId) === 'online');
    const roleMinutes = (activities: readonly string[]): number =>
      ratio(
        BigInt(
          coveredMs(
            within(
              online.filter(({ activity }) => activities.includes(activity)),
              firstOn,
              lastOn,
            ),
          ),
        ),
        60_000n,
      );

    function budget() {
      let [activeDays, daysOverBudget] = [0, 0];
      for (let on = firstOn; on <= lastOn; on = dayAfter(on)) {
        const ms = coveredMs(within(online, on, on));
        if (ms > 0) activeDays += 1;
        if (ms > journal.settings.dailyOnlineBudgetMinutes * 60_000) daysOverBudget += 1;
      }
      const ms = coveredMs(within(online, firstOn, lastOn));
      return {
        activeDays,
        daysOverBudget,
        onlineMinutesPerActiveDay: activeDays === 0 ? 0 : ratio(BigInt(ms), BigInt(activeDays) * 60_000n),
      };
    }

    function funnelOf(channel: Channel) {
      const people = journal.contacts.filter(
        ({ origin }) => origin?.channelId === channel.id && isIn(origin.on),
      );
      const count = (holds: (contact: Contact) => boolean): number => people.filter(holds).length;
      return {
        channelId: channel.id,
        contacts: people.length,
        exchanged: count(({ id }) =>
          journal.sessions.some(
            (session) => session.contactIds.includes(id) && dayOfStart(session) <= lastOn,
          ),
        ),
        met: count(({ metOn }) => metOn !== undefined && metOn <= lastOn),
        proposed: count(({ id }) =>
          journal.deals.some((deal) => deal.contactIds.includes(id) && deal.openedOn <= lastOn),
        ),
        won: count(({ id }) =>
          journal.deals.some(
            (deal) =>
              deal.status === 'won' && deal.contactIds.includes(id) && (deal.closedOn ?? '') <= lastOn,
          ),
        ),
      };
    }

    function cohort() {
      const ofYear = journal.deals
        .map((deal) => ({ deal, cents: earned(deal, () => true) }))
        .filter(({ deal, cents }) => cents > 0 && isIn(touchesOf(deal)[0]?.on));
      const cohortCredit = creditOf(ofYear);
      return {
        dealsWon: ofYear.length,
        earnedCents: sum(ofYear.map(({ cents }) => cents)),
        channels: journal.channels.map(({ id }) => ({ channelId: id, creditCents: cohortCredit(id) })),
        unattributedCents: cohortCredit('unknown'),
        outsideCents: cohortCredit('outside'),
      };
    }

    function windowOf(windowFirstOn: string, windowEndOn: string) {
      const windowLastOn = windowEndOn > asOf ? asOf : windowEndOn;
      const isWithin = (on: string | undefined): boolean =>
        on !== undefined && on >= windowFirstOn && on <= windowLastOn;
      const minutes = (kind: ChannelKind): number =>
        ratio(
          BigInt(
            coveredMs(
              within(
                journal.sessions.filter(({ channelId }) => kindOf(channelId) === kind),
                windowFirstOn,
                windowLastOn,
              ),
            ),
          ),
          60_000n,
        );
      return {
        days: Math.max(0, (Date.parse(windowLastOn) - Date.parse(windowFirstOn)) / 86_400_000 + 1),
        onlineMinutes: minutes('online'),
        irlMinutes: minutes('irl'),
        contactsMet: journal.contacts.filter(({ metOn }) => isWithin(metOn)).length,
        dealsOpened: journal.deals.filter(({ openedOn }) => isWithin(openedOn)).length,
        dealsWon: journal.deals.filter(({ status, closedOn }) => status === 'won' && isWithin(closedOn))
          .length,
      };
    }

    return {
      year,
      partial: asOf <= lastOn,
      model,
      turnoverCents: figures?.turnoverCents ?? null,
      earnedCents: sum(deals.map(({ cents }) => cents)),
      channels: journal.channels.map((channel) => ({
        channelId: channel.id,
        name: channel.name,
        kind: channel.kind,
        ...figuresOf([channel]),
      })),
      kinds: {
        online: figuresOf(journal.channels.filter(({ kind }) => kind === 'online')),
        irl: figuresOf(journal.channels.filter(({ kind }) => kind === 'irl')),
      },
      unattributedCents: credit('unknown'),
      outsideCents: credit('outside'),
      cohort: cohort(),
      roles: {
        createMinutes: roleMinutes(['publish', 'profile']),
        interactMinutes: roleMinutes(['comment', 'invite', 'message']),
        readMinutes: roleMinutes(['read']),
      },
      budget: budget(),
      funnel: journal.channels.map(funnelOf),
      decisions: journal.decisions
        .filter(({ on }) => isIn(on))
        .map(({ id, on }) => ({
          id,
          on,
          before: windowOf(dayAfter(on, -90), dayAfter(on, -1)),
          after: windowOf(on, dayAfter(on, 89)),
        })),
    };
  }

  return { review };
}
