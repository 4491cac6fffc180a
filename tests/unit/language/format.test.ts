import { describe, expect, it } from 'vitest';
import {
  formatDay,
  formatDuration,
  formatHours,
  formatMoney,
  formatNumber,
  formatPercent,
  typeset,
} from '../../../main/language/format.ts';

const thin = '\u202f';
const wide = '\u00a0';

describe('figures as they are said', () => {
  it('writes money with thin spaces, and cents only where there are any', () => {
    expect(formatMoney(1_240_000, 'EUR', 'fr')).toBe(`12${thin}400${thin}€`);
    expect(formatMoney(274, 'EUR', 'fr')).toBe(`2,74${thin}€`);
    expect(formatMoney(274, 'EUR', 'fr', { decimals: 0 })).toBe(`3${thin}€`);
    expect(formatMoney(-40, 'EUR', 'fr', { decimals: 0 })).toBe(`0${thin}€`);
    expect(formatMoney(123_456, 'EUR', 'en')).toBe('€1,234.56');
  });

  it('writes shares, counts and days', () => {
    expect(formatPercent(0.02, 'fr')).toBe(`2,0${thin}%`);
    expect(formatPercent(0.02, 'en')).toBe('2.0%');
    expect(formatPercent(0.975, 'fr', { decimals: 0 })).toBe(`98${thin}%`);
    expect(formatNumber(1_760, 'fr')).toBe(`1${thin}760`);
    expect(formatDay('2018-12-31', 'fr')).toBe('31 décembre 2018');
    expect(formatDay('2019-01-01', 'fr')).toBe('1er janvier 2019');
    expect(formatDay('2019-01-21', 'fr')).toBe('21 janvier 2019');
    expect(formatDay('2018-12-31', 'en')).toBe('31 December 2018');
  });

  it('writes times', () => {
    expect(formatHours(43_800, 'fr')).toBe(`730${wide}h`);
    expect(formatHours(65, 'fr')).toBe(`1${wide}h${wide}05`);
    expect(formatHours(120, 'fr')).toBe(`2${wide}h`);
    expect(formatHours(12, 'fr')).toBe(`12${wide}min`);
    expect(formatHours(59.6, 'fr')).toBe(`1${wide}h`);
    expect(formatHours(123_456, 'fr')).toBe(`2${thin}058${wide}h`);
    expect(formatDuration(59_999, 'fr')).toBe(`59${wide}s`);
    expect(formatDuration(3_599_999, 'fr')).toBe(`59${wide}min`);
  });

  it('keeps French signs with their word, and leaves English alone', () => {
    expect(typeset('Quoi ? « Rien » : 2 %', 'fr')).toBe(
      `Quoi${thin}? «${thin}Rien${thin}»${thin}: 2${thin}%`,
    );
    expect(typeset('What ? : 2 %', 'en')).toBe('What ? : 2 %');
  });
});
