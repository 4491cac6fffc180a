import type {
  FigureByModel,
  NetworkingFigures,
  Retrospective,
  WindowFigures,
} from '../../main/journal/retrospective-types.ts';
import { attributionModels, type AttributionModel } from '../../main/journal/types.ts';

export interface FigureRange {
  low: number;
  high: number;
}

/** The lowest and the highest figure over the ways of counting; null when none can be told. */
export function toRange(figures: FigureByModel): FigureRange | null {
  const known = attributionModels.map((model) => figures[model]).filter((figure) => figure !== null);
  return known.length === 0 ? null : { low: Math.min(...known), high: Math.max(...known) };
}

/** Time and expenses together, or null when the price of an hour is not known. */
export function toCostCents(figures: NetworkingFigures): number | null {
  return figures.timeCostCents === null ? null : figures.timeCostCents + figures.expensesCents;
}

/** True when the year has neither hours, nor money, nor people. */
export function isEmptyYear(review: Retrospective): boolean {
  const kinds = Object.values(review.kinds);
  return (
    review.earnedCents === 0 &&
    kinds.every(
      (kind) =>
        kind.sessions === 0 &&
        kind.minutes === 0 &&
        kind.contactsMade === 0 &&
        kind.dealsOpened === 0 &&
        kind.expensesCents === 0,
    )
  );
}

/** The channels that have anything to show for the year, in the journal's order. */
export function toShownChannels(review: Retrospective): Retrospective['channels'] {
  return review.channels.filter(
    (channel) =>
      channel.minutes > 0 ||
      channel.expensesCents > 0 ||
      channel.contactsMade > 0 ||
      channel.dealsOpened > 0 ||
      attributionModels.some((model) => channel.creditCents[model] > 0),
  );
}

/** One bar of hours and one of money for each channel shown. */
export function toChartRows(review: Retrospective, model: AttributionModel) {
  const rows = toShownChannels(review).filter(
    (channel) => channel.minutes > 0 || channel.creditCents[model] > 0,
  );
  return rows.map((channel) => ({
    id: channel.channelId,
    name: channel.name,
    kind: channel.kind,
    minutes: channel.minutes,
    cents: channel.creditCents[model],
  }));
}

/** Share of the hours that were estimated afterwards, 0 to 1; null without hours. */
export function toEstimatedShare(review: Retrospective): number | null {
  const minutes = review.kinds.online.minutes + review.kinds.irl.minutes;
  if (minutes === 0) return null;
  return (review.kinds.online.estimatedMinutes + review.kinds.irl.estimatedMinutes) / minutes;
}

/** How the time online splits between creating, reacting and reading, each 0 to 1; null without any. */
export function toRoleShares(
  roles: Retrospective['roles'],
): { create: number; interact: number; read: number } | null {
  const minutes = roles.createMinutes + roles.interactMinutes + roles.readMinutes;
  if (minutes === 0) return null;
  return {
    create: roles.createMinutes / minutes,
    interact: roles.interactMinutes / minutes,
    read: roles.readMinutes / minutes,
  };
}

export const peopleSteps = ['contacts', 'exchanged', 'met', 'proposed', 'won'] as const;
export type PeopleCounts = Record<(typeof peopleSteps)[number], number>;

/** The people of every channel together. */
export function toPeopleTotal(funnel: Retrospective['funnel']): PeopleCounts {
  const total: PeopleCounts = { contacts: 0, exchanged: 0, met: 0, proposed: 0, won: 0 };
  for (const row of funnel) for (const step of peopleSteps) total[step] += row[step];
  return total;
}

const daysPerWeek = 7;

/** Minutes a week of a window around a decision, so that a shorter "after" compares with the "before". */
export function toMinutesPerWeek(figures: WindowFigures, kind: 'online' | 'irl'): number | null {
  if (figures.days === 0) return null;
  return (figures[kind === 'online' ? 'onlineMinutes' : 'irlMinutes'] / figures.days) * daysPerWeek;
}
