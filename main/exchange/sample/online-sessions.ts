import type { OnlineActivity } from '../../journal/types.ts';
import { daysOfYear, weekdayOf, type PlannedSession } from './day-plan.ts';
import { publicationTitles } from './publication-titles.ts';
import type { Random } from './random.ts';
import { storyDeals } from './story-deals.ts';

/** Who can be written to on a day: people already known by then. */
export type KnownBy = (on: string) => readonly string[];

const routine2018 = {
  morning: ['read', 'read', 'comment'],
  evening: ['publish', 'invite', 'invite', 'message', 'comment', 'read'],
} as const;
const routine2019 = {
  morning: ['read', 'comment', 'read'],
  evening: ['comment', 'message', 'publish', 'read'],
} as const;

/** Two hours a day, all year, Sundays too: 365 days and 43,800 minutes to the minute. */
export function online2018(random: Random, knownBy: KnownBy): PlannedSession[] {
  const days = daysOfYear(2018);
  const noise: number[] = [];
  while (noise.length < days.length - 1) {
    const more = random.int(0, 26);
    noise.push(more, -more);
  }
  const topics = createTopics(random, 'offTopic');
  return days.flatMap((on, index) => {
    const total = 120 + (noise[index] ?? 0);
    const morning = random.int(38, 58);
    const first = session(on, {
      startMinute: 7 * 60 + random.int(0, 9),
      minutes: morning,
      activity: random.pick(routine2018.morning),
    });
    const second = session(on, {
      startMinute: 18 * 60 + 20 + random.int(0, 25),
      minutes: total - morning,
      activity: random.pick(routine2018.evening),
    });
    return complete([first, second], { on, random, knownBy, topics });
  });
}

/** Never more than an hour on any day, none on Sundays and in the holidays. */
export function online2019(random: Random, knownBy: KnownBy): PlannedSession[] {
  const topics = createTopics(random, 'onTopic');
  return daysOfYear(2019).flatMap((on) => {
    const planned = storyDeals.flatMap((deal) => deal.meetings).filter(([day]) => day === on);
    const visio = planned
      .filter(([, channelId]) => channelId === 'visio')
      .map(([, , activity]) => ({
        ...session(on, { startMinute: 14 * 60, minutes: 30, activity }),
        channelId: 'visio',
      }));
    const isNeeded = planned.some(([, channelId]) => channelId === 'linkedin');
    if (!isNeeded && (isHoliday(on) || weekdayOf(on) === 0 || random.chance(0.18))) return visio;
    const left = 60 - visio.reduce((sum, { minutes }) => sum + minutes, 0);
    const isThursday = weekdayOf(on) === 4;
    const morning = isThursday ? 0 : random.int(14, Math.min(26, left - 8));
    const evening = random.int(8, Math.min(34, left - morning));
    const sessions = [
      session(on, {
        startMinute: 17 * 60 + 45 + random.int(0, 20),
        minutes: evening,
        activity: random.pick(routine2019.evening),
      }),
    ];
    if (morning > 0)
      sessions.unshift(
        session(on, {
          startMinute: 7 * 60 + random.int(0, 12),
          minutes: morning,
          activity: random.pick(routine2019.morning),
        }),
      );
    return complete([...sessions, ...visio], { on, random, knownBy, topics });
  });
}

export function isHoliday(on: string): boolean {
  const day = on.slice(5);
  return (
    (day >= '08-03' && day <= '08-25') ||
    day >= '12-24' ||
    day <= '01-01' ||
    day === '05-01' ||
    day === '05-30'
  );
}

function session(
  on: string,
  {
    startMinute,
    minutes,
    activity,
  }: { startMinute: number; minutes: number; activity: OnlineActivity | PlannedSession['activity'] },
): PlannedSession {
  return {
    on,
    startMinute,
    minutes,
    channelId: 'linkedin',
    activity,
    contactIds: [],
    dealIds: [],
    source: 'timer',
  };
}

interface Completion {
  on: string;
  random: Random;
  knownBy: KnownBy;
  topics: () => PlannedSession['publication'];
}

/** Adds to a day's sessions who was written to and what was published; the people behind a deal come first. */
function complete(sessions: PlannedSession[], { on, random, knownBy, topics }: Completion): PlannedSession[] {
  for (const one of sessions) {
    if (one.activity === 'publish') {
      const publication = topics();
      if (publication) one.publication = publication;
    }
    if (one.activity === 'message' && one.channelId === 'linkedin' && random.chance(0.6))
      one.contactIds = random.sample(knownBy(on), random.int(1, 2));
  }
  for (const deal of storyDeals) {
    for (const [day, channelId, activity] of deal.meetings) {
      const host = sessions.findLast((one) => day === on && one.channelId === channelId);
      if (!host) continue;
      host.activity = activity;
      delete host.publication;
      host.contactIds = [...deal.people];
      host.dealIds = [deal.id];
    }
  }
  return sessions;
}

function createTopics(random: Random, main: 'onTopic' | 'offTopic'): () => PlannedSession['publication'] {
  let number = 0;
  return () => {
    number += 1;
    const isMain = number % (main === 'offTopic' ? 5 : 19) !== 0;
    const onTopic = isMain === (main === 'onTopic');
    return { title: random.pick(publicationTitles[onTopic ? 'onTopic' : 'offTopic']), onTopic };
  };
}
