import { expect, test } from 'vitest';
import { hasChanges, toTotals } from '../../../../renderer/settings/import-counts.ts';

const none = { added: 0, filled: 0, same: 0, refused: 0 };

test('counts add up over what is imported', () => {
  const plan = {
    contacts: { added: 3, filled: 1, same: 2, refused: 1 },
    sessions: none,
    deals: { ...none, added: 2 },
    other: { ...none, same: 5 },
  };
  expect(toTotals(plan)).toEqual({ added: 5, filled: 1, same: 7, refused: 1 });
});

test('a file that is already in, or refused whole, changes nothing', () => {
  expect(
    hasChanges({ contacts: { ...none, same: 340, refused: 2 }, sessions: none, deals: none, other: none }),
  ).toBe(false);
  expect(hasChanges({ contacts: { ...none, filled: 1 }, sessions: none, deals: none, other: none })).toBe(
    true,
  );
});
