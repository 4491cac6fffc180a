import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRetrospective } from '../../../main/journal/retrospective.ts';
import { attributionModels, type Journal, type Session } from '../../../main/journal/types.ts';
import { anyJournal, createSession, createTestJournal, createWonDeal } from '../../support/journals.ts';

const fixtures = new URL('../../fixtures/', import.meta.url);
const readJson = (name: string): unknown => JSON.parse(readFileSync(new URL(name, fixtures), 'utf8'));
const asOf = '2020-06-15';

/** `hours` on LinkedIn in 2018, an hour a day at the most, naming nobody but on the last of them the deal. */
function hoursOnLinkedIn(hours: number): Session[] {
  return Array.from({ length: hours }, (_, index) => {
    const startMs = Date.UTC(2018, 0, 1, 8) + Math.floor(index / 2) * 86_400_000 + (index % 2) * 3_600_000;
    return createSession({
      id: `s${index}`,
      startAt: new Date(startMs).toISOString(),
      endAt: new Date(startMs + 3_600_000).toISOString(),
    });
  });
}

describe('the yearly review', () => {
  for (const year of [2018, 2019]) {
    it(`gives every figure worked out elsewhere for ${year}`, () => {
      const journal = { ...(readJson('journal-small.json') as Journal), deleted: [] };
      expect(createRetrospective(journal, { year, asOf })).toMatchObject(
        readJson(`retrospective-small-${year}.json`) as object,
      );
    });
  }

  for (const [hours, cents] of [
    [730, 274],
    [440, 455],
  ] as const) {
    it(`gives ${cents} cents an hour for one €2,000 deal after ${hours} hours, 2.0 % of €100,000`, () => {
      const contacts = [
        {
          id: 'c',
          firstName: 'Zoé',
          lastName: 'Martin',
          origin: { channelId: 'linkedin', on: '2018-01-01' },
        },
      ];
      const journal = createTestJournal({
        contacts,
        sessions: hoursOnLinkedIn(hours),
        deals: [createWonDeal({ id: 'd', contactIds: ['c'] })],
        yearFigures: [{ year: 2018, turnoverCents: 10_000_000 }],
      });
      const linkedin = createRetrospective(journal, { year: 2018, asOf }).channels[0];
      expect(linkedin).toMatchObject({ minutes: hours * 60, timeCostCents: null });
      for (const model of attributionModels) {
        expect(linkedin?.centsPerHour[model]).toBe(cents);
        expect(linkedin?.shareOfTurnover[model]).toBe(0.02);
      }
    });
  }

  it('in every way of counting splits what was earned to the cent, in the year and in the cohort', () => {
    fc.assert(
      fc.property(anyJournal, fc.constantFrom(2016, 2017, 2018, 2019, 2020), (journal, year) => {
        const review = createRetrospective(journal, { year, asOf });
        for (const model of attributionModels) {
          const ofChannels = review.channels.reduce((sum, channel) => sum + channel.creditCents[model], 0);
          expect(ofChannels + review.unattributedCents[model] + review.outsideCents[model]).toBe(
            review.earnedCents,
          );
          expect(review.kinds.online.creditCents[model] + review.kinds.irl.creditCents[model]).toBe(
            ofChannels,
          );
          const ofCohort = review.cohort.channels.reduce(
            (sum, channel) => sum + channel.creditCents[model],
            0,
          );
          expect(ofCohort + review.cohort.unattributedCents[model] + review.cohort.outsideCents[model]).toBe(
            review.cohort.earnedCents,
          );
        }
      }),
    );
  });

  it('does not change its time, budget or roles when a session is split', () => {
    fc.assert(
      fc.property(
        anyJournal,
        fc.nat(),
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        (journal, pick, part) => {
          fc.pre(journal.sessions.length > 0);
          const session = journal.sessions[pick % journal.sessions.length] as Session;
          const startMs = Date.parse(session.startAt);
          const middle = new Date(
            startMs + Math.round((Date.parse(session.endAt) - startMs) * part),
          ).toISOString();
          fc.pre(middle > session.startAt && middle < session.endAt);
          const halves = [
            { ...session, endAt: middle },
            { ...session, id: `${session.id}b`, startAt: middle },
          ];
          const split = {
            ...journal,
            sessions: journal.sessions.flatMap((other) => (other === session ? halves : [other])),
          };
          for (const year of [2016, 2017, 2018, 2019]) {
            const [before, after] = [journal, split].map((one) => createRetrospective(one, { year, asOf }));
            const timesOf = (review: typeof before) => [
              review?.roles,
              review?.budget,
              review?.kinds.online.minutes,
              review?.kinds.irl.estimatedMinutes,
              review?.channels.map(({ minutes, estimatedMinutes, timeCostCents }) => [
                minutes,
                estimatedMinutes,
                timeCostCents,
              ]),
            ];
            expect(timesOf(after)).toEqual(timesOf(before));
          }
        },
      ),
    );
  });

  it('says what an overlapping minute costs once per channel and once per kind', () => {
    const at = (id: string, [from, to]: [string, string], channelId: string) =>
      createSession({
        id,
        startAt: `2018-05-02T${from}:00Z`,
        endAt: `2018-05-02T${to}:00Z`,
        channelId,
        parallel: true,
      });
    const journal = createTestJournal({
      sessions: [
        at('a', ['08:00', '09:00'], 'linkedin'),
        at('b', ['08:30', '09:30'], 'linkedin'),
        at('c', ['09:00', '10:00'], 'visio'),
      ],
    });
    const review = createRetrospective(journal, { year: 2018, asOf });
    expect(review.channels.slice(0, 2).map((channel) => channel.minutes)).toEqual([90, 60]);
    expect(review.kinds.online).toMatchObject({ minutes: 120, sessions: 3 });
    expect(review.budget).toMatchObject({ activeDays: 1, daysOverBudget: 1, onlineMinutesPerActiveDay: 120 });
  });

  it('apportions a session over New Year, in its own zone', () => {
    const journal = createTestJournal({
      sessions: [createSession({ id: 's', startAt: '2018-12-31T22:30:00Z', endAt: '2019-01-01T00:00:00Z' })],
    });
    const minutesIn = (year: number) => createRetrospective(journal, { year, asOf }).kinds.online;
    expect(minutesIn(2018)).toMatchObject({ minutes: 30, sessions: 1 });
    expect(minutesIn(2019)).toMatchObject({ minutes: 60, sessions: 0 });
  });

  it('lets `asOf` limit money only', () => {
    const journal = createTestJournal({
      sessions: [createSession({ id: 's', startAt: '2018-11-02T08:00:00Z', endAt: '2018-11-02T09:00:00Z' })],
      deals: [
        createWonDeal({ id: 'once', closedOn: '2018-10-01' }),
        createWonDeal({
          id: 'monthly',
          billing: 'monthly',
          amountCents: 1000,
          closedOn: '2018-02-10',
          startsOn: '2018-03-15',
        }),
      ],
    });
    const review = createRetrospective(journal, { year: 2018, asOf: '2018-06-30' });
    expect(review).toMatchObject({ partial: true, earnedCents: 4000, kinds: { online: { minutes: 60 } } });
    expect(createRetrospective(journal, { year: 2018, asOf: '2018-02-09' }).earnedCents).toBe(0);
    expect(createRetrospective(journal, { year: 2018, asOf: '2019-01-01' })).toMatchObject({
      partial: false,
      earnedCents: 210_000,
    });
  });

  it('compares the 90 days on each side of a decision, fewer when the day of the review comes first', () => {
    const at = (id: string, on: string) =>
      createSession({ id, startAt: `${on}T08:00:00Z`, endAt: `${on}T09:00:00Z` });
    const journal = createTestJournal({
      sessions: [
        at('a', '2018-10-02'),
        at('b', '2018-10-01'),
        at('c', '2018-12-31'),
        at('d', '2019-03-30'),
        at('e', '2019-03-31'),
      ],
      decisions: [{ id: 'x', on: '2018-12-31', title: 'Une heure par jour' }],
    });
    const [whole] = createRetrospective(journal, { year: 2018, asOf }).decisions;
    expect(whole).toMatchObject({
      before: { days: 90, onlineMinutes: 60 },
      after: { days: 90, onlineMinutes: 120 },
    });
    const [cut] = createRetrospective(journal, { year: 2018, asOf: '2019-01-09' }).decisions;
    expect(cut).toMatchObject({ before: { days: 90 }, after: { days: 10, onlineMinutes: 60 } });
  });
});
