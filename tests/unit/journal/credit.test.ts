import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharesOf, splitCents } from '../../../main/journal/credit.ts';
import type { Touch } from '../../../main/journal/touches.ts';
import { touchesOf } from '../../../main/journal/touches.ts';
import { attributionModels, type AttributionModel } from '../../../main/journal/types.ts';
import { createSession, createTestJournal, createWonDeal } from '../../support/journals.ts';

const touch = (channelId: string, on: string, minutes = 60): Touch => ({
  kind: 'session',
  id: `${channelId}${on}`,
  channelId,
  on,
  startMs: Date.parse(`${on}T08:00:00Z`),
  durationMs: minutes * 60_000,
});
const shares = (model: AttributionModel, touches: Touch[], declaredOrigin = 'a') =>
  sharesOf({ deal: { declaredOrigin }, touches, model, halfLifeDays: 30 });
const cents = (model: AttributionModel, touches: Touch[], amount: number) =>
  Object.fromEntries(splitCents(shares(model, touches), amount).channels);

const four = [
  touch('a', '2018-01-01', 10),
  touch('b', '2018-01-31', 20),
  touch('c', '2018-03-02', 30),
  touch('a', '2018-04-01', 40),
];

describe('the shares of touches in order', () => {
  it('follow each way of counting', () => {
    expect(cents('first', four, 1000)).toEqual({ a: 1000, b: 0, c: 0 });
    expect(cents('last', four, 1000)).toEqual({ a: 1000, b: 0, c: 0 });
    expect(cents('linear', four, 1000)).toEqual({ a: 500, b: 250, c: 250 });
    expect(cents('position', four, 1000)).toEqual({ a: 800, b: 100, c: 100 });
    expect(cents('position', four.slice(0, 2), 1000)).toEqual({ a: 500, b: 500 });
    expect(cents('position', four.slice(0, 1), 1000)).toEqual({ a: 1000 });
    expect(cents('time', four, 1000)).toEqual({ a: 500, b: 200, c: 300 });
    // 30 days apart and a half-life of 30 days: 1/8, 1/4, 1/2, 1 of 15/8.
    expect(cents('decay', four, 1500)).toEqual({ a: 900, b: 200, c: 400 });
  });

  it('are equal where no touch took time, and where all are of one day', () => {
    const untimed = [touch('a', '2018-01-01', 0), touch('b', '2018-01-01', 0)];
    expect(cents('time', untimed, 100)).toEqual({ a: 50, b: 50 });
    expect(cents('decay', untimed, 100)).toEqual({ a: 50, b: 50 });
  });

  it('give the missing cents to the largest fractions, equal ones to the smaller id', () => {
    const three = [touch('b', '2018-01-01'), touch('a', '2018-01-02'), touch('c', '2018-01-03')];
    expect(cents('linear', three, 100)).toEqual({ a: 34, b: 33, c: 33 });
    expect(cents('linear', three, 101)).toEqual({ a: 34, b: 34, c: 33 });
    expect(cents('linear', [...three, touch('c', '2018-01-04')], 3)).toEqual({ a: 1, b: 1, c: 1 });
  });

  it('leave what cannot be told aside', () => {
    expect(splitCents(shares('linear', []), 7)).toMatchObject({ unattributedCents: 7, outsideCents: 0 });
    expect(splitCents(shares('declared', [], 'unknown'), 7)).toMatchObject({ unattributedCents: 7 });
    expect(splitCents(shares('declared', [], 'outside'), 7)).toMatchObject({ outsideCents: 7 });
    expect(cents('declared', [], 7)).toEqual({ a: 7 });
  });

  it('sum to the amount to the cent, whatever the touches, up to the largest amount', () => {
    const anyTouch = fc.record({
      channel: fc.constantFrom('a', 'b', 'c', 'é', 'Z'),
      days: fc.integer({ min: 0, max: 2000 }),
      minutes: fc.integer({ min: 0, max: 600 }),
    });
    fc.assert(
      fc.property(
        fc.array(anyTouch, { maxLength: 60 }),
        fc.integer({ min: 0, max: 1e11 }),
        fc.constantFrom(...attributionModels),
        (parts, amount, model) => {
          const touches = parts.map(({ channel, days, minutes }) =>
            touch(channel, new Date(days * 86_400_000).toISOString().slice(0, 10), minutes),
          );
          const credit = splitCents(
            shares(
              model,
              touches.toSorted((a, b) => a.startMs - b.startMs),
            ),
            amount,
          );
          const sum = [...credit.channels.values()].reduce((total, part) => total + part, 0);
          expect(sum + credit.unattributedCents + credit.outsideCents).toBe(amount);
          expect([...credit.channels.values()].every((part) => part >= 0 && Number.isInteger(part))).toBe(
            true,
          );
        },
      ),
    );
  });
});

describe('the touches of a deal', () => {
  const contact = {
    id: 'c',
    firstName: 'Zoé',
    lastName: 'Martin',
    origin: { channelId: 'linkedin', on: '2018-01-08' },
  };
  const deal = createWonDeal({ id: 'd', contactIds: ['c'], closedOn: '2018-02-01' });
  const at = (id: string, startAt: string, more = {}) =>
    createSession({
      id,
      startAt,
      endAt: new Date(Date.parse(startAt) + 3_600_000).toISOString(),
      contactIds: ['c'],
      ...more,
    });

  it('are its own sessions, its people’s and their origins, up to the day it was won', () => {
    const sessions = [
      at('z', '2018-01-10T08:00:00Z'),
      at('own', '2018-01-20T08:00:00Z', { contactIds: [], dealIds: ['d'] }),
      at('wonDay', '2018-02-01T20:00:00Z'),
      at('later', '2018-02-02T08:00:00Z'),
      at('other', '2018-01-11T08:00:00Z', { contactIds: [] }),
    ];
    const journal = createTestJournal({ contacts: [contact], deals: [deal], sessions });
    expect(touchesOf(deal, journal).map(({ id, kind, durationMs }) => [id, kind, durationMs])).toEqual([
      ['c', 'origin', 0],
      ['z', 'session', 3_600_000],
      ['own', 'session', 3_600_000],
      ['wonDay', 'session', 3_600_000],
    ]);
  });

  it('leave the origin out when a session with that person on that channel starts on that very day', () => {
    const same = createTestJournal({
      contacts: [contact],
      deals: [deal],
      sessions: [at('s', '2018-01-08T18:00:00Z')],
    });
    expect(touchesOf(deal, same).map(({ id }) => id)).toEqual(['s']);
    const elsewhere = createTestJournal({
      contacts: [contact],
      deals: [deal],
      sessions: [at('s', '2018-01-08T18:00:00Z', { channelId: 'rdv', activity: 'meal' })],
    });
    expect(touchesOf(deal, elsewhere).map(({ id }) => id)).toEqual(['c', 's']);
  });

  it('take the local day of the session’s own zone', () => {
    const late = at('s', '2018-02-02T03:00:00Z', { timeZone: 'America/New_York' });
    expect(
      touchesOf(
        deal,
        createTestJournal({
          deals: [deal],
          contacts: [{ ...contact, origin: { channelId: null } }],
          sessions: [late],
        }),
      ),
    ).toHaveLength(1);
  });
});
