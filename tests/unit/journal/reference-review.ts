import type { Channel, ChannelKind, Contact, Journal, Session } from '../../../main/journal/types.ts';
import { dayAfter, localDay, startOfDay } from './reference-days.ts';
import { createReferenceMoney, endOf, models, startOf, sum, type Model } from './reference-money.ts';

/**
 * The yearly review worked out the slow and plain way from domain.md, sharing no code with main/journal: every total
 * is taken over elementary stretches of time, every deal is split by hand.
 */
type Stretch = [number, number];

/** Half up, exactly. */
function ratio(numerator: bigint, denominator: bigint): number {
  return Number((2n * numerator + denominator) / (2n * denominator));
}

/** How long any of the stretches covers, by counting each elementary stretch between two ends once. */
function coveredMs(stretches: readonly Stretch[]): number {
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
  const { touchesOf, split, earned, creditOf } = createReferenceMoney(journal, asOf);
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
        contactsMade: journal.contacts.filter(({ origin }) => isWithin(origin?.on)).length,
        contactsMet: journal.contacts.filter(({ metOn }) => isWithin(metOn)).length,
        dealsOpened: journal.deals.filter(({ openedOn }) => isWithin(openedOn)).length,
        dealsWon: journal.deals.filter(({ status, closedOn }) => status === 'won' && isWithin(closedOn))
          .length,
      };
    }

    /** Which kind is ahead, in whole numbers: credit of one × hours of the other. */
    function verdict() {
      const msOf = (kind: ChannelKind): bigint =>
        BigInt(
          coveredMs(
            within(
              journal.sessions.filter(({ channelId }) => kindOf(channelId) === kind),
              firstOn,
              lastOn,
            ),
          ),
        );
      const idsOf = (kind: ChannelKind): string[] =>
        journal.channels.filter((channel) => channel.kind === kind).map(({ id }) => id);
      const centsOf = (kind: ChannelKind, name: Model): bigint =>
        BigInt(sum(idsOf(kind).map((id) => credit(id)[name])));
      const leads = (name: Model): ChannelKind | null => {
        const [irl, online] = [centsOf('irl', name) * msOf('online'), centsOf('online', name) * msOf('irl')];
        if (msOf('irl') === 0n || msOf('online') === 0n || irl === online) return null;
        return irl > online ? 'irl' : 'online';
      };
      const better = leads(model);
      const ids = [...idsOf('online'), ...idsOf('irl')];
      const wonDeals = deals.filter(({ deal, cents }) =>
        ids.some((id) => (split(deal, cents, model).get(id) ?? 0) > 0),
      ).length;
      return {
        better,
        wonDeals,
        agreesInModels: better === null ? 0 : models.filter((name) => leads(name) === better).length,
        ...(better === null || wonDeals < 3 ? { strength: 'too-few' } : {}),
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
      verdict: verdict(),
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
