import { daysBetween, yearOf } from './local-day.ts';
import type { ChannelFigures, Finding, Retrospective } from './retrospective-types.ts';
import { attributionModels, type Journal } from './types.ts';

type Reviewed = Omit<Retrospective, 'findings'>;

/** A channel needs this long, in days, before hours without credit say anything. */
const lagDays = 180;
/** Hours without credit are worth a word from here on, in minutes. */
const fewestMinutesWithoutCredit = 20 * 60;
/** The best channel has "few hours" below this part of all networking time. */
const fewHoursPart = 0.2;
/** One deal may be luck. */
const fewestDealsOfBest = 2;
/** Shares are told from this many contacts on. */
const fewestContacts = 10;

/** Advice as rules with figures, never forecasts (domain.md, last paragraph of "Exact meanings"). */
export function findFindings(reviewed: Reviewed, journal: Journal): Finding[] {
  return [
    ...overBudget(reviewed),
    ...contactsWithoutMeeting(reviewed),
    ...offTarget(reviewed, journal),
    ...offTopicPublications(reviewed),
    ...hoursWithoutCredit(reviewed, journal),
    ...bestChannelFewHours(reviewed),
    ...openDealsWithoutNextStep(reviewed, journal),
  ];
}

function overBudget({ budget }: Reviewed): Finding[] {
  if (budget.daysOverBudget === 0) return [];
  return [{ code: 'over-budget', figures: { ...budget } }];
}

function contactsWithoutMeeting({ funnel }: Reviewed): Finding[] {
  return funnel
    .filter((row) => row.contacts >= fewestContacts && row.met < row.contacts)
    .map(({ channelId, contacts, met }) => ({
      code: 'contacts-without-meeting',
      channelId,
      figures: { contacts, met, unmet: contacts - met },
    }));
}

function offTarget({ year }: Reviewed, journal: Journal): Finding[] {
  if (!journal.contacts.some((contact) => contact.target)) return [];
  const made = journal.contacts.filter(
    (contact) => contact.origin?.on !== undefined && yearOf(contact.origin.on) === year,
  );
  const off = made.filter((contact) => !contact.target).length;
  if (made.length < fewestContacts || off === 0) return [];
  return [
    { code: 'off-target', figures: { contacts: made.length, offTarget: off, share: off / made.length } },
  ];
}

function offTopicPublications({ publishing }: Reviewed): Finding[] {
  const { onTopic, offTopic } = publishing;
  return offTopic === 0
    ? []
    : [{ code: 'off-topic-publications', figures: { onTopic, offTopic, publications: onTopic + offTopic } }];
}

function hoursWithoutCredit({ channels, asOf }: Reviewed, journal: Journal): Finding[] {
  return channels
    .filter((channel) => isIdle(channel) && isPastLag(channel, journal, asOf))
    .map((channel) => ({
      code: 'hours-without-credit',
      channelId: channel.channelId,
      figures: {
        minutes: channel.minutes,
        timeCostCents: channel.timeCostCents ?? 0,
        expensesCents: channel.expensesCents,
      },
    }));
}

function isIdle({ minutes, creditCents }: ChannelFigures): boolean {
  return (
    minutes >= fewestMinutesWithoutCredit && attributionModels.every((model) => creditCents[model] === 0)
  );
}

function isPastLag({ channelId }: ChannelFigures, journal: Journal, asOf: string): boolean {
  const first = journal.sessions.find((session) => session.channelId === channelId);
  return first !== undefined && daysBetween(first.startAt.slice(0, 10), asOf) >= lagDays;
}

function bestChannelFewHours({ channels, kinds, model }: Reviewed): Finding[] {
  const allMinutes = kinds.online.minutes + kinds.irl.minutes;
  const best = channels.reduce<ChannelFigures | undefined>(
    (top, channel) => ((channel.centsPerHour[model] ?? 0) > (top?.centsPerHour[model] ?? 0) ? channel : top),
    undefined,
  );
  if (!best || best.dealsWon < fewestDealsOfBest || best.minutes >= fewHoursPart * allMinutes) return [];
  const figures = {
    minutes: best.minutes,
    allMinutes,
    centsPerHour: best.centsPerHour[model] ?? 0,
    dealsWon: best.dealsWon,
  };
  return [{ code: 'best-channel-few-hours', channelId: best.channelId, figures }];
}

function openDealsWithoutNextStep({ asOf, year }: Reviewed, journal: Journal): Finding[] {
  if (yearOf(asOf) !== year) return [];
  const open = journal.deals.filter((deal) => deal.status === 'open');
  const without = open.filter((deal) => !deal.nextStep);
  if (without.length === 0) return [];
  const amountCents = without.reduce((sum, deal) => sum + deal.amountCents, 0);
  return [
    {
      code: 'open-deals-without-next-step',
      figures: { open: open.length, without: without.length, amountCents },
    },
  ];
}
