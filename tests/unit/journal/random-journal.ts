import fc from 'fast-check';
import type {
  Activity,
  AttributionModel,
  Channel,
  Decision,
  Expense,
  Journal,
  Session,
} from '../../../main/journal/types.ts';

/** Zones whose clocks do odd things, and years in which they did. */
export const oddZones = [
  'Europe/Paris',
  'America/New_York',
  'America/Sao_Paulo',
  'America/Havana',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Africa/Casablanca',
  'Asia/Beirut',
  'Africa/Kinshasa',
  'Pacific/Apia',
  'UTC',
] as const;

const dayMs = 86_400_000;
const toDay = (number: number): string => new Date(number * dayMs).toISOString().slice(0, 10);
const firstDay = Date.parse('2017-06-01T00:00:00Z') / dayMs;
const lastDay = Date.parse('2020-06-30T00:00:00Z') / dayMs;

/** Few days, so that what happens on the same day, the day a deal is won or the last of a year does happen. */
const crowdedDays = [
  '2017-12-31',
  '2018-01-01',
  '2018-02-17',
  '2018-02-18',
  '2018-03-25',
  '2018-03-31',
  '2018-10-28',
  '2018-11-04',
  '2018-12-31',
  '2019-01-01',
  '2020-02-29',
];
const day = fc.oneof(fc.integer({ min: firstDay, max: lastDay }).map(toDay), fc.constantFrom(...crowdedDays));

const channels: Channel[] = [
  { id: 'linkedin', name: 'LinkedIn', kind: 'online' },
  { id: 'visio', name: 'Visio', kind: 'online' },
  { id: 'Zoom', name: 'Zoom', kind: 'online', archived: true },
  { id: 'groupement', name: 'Groupement', kind: 'irl' },
  { id: 'rdv', name: 'Rendez-vous', kind: 'irl' },
  { id: 'élan', name: 'Élan', kind: 'irl' },
];
const channelId = fc.constantFrom(...channels.map(({ id }) => id));
const contactIds = Array.from({ length: 6 }, (_, index) => `c${index}`);
const dealIds = Array.from({ length: 5 }, (_, index) => `d${index}`);

const activitiesOf: Record<Channel['kind'], Activity[]> = {
  online: ['read', 'comment', 'publish', 'invite', 'message', 'profile'],
  irl: ['group-meeting', 'one-to-one', 'event', 'meal', 'call-back', 'prepare'],
};

/** A zone and an instant near its midnights, so that the ends of days matter; some to the ms. */
const nearMidnight = fc.record({
  timeZone: fc.oneof(fc.constantFrom('Europe/Paris'), fc.constantFrom(...oddZones)),
  startMs: fc
    .tuple(
      day,
      fc.oneof(fc.integer({ min: -6 * 60, max: 8 * 60 }), fc.integer({ min: 0, max: 24 * 60 })),
      fc.integer({ min: 0, max: 59_999 }),
      fc.boolean(),
    )
    .map(
      ([on, minutes, ms, isWhole]) => Date.parse(`${on}T00:00:00Z`) + minutes * 60_000 + (isWhole ? 0 : ms),
    ),
});

/** Instants at which a clock went back over midnight, forward over it, or around 02:00 and 03:00. */
const clockChanges = [
  ['America/Sao_Paulo', '2018-02-18T02:00:00Z'],
  ['America/Sao_Paulo', '2018-11-04T03:00:00Z'],
  ['America/Havana', '2018-11-04T05:00:00Z'],
  ['America/Havana', '2019-03-10T05:00:00Z'],
  ['Asia/Beirut', '2018-03-24T22:00:00Z'],
  ['Asia/Beirut', '2018-10-27T21:00:00Z'],
  ['Europe/Paris', '2018-03-25T01:00:00Z'],
  ['Europe/Paris', '2018-10-28T01:00:00Z'],
  ['America/New_York', '2018-11-04T06:00:00Z'],
  ['Australia/Lord_Howe', '2018-03-31T15:00:00Z'],
  ['Australia/Lord_Howe', '2018-10-06T15:30:00Z'],
  ['Africa/Casablanca', '2018-05-13T02:00:00Z'],
] as const;
const nearClockChange = fc
  .tuple(
    fc.constantFrom(...clockChanges),
    fc.oneof(
      fc.integer({ min: -40, max: 40 }).map((units) => units * 5 * 60_000),
      fc.constantFrom(0, -1, 1),
    ),
  )
  .map(([[timeZone, at], distanceMs]) => ({ timeZone, startMs: Date.parse(at) + distanceMs }));

const session = fc
  .record({
    where: fc.oneof(nearMidnight, nearClockChange),
    lengthMs: fc.oneof(
      fc.integer({ min: 1, max: 4 * 3_600_000 }),
      fc.integer({ min: 1, max: 2 * dayMs }),
      fc.constantFrom(1, 3_600_000, 3_600_001),
    ),
    channelId,
    activity: fc.nat(),
    contactIds: fc.subarray(contactIds, { maxLength: 2 }),
    dealIds: fc.subarray(dealIds, { maxLength: 1 }),
    estimated: fc.boolean(),
  })
  .map(({ where: { startMs, timeZone }, lengthMs, activity, estimated, ...rest }) => {
    const kind = channels.find(({ id }) => id === rest.channelId)?.kind ?? 'online';
    const fitting = activitiesOf[kind];
    return {
      ...rest,
      timeZone,
      startAt: new Date(startMs).toISOString(),
      endAt: new Date(startMs + lengthMs).toISOString(),
      activity: fitting[activity % fitting.length] ?? 'read',
      source: 'manual' as const,
      // Every session may overlap the others here: unions must hold for whatever the file has.
      parallel: true,
      ...(estimated ? { estimated } : {}),
    };
  });

const optional = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(arbitrary, { nil: undefined });

/** Leaves absent fields out, as JSON does. */
function clean(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

const contact = fc.record({
  originId: fc.option(channelId),
  on: optional(day),
  metOn: optional(day),
  target: fc.boolean(),
  hasOrigin: fc.boolean(),
});
const deal = fc.record({
  contactIds: fc.subarray(contactIds, { maxLength: 3 }),
  status: fc.constantFrom('won', 'won', 'won', 'open', 'lost'),
  amountCents: fc.oneof(
    fc.integer({ min: 0, max: 20 }),
    fc.integer({ min: 0, max: 5_000_000 }),
    fc.constantFrom(100, 1e11, 99_999_999_999),
  ),
  billing: fc.constantFrom('once', 'monthly'),
  openedOn: day,
  closedOn: day,
  startsOn: optional(day),
  endsOn: optional(day),
  declaredOrigin: fc.oneof(channelId, fc.constantFrom('unknown', 'outside')),
});

/** Journals small enough to be worked out by hand and odd enough to find what is wrong. */
export const randomJournal: fc.Arbitrary<Journal> = fc
  .record({
    timeZone: fc.constantFrom(...oddZones),
    dayStartsAt: fc.constantFrom('00:00', '00:00', '02:00', '03:00', '06:00'),
    model: fc.constantFrom<AttributionModel>(
      'first',
      'last',
      'linear',
      'position',
      'decay',
      'time',
      'declared',
    ),
    decayHalfLifeDays: fc.constantFrom(30, 7, 0.5, 365),
    dailyOnlineBudgetMinutes: fc.constantFrom(0, 60, 90),
    sessions: fc.array(session, { maxLength: 30 }),
    isInOrder: fc.boolean(),
    contacts: fc.array(contact, { minLength: contactIds.length, maxLength: contactIds.length }),
    deals: fc.array(deal, { minLength: dealIds.length, maxLength: dealIds.length }),
    expenses: fc.array(fc.record({ on: day, channelId, amountCents: fc.integer({ min: 0, max: 500_000 }) }), {
      maxLength: 5,
    }),
    decisions: fc.array(day, { maxLength: 2 }),
    turnoverCents: fc.constantFrom(undefined, 0, 1, 10_000_000, 41_025_585),
    hourCostCents: fc.constantFrom(undefined, 0, 4500, 6001, 1e11),
  })
  .map(
    ({
      sessions,
      isInOrder,
      contacts,
      deals,
      expenses,
      decisions,
      turnoverCents,
      hourCostCents,
      ...settings
    }) =>
      clean({
        settings: { language: 'fr', currency: 'EUR', ...settings },
        channels,
        sessions: (isInOrder ? sessions.toSorted((a, b) => (a.startAt < b.startAt ? -1 : 1)) : sessions).map(
          (each, index): Session => ({ id: `s${index}`, ...each }),
        ),
        dayEntries: [],
        dayCounts: [],
        contacts: contacts.map(({ originId, on, hasOrigin, ...rest }, index) => ({
          id: contactIds[index],
          firstName: 'A',
          lastName: 'B',
          ...rest,
          ...(hasOrigin ? { origin: { channelId: originId, on } } : {}),
        })),
        deals: deals.map(({ closedOn, ...rest }, index) => ({
          id: dealIds[index],
          title: 'T',
          ...rest,
          ...(rest.status === 'open' ? {} : { closedOn }),
        })),
        expenses: expenses.map((each, index): Expense => ({ id: `e${index}`, label: 'L', ...each })),
        yearFigures: [2018, 2019].map((year) => ({ year, turnoverCents, hourCostCents })),
        decisions: decisions.map((on, index): Decision => ({ id: `x${index}`, on, title: 'D' })),
        deleted: [],
      } satisfies Record<keyof Journal, unknown>) as Journal,
  );
