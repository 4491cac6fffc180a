import { addDays } from '../../journal/local-day.ts';
import type { Contact } from '../../journal/types.ts';
import { weekdayOf } from './day-plan.ts';
import type { Acquaintance } from './irl-sessions.ts';
import { createPeople } from './names.ts';
import type { Random } from './random.ts';
import { storyPeople } from './story-people.ts';

/** New contacts on LinkedIn by year: 1,760 at the end of 2018, as in the story. */
const linkedInByYear: readonly [year: number, contacts: number][] = [
  [2011, 6],
  [2012, 9],
  [2013, 11],
  [2014, 14],
  [2015, 160],
  [2016, 330],
  [2017, 610],
  [2018, 620],
  [2019, 118],
];

/** How many of a year's LinkedIn contacts are met in the flesh, and in which year that happens. */
const meetings: readonly [madeIn: number, metIn: number, people: number][] = [
  [2016, 2017, 4],
  [2017, 2018, 5],
  [2018, 2018, 3],
  [2018, 2019, 13],
  [2019, 2019, 16],
];

const irlIn2019: readonly [channelId: string, people: number][] = [
  ['groupement', 46],
  ['rdv', 9],
  ['salon', 22],
  ['reco', 11],
];

function randomDay(random: Random, year: number, { from = 0, to = 364 } = {}): string {
  return addDays(`${year}-01-01`, random.int(from, to));
}

/** All people of the example, those of its deals among them, in the order in which they were known. */
export function createContacts(random: Random): Contact[] {
  const createPerson = createPeople(random);
  const crowd: Contact[] = [];
  for (const [year, count] of linkedInByYear) {
    const story = storyPeople.filter(
      ({ origin }) => origin?.channelId === 'linkedin' && origin.on?.startsWith(String(year)),
    ).length;
    const inTarget = year === 2019 ? 0.78 : 0.24;
    for (let number = story; number < count; number += 1) {
      const target = random.chance(inTarget);
      crowd.push({
        id: '',
        ...createPerson(target),
        origin: { channelId: 'linkedin', on: randomDay(random, year) },
        ...(target ? { target } : {}),
      });
    }
  }
  for (const [madeIn, metIn, people] of meetings) meet(random, crowd, { madeIn, metIn, people });
  for (const [channelId, count] of irlIn2019) {
    const story = storyPeople.filter(
      ({ origin }) => origin?.channelId === channelId && origin.on?.startsWith('2019'),
    ).length;
    for (let number = story; number < count; number += 1) {
      const on =
        channelId === 'groupement'
          ? thursdayFrom(randomDay(random, 2019, { from: 8, to: 335 }))
          : randomDay(random, 2019, { from: 8, to: 345 });
      const target = random.chance(0.8);
      const metOn = channelId === 'reco' && random.chance(0.3) ? {} : { metOn: on };
      crowd.push({
        id: '',
        ...createPerson(target),
        origin: { channelId, on },
        ...metOn,
        ...(target ? { target } : {}),
      });
    }
  }
  const ordered = crowd.sort((a, b) => ((a.origin?.on ?? '') < (b.origin?.on ?? '') ? -1 : 1));
  return [
    ...ordered.map((contact, index) => ({ ...contact, id: `c-${String(index + 1).padStart(4, '0')}` })),
    ...storyPeople,
  ];
}

function thursdayFrom(on: string): string {
  return weekdayOf(on) === 4 ? on : thursdayFrom(addDays(on, 1));
}

function meet(
  random: Random,
  crowd: Contact[],
  { madeIn, metIn, people }: { madeIn: number; metIn: number; people: number },
): void {
  const known = crowd.filter(
    (contact) => contact.origin?.on?.startsWith(String(madeIn)) && contact.target && !contact.metOn,
  );
  for (const contact of random.sample(known, people)) {
    const earliest = madeIn === metIn ? (contact.origin?.on ?? '') : `${metIn}-01-08`;
    const later = addDays(earliest, random.int(6, madeIn === metIn ? 40 : 320));
    contact.metOn = later <= `${metIn}-12-20` ? later : `${metIn}-12-20`;
  }
}

/** People of the crowd whom a meeting of 2019 may name; those of the deals have their own meetings. */
export function acquaintancesOf(contacts: readonly Contact[]): Acquaintance[] {
  return contacts.flatMap((contact) =>
    contact.metOn === undefined || contact.id.startsWith('p-') || !contact.origin?.channelId
      ? []
      : [{ id: contact.id, channelId: contact.origin.channelId, knownOn: contact.metOn }],
  );
}
