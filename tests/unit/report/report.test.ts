import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { translator } from '../../../main/language/catalogue.ts';
import type { Retrospective } from '../../../main/journal/retrospective-types.ts';
import type { Language } from '../../../main/journal/types.ts';
import { renderReport } from '../../../main/report/report.ts';
import { exampleReview } from './retrospective-fixture.ts';

const of2018 = exampleReview(2018);
const of2019 = exampleReview(2019);
const hostileNames = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '=HYPERLINK("http://x")',
  '+1',
  '-1',
  '@SUM(A1)',
  '\tx',
  '| a | b',
  '# title\n- x',
  '[x](javascript:alert(1))',
  '&lt;b&gt;',
];

function render(
  review: Retrospective,
  format: 'html' | 'csv' | 'md' | 'json',
  language: Language = 'fr',
): string {
  return renderReport(review, { format, language, translate: translator(language) });
}

/** The example with every name that a user can type replaced by a hostile one. */
function hostile(name: string): Retrospective {
  return {
    ...of2018,
    channels: of2018.channels.map((channel) => ({ ...channel, name })),
    decisions: of2018.decisions.map((decision) => ({ ...decision, title: name })),
  };
}

describe('every format', () => {
  it.each(['fr', 'en'] as const)('tells the same answer in %s, without a hole', (language) => {
    for (const format of ['html', 'md', 'csv'] as const) {
      for (const review of [of2018, of2019, exampleReview(2016), exampleReview(2020)]) {
        expect(render(review, format, language)).not.toMatch(
          /\{\{|report\.[a-z]|review\.[a-z]|undefined|NaN|\[object/,
        );
      }
      expect(render(of2019, format, language)).toMatch(
        language === 'fr' ? /une heure en vrai a rapporté/ : /an hour in real life brought back/,
      );
    }
  });

  it('gives the same bytes every time', () => {
    for (const format of ['html', 'md', 'csv', 'json'] as const)
      expect(render(of2019, format)).toBe(render(of2019, format));
  });

  it('gives the review itself as JSON', () => {
    expect(JSON.parse(render(of2018, 'json'))).toEqual(of2018);
    expect(render(of2018, 'json')).toMatch(/\n$/);
  });
});

describe('the page', () => {
  const html = render(of2018, 'html');

  it('needs nothing else and runs nothing', () => {
    expect(html).toContain(
      `content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:"`,
    );
    expect(html).not.toMatch(/<script|<link|<iframe|<object|<form|\son\w+=|javascript:/i);
    expect(html).not.toMatch(/(?:src|href|url\()\s*=?\s*["'(]?\s*(?:https?:)?\/\//i);
    expect(html).toMatch(/^<!doctype html>\n<html lang="fr">/);
  });

  it('shows what was typed as text', () => {
    for (const name of hostileNames) {
      const page = render(hostile(name), 'html');
      expect(page).not.toContain('<script>alert');
      expect(page).not.toContain('<img');
      expect(
        page.match(
          /<(?!\/?(?:html|head|meta|title|style|body|main|header|h1|h2|h3|p|span|i|b|div|ul|li|section|table|caption|thead|tbody|tr|th|td|figure|figcaption|svg|desc|text|rect|circle|path|defs|pattern|footer|!doctype)\b)/g,
        ),
      ).toBeNull();
    }
  });

  it('has an outline, scoped headings, captions and described charts', () => {
    expect(html.match(/<h1/g)).toHaveLength(1);
    const tables = html.match(/<table/g)?.length ?? 0;
    expect(tables).toBeGreaterThan(6);
    expect(html.match(/<caption/g)).toHaveLength(tables);
    expect(html.match(/<th(?![a-z])/g)).toHaveLength(html.match(/<th scope="(?:col|row)"/g)?.length ?? 0);
    const charts = html.match(/role="img"/g)?.length ?? 0;
    expect(charts).toBe(4);
    expect(html.match(/<desc /g)).toHaveLength(charts);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, reference] of html.matchAll(/aria-labelledby="([^"]+)"/g)) {
      for (const id of reference?.split(' ') ?? []) expect(ids).toContain(id);
    }
  });

  it('says the answer first, then the parts in their order', () => {
    const order = [
      'class="verdict"',
      'id="kinds"',
      'id="channels"',
      'id="people"',
      'id="time"',
      'id="roles"',
      'id="publishing"',
      'id="money"',
      'id="ways"',
      'id="decisions"',
      'id="last-year"',
      'id="findings"',
      'id="method"',
    ];
    const places = order.map((part) => html.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('keeps French signs and figures together', () => {
    const text = html.replace(/<style>[\s\S]*?<\/style>/, '').replace(/<[^>]+>/g, ' ');
    expect(text).not.toMatch(/\d [€%]|\S [:;?!](?:\s|$)/m);
    expect(text).toContain('8\u202f400\u202f€');
  });

  it('carries the typefaces it is given, and no other address', () => {
    const page = renderReport(of2018, {
      format: 'html',
      language: 'fr',
      translate: translator('fr'),
      fonts: { Inter: 'data:font/woff2;base64,AAAA', Evil: 'https://example.com/x.woff2' },
    });
    expect(page).toContain("font-family: 'Inter'; src: url(data:font/woff2;base64,AAAA)");
    expect(page).not.toContain('example.com');
  });
});

describe('the spreadsheet', () => {
  function rows(text: string, delimiter: string): string[][] {
    return Papa.parse<string[]>(text.replace(/^\ufeff/, '').trimEnd(), { delimiter }).data;
  }

  it('is what Excel opens in France, and RFC 4180 in English', () => {
    const french = render(of2018, 'csv');
    expect(french.startsWith('\ufeff')).toBe(true);
    const linkedin = rows(french, ';').find((row) => row[0] === 'LinkedIn');
    expect(linkedin?.slice(1, 7)).toEqual(['730', '44399,88', '8400', '11,51', '2', '4']);
    const english = render(of2018, 'csv', 'en');
    expect(english.startsWith('\ufeff')).toBe(false);
    expect(
      rows(english, ',')
        .find((row) => row[0] === 'LinkedIn')
        ?.slice(1, 5),
    ).toEqual(['730', '44399.88', '8400', '11.51']);
    for (const [text, delimiter] of [
      [french, ';'],
      [english, ','],
    ] as const) {
      expect(new Set(rows(text, delimiter).map((row) => row.length)).size).toBe(1);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    }
  });

  it('runs nothing of what was typed', () => {
    for (const name of hostileNames) {
      for (const [language, delimiter] of [
        ['fr', ';'],
        ['en', ','],
      ] as const) {
        for (const row of rows(render(hostile(name), 'csv', language), delimiter)) {
          for (const field of row) expect(field, name).not.toMatch(/^[=+@\t\r\n]|^-(?!\d+(?:[.,]\d+)?$)/);
        }
      }
    }
    expect(render(hostile('-1'), 'csv')).toContain(`"'-1"`);
  });

  it('has money in units, to the cent, for all seven ways of counting', () => {
    const text = render(of2018, 'csv');
    for (const cents of Object.values(of2018.kinds.online.creditCents))
      expect(text).toContain(String(cents / 100).replace('.', ','));
  });
});

describe('the text', () => {
  it('keeps tables whole and marks nothing up that was typed', () => {
    for (const name of hostileNames) {
      const text = render(hostile(name), 'md');
      expect(text).not.toMatch(/(?<!\\)<(?:script|img)|^\s*# title|(?<!\\)\]\(javascript/m);
      const lines = text.split('\n');
      for (const [index, line] of lines.entries()) {
        if (!line.startsWith('| ---')) continue;
        const columns = line.split('|').length;
        for (let row = index + 1; lines[row]?.startsWith('|'); row += 1) {
          expect((lines[row] ?? '').replaceAll('\\|', '').split('|')).toHaveLength(columns);
        }
      }
    }
  });
});
