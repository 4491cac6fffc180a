import { describe, expect, it } from 'vitest';
import { translator } from '../../../main/language/catalogue.ts';
import { findingSentence } from '../../../main/report/finding-sentence.ts';
import { verdictSentence } from '../../../main/report/verdict-sentence.ts';
import type { Finding, Retrospective } from '../../../main/journal/retrospective-types.ts';
import { exampleReview, withVerdict } from './retrospective-fixture.ts';

const of2018 = exampleReview(2018);
const of2019 = exampleReview(2019);

/** Spaces as one types them, so that a test reads. */
function french(review: Retrospective): { sentence: string; reason: string } {
  const { sentence, reason } = verdictSentence(review, translator('fr'), 'fr');
  return { sentence: plain(sentence), reason: plain(reason) };
}

function plain(text: string): string {
  return text.replace(/[\u202f\u00a0]/g, ' ');
}

describe('the answer in one sentence', () => {
  it('says what an hour brought back when that is solid', () => {
    const { sentence, reason } = french(of2019);
    expect(sentence).toMatch(/^En 2019, une heure en vrai a rapporté 1\d\d €, une heure en ligne \d\d €\.$/);
    expect(reason).toContain('Les sept façons de compter sont d’accord');
    expect(verdictSentence(of2019, translator('en'), 'en').sentence).toMatch(
      /^In 2019, an hour in real life brought back €1\d\d, an hour online €\d\d\.$/,
    );
  });

  it('claims less when it is fragile', () => {
    const { sentence, reason } = french(of2018);
    expect(sentence).toMatch(
      /^En 2018, une heure en vrai semble avoir rapporté plus qu’une heure en ligne : 93 € contre 11,51 €\. Cela reste fragile\.$/,
    );
    expect(reason).toMatch(/dans \d\d % des tirages/);
  });

  it('does not compare where there is too little', () => {
    for (const wonDeals of [1, 2]) {
      const { sentence } = french(withVerdict(of2019, { strength: 'too-few', wonDeals }));
      expect(sentence).toMatch(/^Trop tôt pour conclure : \d affaires? gagnées? en 2019 ne suffi/);
      expect(sentence).not.toContain('€');
    }
    expect(french(withVerdict(of2019, { strength: 'too-few', wonDeals: 0, better: null })).sentence).toBe(
      'Trop tôt pour conclure : en 2019, aucune affaire gagnée n’est reliée à vos heures.',
    );
  });

  it('says a tie, one kind only, and an empty year', () => {
    expect(
      french(withVerdict(of2019, { strength: 'too-few', better: null, probability: null, wonDeals: 4 }))
        .sentence,
    ).toMatch(/ont rapporté autant/);
    const online = exampleReview(2018, (journal) => ({
      ...journal,
      sessions: journal.sessions.filter(({ channelId }) => channelId === 'linkedin'),
    }));
    expect(french(online).sentence).toBe(
      'En 2018, tout votre temps de réseau s’est passé en ligne : il n’y a rien à comparer.',
    );
    const irl = exampleReview(2018, (journal) => ({
      ...journal,
      sessions: journal.sessions.filter(({ channelId }) => channelId !== 'linkedin'),
    }));
    expect(french(irl).sentence).toContain('en vrai : il n’y a rien à comparer');
    expect(french(exampleReview(2016)).sentence).toBe('Rien n’est encore noté pour 2016.');
  });

  it('never rounds up to a certainty the draws did not show', () => {
    expect(french(withVerdict(of2019, { probability: 0.9995 })).reason).toContain('99 % des tirages');
  });

  it('leaves no hole in any language', () => {
    const strengths = ['solid', 'fragile', 'too-few'] as const;
    for (const language of ['fr', 'en'] as const) {
      for (const strength of strengths) {
        for (const better of ['irl', 'online', null] as const) {
          for (const wonDeals of [0, 1, 2, 9]) {
            const { sentence, reason } = verdictSentence(
              withVerdict(of2019, { strength, better, wonDeals }),
              translator(language),
              language,
            );
            expect(`${sentence} ${reason}`).not.toMatch(/\{\{|report\.|undefined|NaN|null/);
          }
        }
      }
    }
  });
});

describe('advice', () => {
  const findings: Finding[] = [
    {
      code: 'over-budget',
      figures: { daysOverBudget: 301, activeDays: 365, budgetMinutes: 60, onlineMinutesPerActiveDay: 120 },
    },
    {
      code: 'over-budget',
      figures: { daysOverBudget: 1, activeDays: 12, budgetMinutes: 90, onlineMinutesPerActiveDay: 60 },
    },
    {
      code: 'contacts-without-meeting',
      channelId: 'linkedin',
      figures: { contacts: 620, met: 9, unmet: 611 },
    },
    { code: 'off-target', figures: { contacts: 620, offTarget: 449, share: 0.72 } },
    { code: 'off-topic-publications', figures: { onTopic: 3, offTopic: 1, publications: 4 } },
    {
      code: 'hours-without-credit',
      channelId: 'salon',
      figures: { minutes: 1_620, timeCostCents: 1, expensesCents: 1 },
    },
    {
      code: 'best-channel-few-hours',
      channelId: 'rdv',
      figures: { minutes: 600, allMinutes: 9_000, centsPerHour: 18_000, dealsWon: 3 },
    },
    { code: 'open-deals-without-next-step', figures: { open: 4, without: 2, amountCents: 1 } },
  ];

  it.each(['fr', 'en'] as const)('cites its figures in %s', (language) => {
    const sentences = findings.map((finding) =>
      plain(findingSentence(finding, of2018, { translate: translator(language), language })),
    );
    for (const sentence of sentences) expect(sentence).not.toMatch(/\{\{|report\.|undefined|NaN/);
    expect(sentences[0]).toContain('301');
    expect(sentences[2]).toContain('LinkedIn');
    expect(sentences[2]).toContain('620');
    expect(sentences[6]).toContain('180');
  });
});
