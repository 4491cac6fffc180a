import { describe, expect, it } from 'vitest';
import { splitCents, sharesOf } from '../../../main/journal/credit.ts';
import { touchesOf, type Touch } from '../../../main/journal/touches.ts';
import { defaultSettings } from '../../../main/journal/journal.ts';
import { createSession, createTestJournal, createWonDeal } from '../../support/journals.ts';

describe('the order of touches', () => {
  const deal = createWonDeal({ id: 'd', contactIds: ['c'] });
  const someone = {
    id: 'c',
    firstName: 'Zoé',
    lastName: 'Martin',
    origin: { channelId: 'visio', on: '2018-05-02' },
  };
  const evening = createSession({
    id: 's',
    startAt: '2018-05-01T20:00:00Z',
    endAt: '2018-05-01T21:00:00Z',
    contactIds: ['c'],
  });
  const idsIn = (timeZone: string, dayStartsAt = '00:00', session = evening): string[] => {
    const settings = { ...defaultSettings, timeZone, dayStartsAt };
    return touchesOf(
      deal,
      createTestJournal({ settings, contacts: [someone], deals: [deal], sessions: [session] }),
    ).map(({ id }) => id);
  };

  it('takes an origin for the beginning of its day in the settings’ zone, at the hour days begin', () => {
    expect(idsIn('Asia/Kathmandu')).toEqual(['c', 's']);
    expect(idsIn('Asia/Kathmandu', '02:00')).toEqual(['s', 'c']);
    expect(idsIn('Europe/Paris')).toEqual(['s', 'c']);
  });

  it('puts the smaller id first at the same instant, by UTF-16 code units', () => {
    const at = (id: string) => ({
      ...evening,
      id,
      startAt: '2018-05-01T22:00:00Z',
      endAt: '2018-05-01T23:00:00Z',
      channelId: 'rdv',
    });
    expect(idsIn('Europe/Paris', '00:00', at('b'))).toEqual(['b', 'c']);
    expect(idsIn('Europe/Paris', '00:00', at('é'))).toEqual(['c', 'é']);
    expect(idsIn('Europe/Paris', '00:00', at('Z'))).toEqual(['Z', 'c']);
  });
});

describe('the shares in cents', () => {
  const touch = (channelId: string, minutes: number, on = '2018-05-01'): Touch => ({
    kind: 'session',
    id: channelId,
    channelId,
    on,
    startMs: 0,
    durationMs: minutes * 60_000,
  });

  it('take fractions for equal that only double precision tells apart', () => {
    // 0.1 + 0.1 + 0.1 is a little more than 0.3: z would get the missing cent.
    const touches = [touch('z', 10), touch('z', 10), touch('z', 10), touch('m', 40), touch('a', 30)];
    const credit = splitCents(
      sharesOf({ deal: { declaredOrigin: 'a' }, touches, model: 'time', halfLifeDays: 30 }),
      5,
    );
    expect(Object.fromEntries(credit.channels)).toEqual({ a: 2, m: 2, z: 1 });
  });

  it('stay numbers with the shortest half-life, whatever the days of different zones', () => {
    const touches = [touch('a', 10, '2018-05-02'), touch('b', 10, '2018-05-01')];
    const credit = splitCents(
      sharesOf({ deal: { declaredOrigin: 'a' }, touches, model: 'decay', halfLifeDays: 1e-6 }),
      5,
    );
    expect(Object.fromEntries(credit.channels)).toEqual({ a: 5, b: 0 });
  });
});
