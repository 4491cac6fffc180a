import { expect, test } from 'vitest';
import { toCents, toTypedAmount } from '../../../../renderer/ui/money-text.ts';

test.each([
  ['1200', 120_000],
  ['1 200,5', 120_050],
  ['1\u202f200,50 €', 120_050],
  ['1.200,50', 120_050],
  ['1,200.50', 120_050],
  ['1,200', 120_000],
  ['0,05', 5],
  [',5', 50],
  ['1000000000', 100_000_000_000],
])('%s is read as cents', (typed, cents) => {
  expect(toCents(typed)).toBe(cents);
});

test.each([
  '',
  ' ',
  '-5',
  'abc',
  '1,2,3',
  '12,345,6',
  '0,500',
  '1.200,500',
  '1,2345',
  '1e5',
  '1000000000,01',
  ',',
])('%s is no amount', (typed) => {
  expect(toCents(typed)).toBeNull();
});

test('what stands in a field reads back as the same cents', () => {
  const french = { decimal: ',', thousands: '\u202f' };
  const english = { decimal: '.', thousands: ',' };
  expect(toTypedAmount(12_345_650, french)).toBe('123\u202f456,50');
  expect(toTypedAmount(null, french)).toBe('');
  for (const cents of [0, 5, 99, 100, 100_000, 123_456_789, 100_000_000_000]) {
    for (const marks of [french, english]) expect(toCents(toTypedAmount(cents, marks))).toBe(cents);
  }
});
