import fc from 'fast-check';
import { createBuiltInChannels } from '../../main/journal/channel.ts';
import { activitiesOf } from '../../main/journal/activity.ts';
import { createEmptyJournal, defaultSettings } from '../../main/journal/journal.ts';
import { addDays } from '../../main/journal/local-day.ts';
import type { Channel, Contact, Deal, Journal, Session } from '../../main/journal/types.ts';

export const channels: Channel[] = createBuiltInChannels({
  linkedin: 'LinkedIn',
  visio: 'Visio',
  groupement: 'Groupement',
  rdv: 'Rendez-vous',
  salon: 'Salon',
  reco: 'Recommandation',
});

/** An empty journal with the built-in channels. */
export function createTestJournal(more: Partial<Journal> = {}): Journal {
  return { ...createEmptyJournal(defaultSettings), channels, ...more };
}

export function createSession(more: Partial<Session> & Pick<Session, 'id' | 'startAt' | 'endAt'>): Session {
  return {
    timeZone: 'Europe/Paris',
    channelId: 'linkedin',
    activity: 'read',
    contactIds: [],
    dealIds: [],
    source: 'timer',
    ...more,
  };
}

export function createWonDeal(more: Partial<Deal> & Pick<Deal, 'id'>): Deal {
  return {
    title: more.id,
    contactIds: [],
    status: 'won',
    amountCents: 200_000,
    billing: 'once',
    openedOn: '2018-03-01',
    closedOn: '2018-06-30',
    declaredOrigin: 'linkedin',
    ...more,
  };
}

const zones = [
  'Europe/Paris',
  'America/New_York',
  'Africa/Kinshasa',
  'UTC',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'America/Sao_Paulo',
  'Pacific/Apia',
  'Africa/Casablanca',
];

const day = fc.integer({ min: 0, max: 4 * 365 }).map((days) => addDays('2016-06-01', days));
const zone = fc.constantFrom(...zones);
const channel = fc.constantFrom(...channels);
const contactIds = ['c0', 'c1', 'c2', 'c3', 'c4'];
const dealIds = ['d0', 'd1', 'd2', 'd3'];

const contacts: fc.Arbitrary<Contact[]> = fc.tuple(
  ...contactIds.map((id) =>
    fc.record(
      {
        id: fc.constant(id),
        firstName: fc.constant('Prénom'),
        lastName: fc.constant(id),
        origin: fc.record(
          { channelId: fc.option(channel.map(({ id: channelId }) => channelId)), on: day },
          { requiredKeys: ['channelId'] },
        ),
        metOn: day,
        target: fc.boolean(),
      },
      { requiredKeys: ['id', 'firstName', 'lastName'] },
    ),
  ),
) as fc.Arbitrary<Contact[]>;

const deals: fc.Arbitrary<Deal[]> = fc.tuple(
  ...dealIds.map((id) =>
    fc
      .record({
        id: fc.constant(id),
        title: fc.constant(id),
        contactIds: fc.uniqueArray(fc.constantFrom(...contactIds), { maxLength: 3 }),
        status: fc.constantFrom('won', 'won', 'open', 'lost') as fc.Arbitrary<Deal['status']>,
        amountCents: fc.oneof(fc.integer({ min: 0, max: 300_000 }), fc.integer({ min: 0, max: 1e11 })),
        billing: fc.constantFrom('once', 'monthly') as fc.Arbitrary<Deal['billing']>,
        openedOn: day,
        closedOn: day,
        declaredOrigin: fc.oneof(
          channel.map(({ id: channelId }) => channelId),
          fc.constantFrom('unknown', 'outside'),
        ),
      })
      .chain((deal) =>
        fc
          .option(day, { nil: undefined })
          .map((startsOn) => (startsOn === undefined ? deal : { ...deal, startsOn })),
      ),
  ),
) as fc.Arbitrary<Deal[]>;

/** Sessions over four years in any zone, one after the other or, marked so, at the same time. */
const sessions: fc.Arbitrary<Session[]> = fc
  .array(
    fc.record({
      channel,
      zone,
      gapMs: fc.integer({ min: 0, max: 40 * 86_400_000 }),
      lastsMs: fc.integer({ min: 1, max: 30 * 3_600_000 }),
      estimated: fc.boolean(),
      parallel: fc.boolean(),
      contacts: fc.uniqueArray(fc.constantFrom(...contactIds), { maxLength: 2 }),
      deals: fc.uniqueArray(fc.constantFrom(...dealIds), { maxLength: 1 }),
      pick: fc.nat({ max: 5 }),
    }),
    { maxLength: 40 },
  )
  .map((parts) => {
    let startMs = Date.UTC(2016, 5, 1);
    return parts.map((part, index) => {
      startMs += part.parallel && index > 0 ? Math.floor(part.lastsMs / 3) : part.gapMs;
      const session = createSession({
        id: `s${String(index).padStart(2, '0')}`,
        startAt: new Date(startMs).toISOString(),
        endAt: new Date(startMs + part.lastsMs).toISOString(),
        timeZone: part.zone,
        channelId: part.channel.id,
        activity: activitiesOf(part.channel.kind)[part.pick] ?? 'read',
        contactIds: part.contacts,
        dealIds: part.deals,
        ...(part.estimated ? { estimated: true } : {}),
        parallel: true,
      });
      startMs += part.parallel ? 0 : part.lastsMs;
      return session;
    });
  });

/** Any small journal: people, deals and hours that may or may not have to do with each other. */
export const anyJournal: fc.Arbitrary<Journal> = fc
  .record({
    contacts,
    deals,
    sessions,
    dayStartsAt: fc.constantFrom('00:00', '03:00', '06:00'),
    timeZone: zone,
    decayHalfLifeDays: fc.integer({ min: 1, max: 400 }),
  })
  .map(({ contacts: people, deals: affairs, sessions: hours, ...settings }) =>
    createTestJournal({
      contacts: people,
      deals: affairs,
      sessions: hours,
      settings: { ...defaultSettings, ...settings },
      yearFigures: [{ year: 2018, turnoverCents: 40_000_000, hourCostCents: 6000 }],
    }),
  );
