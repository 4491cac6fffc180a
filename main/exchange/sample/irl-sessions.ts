import type { IrlActivity } from '../../journal/types.ts';
import { daysOfYear, weekdayOf, type PlannedSession } from './day-plan.ts';
import type { Random } from './random.ts';
import { isHoliday } from './online-sessions.ts';
import { storyDeals } from './story-deals.ts';
import { storyPeople } from './story-people.ts';

/** Someone who can be met on a day. */
export interface Acquaintance {
  id: string;
  channelId: string;
  knownOn: string;
}

function session(
  on: string,
  [channelId, activity]: [string, IrlActivity],
  [startMinute, minutes]: [number, number],
): PlannedSession {
  return { on, startMinute, minutes, channelId, activity, contactIds: [], dealIds: [], source: 'timer' };
}

const startOf: Partial<Record<string, number>> = {
  meal: 12 * 60 + 15,
  'call-back': 11 * 60,
  'one-to-one': 14 * 60 + 30,
};

/** The hours behind the deals. */
function dealMeetings(year: number): PlannedSession[] {
  return storyDeals.flatMap((deal) =>
    deal.meetings
      .filter(([on, , , minutes]) => on.startsWith(String(year)) && minutes > 0)
      .map(([on, channelId, activity, minutes]) => ({
        ...session(on, [channelId, activity as IrlActivity], [startOf[activity] ?? 14 * 60, minutes]),
        contactIds: [...deal.people],
        dealIds: [deal.id],
      })),
  );
}

/** Few meetings, and late in the year: a fair, lunches with the accountant, two breakfasts of a group to see. */
export function irl2018(): PlannedSession[] {
  const lunch = (on: string): PlannedSession => ({
    ...session(on, ['rdv', 'meal'], [12 * 60 + 15, 105]),
    contactIds: ['p-martinaud'],
    source: 'manual',
  });
  const fair = (on: string, minutes: number): PlannedSession => ({
    ...session(on, ['salon', 'event'], [10 * 60, minutes]),
    source: 'manual',
  });
  return [
    ...dealMeetings(2018),
    ...['2018-01-18', '2018-03-08', '2018-05-17', '2018-07-05', '2018-09-13', '2018-11-22'].map(lunch),
    fair('2018-03-20', 360),
    fair('2018-03-21', 300),
    { ...fair('2018-10-09', 390), contactIds: ['p-vialatte'] },
    fair('2018-10-10', 330),
    fair('2018-12-04', 240),
    {
      ...session('2018-11-15', ['groupement', 'group-meeting'], [8 * 60 + 30, 135]),
      contactIds: ['p-hennequart'],
      note: 'Invité, pour voir',
    },
    {
      ...session('2018-12-13', ['groupement', 'group-meeting'], [8 * 60 + 30, 135]),
      contactIds: ['p-hennequart'],
    },
    ...['2018-02-15', '2018-04-12', '2018-06-19', '2018-09-27', '2018-12-18'].map((on) =>
      session(on, ['rdv', 'one-to-one'], [15 * 60, 75]),
    ),
  ];
}

/** A group every Thursday, people one by one on other days, a fair in each season. */
export function irl2019(random: Random, acquaintances: readonly Acquaintance[]): PlannedSession[] {
  const planned = [...dealMeetings(2019), ...fairs2019];
  const isTaken = (on: string, startMinute: number, minutes: number): boolean =>
    planned.some(
      (other) =>
        other.on === on &&
        other.startMinute < startMinute + minutes &&
        startMinute < other.startMinute + other.minutes,
    );
  const whoMay = (on: string, channelId?: string): string[] =>
    acquaintances
      .filter((one) => one.knownOn <= on && (channelId === undefined || one.channelId === channelId))
      .map(({ id }) => id);
  const add = (one: PlannedSession): void => {
    if (!isTaken(one.on, one.startMinute, one.minutes)) planned.push(one);
  };
  for (const on of daysOfYear(2019).filter((day) => !isHoliday(day))) {
    const weekday = weekdayOf(on);
    if (weekday === 4)
      add({
        ...session(on, ['groupement', 'group-meeting'], [7 * 60 + 30, 120]),
        contactIds: membersPresent(random, on, whoMay(on, 'groupement')),
      });
    if (weekday === 0 || weekday === 6) continue;
    if (random.chance(0.17))
      add({
        ...session(on, ['rdv', 'one-to-one'], [16 * 60, random.int(9, 15) * 5]),
        contactIds: random.sample(whoMay(on), 1),
      });
    if (random.chance(0.06))
      add({
        ...session(on, ['rdv', 'meal'], [12 * 60 + 15, random.int(17, 22) * 5]),
        contactIds: random.sample(whoMay(on), random.int(1, 2)),
        source: 'manual',
      });
    if (random.chance(0.09))
      add({
        ...session(on, ['reco', 'call-back'], [11 * 60, random.int(3, 7) * 5]),
        contactIds: random.sample(whoMay(on), 1),
      });
    if (weekday === 3 && random.chance(0.3))
      add(session(on, ['groupement', 'prepare'], [13 * 60 + 30, random.int(4, 7) * 5]));
  }
  return planned;
}

const fairs2019: PlannedSession[] = [
  { ...session('2019-03-19', ['salon', 'event'], [10 * 60, 240]), source: 'manual' },
  {
    ...session('2019-06-18', ['salon', 'event'], [9 * 60 + 30, 300]),
    contactIds: ['p-grimonpont'],
    source: 'manual',
  },
  {
    ...session('2019-10-08', ['salon', 'event'], [9 * 60 + 30, 300]),
    contactIds: ['p-ferrandis'],
    source: 'manual',
  },
  { ...session('2019-11-28', ['salon', 'event'], [15 * 60, 150]), source: 'manual' },
];

/** Around a table, a few members talk with him; those of the example's deals are there on their first day and often after. */
function membersPresent(random: Random, on: string, members: readonly string[]): string[] {
  const story = storyPeople.filter(
    ({ origin }) => origin?.channelId === 'groupement' && origin.on !== undefined && origin.on <= on,
  );
  const firstDay = story.filter(({ origin }) => origin?.on === on).map(({ id }) => id);
  const others = story.filter(({ origin }) => origin?.on !== on).map(({ id }) => id);
  return [
    ...firstDay,
    ...random.sample(others, random.int(1, 2)),
    ...random.sample(members, random.int(2, 4)),
  ];
}
