import { expect, test } from 'vitest';
import { chunkSize, isListKey, toChunks, toRowIndex } from '../../../../renderer/contacts/contact-chunks.ts';

test('the chunks cover every row once', () => {
  for (const total of [0, 1, chunkSize - 1, chunkSize, chunkSize + 1, 10_000]) {
    const rows = toChunks(total).flatMap((chunk) =>
      Array.from({ length: chunk.length }, (_, index) => chunk.offset + index),
    );
    expect(rows).toEqual(Array.from({ length: total }, (_, index) => index));
  }
});

test('keys stay within the list', () => {
  const list = { total: 1760, rowsPerScreen: 12 };
  expect(toRowIndex('ArrowUp', 0, list)).toBe(0);
  expect(toRowIndex('ArrowDown', 0, list)).toBe(1);
  expect(toRowIndex('PageDown', 1755, list)).toBe(1759);
  expect(toRowIndex('PageUp', 5, list)).toBe(0);
  expect(toRowIndex('End', 3, list)).toBe(1759);
  expect(toRowIndex('Home', 900, list)).toBe(0);
  expect(isListKey('ArrowDown')).toBe(true);
  expect(isListKey('a')).toBe(false);
});
