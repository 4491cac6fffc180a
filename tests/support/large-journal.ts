import { createRandom } from '../../main/journal/random.ts';
import { createBuiltInChannels } from '../../main/journal/channel.ts';
import { activitiesOf } from '../../main/journal/activity.ts';
import { addDays } from '../../main/journal/local-day.ts';
import { createEmptyJournal, defaultSettings } from '../../main/journal/journal.ts';
import type { Contact, DayEntry, Deal, Journal, Session } from '../../main/journal/types.ts';

export interface JournalSize {
  firstYear: number;
  years: number;
  sessionsPerYear: number;
  contacts: number;
  deals: number;
}

/** A made-up journal of a given size, the same for the same size; sessions never overlap. */
export function createLargeJournal(size: JournalSize): Journal {
  const random = createRandom(20181231);
  const channels = createBuiltInChannels({
    linkedin: 'LinkedIn',
    visio: 'Visio',
    groupement: 'Groupement',
    rdv: 'Rendez-vous',
    salon: 'Salon',
    reco: 'Recommandation',
  });
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const contactIds = Array.from({ length: size.contacts }, (_, index) => `c${index}`);
  const first = `${size.firstYear}-01-01`;
  const days = size.years * 365;
  const someDay = () => addDays(first, Math.floor(random() * days));
  const contacts = contactIds.map(
    (id, index): Contact => ({
      id,
      firstName: `Prénom${index % 97}`,
      lastName: `Nom${index}`,
      company: `Société ${index % 501}`,
      origin: { channelId: pick(channels).id, on: someDay() },
      ...(random() < 0.2 ? { metOn: someDay() } : {}),
      target: random() < 0.5,
    }),
  );
  const deals = Array.from({ length: size.deals }, (_, index): Deal => {
    const openedOn = someDay();
    return {
      id: `d${index}`,
      title: `Affaire ${index}`,
      contactIds: [pick(contactIds), pick(contactIds)],
      status: random() < 0.6 ? 'won' : 'open',
      amountCents: Math.floor(random() * 2_000_000),
      billing: random() < 0.3 ? 'monthly' : 'once',
      openedOn,
      closedOn: addDays(openedOn, Math.floor(random() * 90)),
      declaredOrigin: pick(channels).id,
    };
  });
  const sessions: Session[] = [];
  for (let year = size.firstYear; year < size.firstYear + size.years; year += 1) {
    const stepMs = Math.floor((364 * 86_400_000) / size.sessionsPerYear);
    for (let index = 0; index < size.sessionsPerYear; index += 1) {
      const startMs = Date.UTC(year, 0, 1, 3) + index * stepMs;
      const channel = pick(channels);
      sessions.push({
        id: `s${year}-${index}`,
        startAt: new Date(startMs).toISOString(),
        endAt: new Date(startMs + Math.floor(stepMs * (0.2 + 0.7 * random()))).toISOString(),
        timeZone: 'Europe/Paris',
        channelId: channel.id,
        activity: pick(activitiesOf(channel.kind)),
        contactIds: random() < 0.6 ? [pick(contactIds)] : [],
        dealIds: size.deals > 0 && random() < 0.05 ? [pick(deals).id] : [],
        source: 'timer',
      });
    }
  }
  const dayEntries = Array.from(
    { length: days },
    (_, index): DayEntry => ({
      on: addDays(first, index),
      text: 'Une journée comme une autre, quelques mots.',
    }),
  );
  const yearFigures = Array.from({ length: size.years }, (_, index) => ({
    year: size.firstYear + index,
    turnoverCents: 40_000_000,
    hourCostCents: 6_000,
  }));
  return {
    ...createEmptyJournal({ ...defaultSettings, timeZone: 'Europe/Paris' }),
    channels,
    contacts,
    deals,
    sessions,
    dayEntries,
    yearFigures,
  };
}
