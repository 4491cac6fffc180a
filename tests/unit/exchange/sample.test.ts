import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseJournalFile } from '../../../main/exchange/journal-file.ts';
import { createLocalDays } from '../../../main/journal/local-day.ts';
import { createRetrospective } from '../../../main/journal/retrospective.ts';
import { attributionModels } from '../../../main/journal/types.ts';
import { sampleText } from '../../support/make-sample.ts';

const stored = readFileSync(new URL('../../../assets/example-journal.json', import.meta.url), 'utf8');
const journal = parseJournalFile(stored);
const asOf = '2020-01-02';
const of2018 = createRetrospective(journal, { year: 2018, asOf });
const of2019 = createRetrospective(journal, { year: 2019, asOf });

function figuresOf(channelId: string, review = of2018) {
  const figures = review.channels.find((channel) => channel.channelId === channelId);
  if (!figures) throw new Error(`no channel ${channelId}`);
  return figures;
}

describe('the example', () => {
  it('is what its generator makes, to the byte, and small enough to ship', () => {
    expect(sampleText()).toBe(stored);
    expect(sampleText()).toBe(sampleText());
    expect(stored.length).toBeLessThan(3_000_000);
  });

  it('has 730 hours on LinkedIn in 2018, about two every day', () => {
    expect(figuresOf('linkedin').minutes).toBe(43_800);
    expect(of2018.kinds.online.minutes).toBe(43_800);
    expect(of2018.budget).toMatchObject({
      activeDays: 365,
      onlineMinutesPerActiveDay: 120,
      daysOverBudget: 365,
    });
  });

  it('has 1,760 contacts at the end of 2018, few of them met', () => {
    const made = journal.contacts.filter(
      (contact) => contact.origin?.on !== undefined && contact.origin.on <= '2018-12-31',
    );
    expect(made).toHaveLength(1_760);
    expect(made.every((contact) => contact.origin?.channelId === 'linkedin')).toBe(true);
    expect(
      made.filter((contact) => contact.metOn !== undefined && contact.metOn <= '2018-12-31').length,
    ).toBeLessThan(20);
  });

  it('owes LinkedIn exactly 2.0 % of the turnover of 2018 in equal shares', () => {
    expect(figuresOf('linkedin').creditCents.linear).toBe(840_000);
    expect(figuresOf('linkedin').shareOfTurnover.linear).toBe(0.02);
  });

  it('earns clearly more in an hour of real life, in both years', () => {
    for (const review of [of2018, of2019]) {
      for (const model of attributionModels) {
        expect(review.kinds.irl.centsPerHour[model] ?? 0).toBeGreaterThan(
          4 * (review.kinds.online.centsPerHour[model] ?? 0),
        );
      }
    }
    expect(of2018.kinds.irl.minutes).toBeLessThan(60 * 60);
    expect(of2019.kinds.irl.minutes).toBeGreaterThan(180 * 60);
  });

  it('is sure of it in 2019 and not yet in 2018', () => {
    expect(of2018.verdict).toMatchObject({ better: 'irl', strength: 'fragile' });
    expect(of2019.verdict).toMatchObject({ better: 'irl', strength: 'solid', agreesInModels: 7 });
  });

  it('never spends more than an hour online on a day of 2019', () => {
    expect(of2019.budget.daysOverBudget).toBe(0);
    const days = createLocalDays('00:00');
    const onlineIds = new Set(journal.channels.filter(({ kind }) => kind === 'online').map(({ id }) => id));
    const msOf = new Map<string, number>();
    for (const { startAt, endAt, timeZone } of journal.sessions.filter(
      (session) => onlineIds.has(session.channelId) && session.startAt >= '2019',
    )) {
      const on = days.dayOf(Date.parse(startAt), timeZone);
      msOf.set(on, (msOf.get(on) ?? 0) + Date.parse(endAt) - Date.parse(startAt));
    }
    expect(msOf.size).toBeGreaterThan(150);
    expect(Math.max(...msOf.values())).toBeLessThanOrEqual(3_600_000);
  });

  it('wins the deals of 2019 mostly through the group, as he tells it, and publishes on his trade', () => {
    const declared = of2019.channels.map(
      (channel) => [channel.channelId, channel.creditCents.declared] as const,
    );
    expect(declared.sort((a, b) => b[1] - a[1])[0]?.[0]).toBe('groupement');
    expect(of2019.publishing.onTopic).toBeGreaterThan(10 * of2019.publishing.offTopic);
    expect(of2018.publishing.offTopic).toBeGreaterThan(of2018.publishing.onTopic);
  });

  it('has evenings, expenses, hour costs, every kind of deal and the decision between the years', () => {
    expect(journal.dayEntries.length).toBeGreaterThan(50);
    expect(journal.expenses.some((expense) => expense.channelId === 'groupement')).toBe(true);
    expect(journal.yearFigures.map(({ year, hourCostCents }) => [year, hourCostCents])).toEqual([
      [2018, 6_000],
      [2019, 6_000],
    ]);
    expect(new Set(journal.deals.map(({ status }) => status))).toEqual(new Set(['open', 'won', 'lost']));
    expect(new Set(journal.deals.map(({ billing }) => billing))).toEqual(new Set(['once', 'monthly']));
    for (const origin of ['unknown', 'outside', 'linkedin', 'groupement'])
      expect(journal.deals.some(({ declaredOrigin }) => declaredOrigin === origin)).toBe(true);
    expect(of2018.decisions).toHaveLength(1);
    expect(of2018.decisions[0]?.after.onlineMinutes).toBeLessThan(
      (of2018.decisions[0]?.before.onlineMinutes ?? 0) / 2,
    );
  });

  it('has every meeting behind a deal as a session that names it', () => {
    const named = new Set(journal.sessions.flatMap(({ dealIds }) => dealIds));
    const withoutPeople = journal.deals.filter(({ contactIds }) => contactIds.length === 0);
    expect(withoutPeople.map(({ declaredOrigin }) => declaredOrigin).sort()).toEqual([
      'outside',
      'outside',
      'unknown',
      'unknown',
    ]);
    expect(journal.deals.filter(({ id, contactIds }) => contactIds.length > 0 && !named.has(id))).toEqual([]);
  });

  it('has no two people with the same name', () => {
    const names = journal.contacts.map(({ firstName, lastName }) => `${firstName} ${lastName}`);
    expect(new Set(names).size).toBe(names.length);
  });
});
