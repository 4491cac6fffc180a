import { createBuiltInChannels, type BuiltInChannelId } from '../journal/channel.ts';
import { addDays } from '../journal/local-day.ts';
import { createEmptyJournal, defaultSettings } from '../journal/journal.ts';
import type { Contact, Deal, Decision, Expense, Journal, YearFigures } from '../journal/types.ts';
import { createDayEntries } from './sample/day-entries.ts';
import { toSessions } from './sample/day-plan.ts';
import { irl2018, irl2019 } from './sample/irl-sessions.ts';
import { online2018, online2019, type KnownBy } from './sample/online-sessions.ts';
import { createRandomChoice } from './sample/random.ts';
import { acquaintancesOf, createContacts } from './sample/story-contacts.ts';
import type { StoryDeal } from './sample/story-deal.ts';
import { storyDeals } from './sample/story-deals.ts';

const seed = 1_760;

/**
 * Two invented years in the shape of the story this project starts from: 730 hours on LinkedIn in 2018 for 2.0 % of
 * turnover, then an hour a day at most and meetings. The same journal every time, from a fixed seed.
 */
export function createSample(channelNames: Record<BuiltInChannelId, string>): Journal {
  const random = createRandomChoice(seed);
  const contacts = createContacts(random);
  const knownBy = createKnownBy(contacts);
  const planned = [
    ...online2018(random, knownBy),
    ...irl2018(),
    ...online2019(random, knownBy),
    ...irl2019(random, acquaintancesOf(contacts)),
  ];
  return {
    ...createEmptyJournal(defaultSettings),
    channels: createBuiltInChannels(channelNames),
    sessions: toSessions(planned),
    dayEntries: createDayEntries(),
    contacts,
    deals: storyDeals.map(toDeal),
    expenses,
    yearFigures,
    decisions,
  };
}

const recentDays = 60;

/** People of LinkedIn who are new are the ones one writes to; those of the deals have their own messages. */
function createKnownBy(contacts: readonly Contact[]): KnownBy {
  const crowd = contacts.filter(
    ({ id, origin }) => !id.startsWith('p-') && origin?.channelId === 'linkedin' && origin.on,
  );
  return (on) => {
    const since = addDays(on, -recentDays);
    return crowd
      .filter(({ origin }) => (origin?.on ?? '') <= on && (origin?.on ?? '') >= since)
      .map(({ id }) => id);
  };
}

function toDeal({ people, euros, meetings: _meetings, ...deal }: StoryDeal): Deal {
  return { ...deal, contactIds: people, amountCents: euros * 100 };
}

const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

const expenses: Expense[] = [
  ...months.map((month) => ({
    id: `e-linkedin-${month}`,
    on: `2018-${month}-03`,
    channelId: 'linkedin',
    amountCents: 4_999,
    label: 'Abonnement',
  })),
  {
    id: 'e-salon-1',
    on: '2018-03-20',
    channelId: 'salon',
    amountCents: 18_000,
    label: 'Badge exposant partagé',
  },
  { id: 'e-repas-1', on: '2018-04-19', channelId: 'rdv', amountCents: 6_420, label: 'Déjeuner Sarrelongue' },
  {
    id: 'e-groupement-1',
    on: '2019-01-07',
    channelId: 'groupement',
    amountCents: 118_000,
    label: 'Cotisation annuelle',
  },
  {
    id: 'e-groupement-2',
    on: '2019-06-28',
    channelId: 'groupement',
    amountCents: 33_600,
    label: 'Petits-déjeuners, premier semestre',
  },
  {
    id: 'e-groupement-3',
    on: '2019-12-20',
    channelId: 'groupement',
    amountCents: 28_800,
    label: 'Petits-déjeuners, second semestre',
  },
  { id: 'e-salon-2', on: '2019-06-18', channelId: 'salon', amountCents: 12_000, label: 'Entrées de salon' },
  {
    id: 'e-repas-2',
    on: '2019-06-28',
    channelId: 'rdv',
    amountCents: 38_750,
    label: 'Déjeuners, premier semestre',
  },
  {
    id: 'e-repas-3',
    on: '2019-12-20',
    channelId: 'rdv',
    amountCents: 41_280,
    label: 'Déjeuners, second semestre',
  },
];

const yearFigures: YearFigures[] = [
  { year: 2018, turnoverCents: 42_000_000, hourCostCents: 6_000 },
  { year: 2019, turnoverCents: 45_800_000, hourCostCents: 6_000 },
];

const decisions: Decision[] = [
  {
    id: 'x-une-heure',
    on: '2018-12-31',
    title: 'Une heure par jour, et de vraies rencontres',
    hypothesis:
      'Une heure en ligne suffit pour lire et commenter. Le temps gagné va à un groupement et à des rendez-vous.',
    reviewOn: '2019-12-31',
    verdict: 'Tenu. Les affaires de 2019 sont venues des rencontres.',
  },
];
