import { describe, expect, it } from 'vitest';
import { toLinkedInDay } from '../../../main/exchange/linkedin/linkedin-date.ts';

describe('the days LinkedIn writes', () => {
  it.each([
    ['08 Feb 2026', '2026-02-08'],
    ['8 Feb 2026', '2026-02-08'],
    ['7-Feb-22', '2022-02-07'],
    ['07-Feb-2022', '2022-02-07'],
    ['2026-02-08', '2026-02-08'],
    ['2026-02-09 01:21:47', '2026-02-09'],
    ['02/08/2026', '2026-02-08'],
    ['2/8/26', '2026-02-08'],
    ['1/29/26, 2:37 PM', '2026-01-29'],
    ['8 févr. 2026', '2026-02-08'],
    ['31 juil. 2025', '2025-07-31'],
    ['29 Feb 2024', '2024-02-29'],
  ])('%s', (text, on) => {
    expect(toLinkedInDay(text)).toBe(on);
  });

  it.each([
    '',
    '30 Feb 2026',
    '29 Feb 2023',
    '13/45/2026',
    '31/12/2026',
    '08 Foo 2026',
    '08 Feb 202',
    '08 Feb 20',
    'yesterday',
  ])('refuses %j', (text) => {
    expect(toLinkedInDay(text)).toBeNull();
  });
});
