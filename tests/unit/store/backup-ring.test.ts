import { expect, test } from 'vitest';
import { findDroppable, type RingBackup } from '../../../main/store/backup-ring.ts';

const firstAt = Date.UTC(2019, 0, 1);

/** Backups `perDay` a day for so many days, oldest first, named by day and number. */
function createBackups(days: number, perDay: number, records = 100): RingBackup[] {
  return Array.from({ length: days * perDay }, (_, index) => {
    const day = Math.floor(index / perDay);
    const at = new Date(firstAt + day * 86_400_000 + (index % perDay) * 3_600_000).toISOString();
    return { name: `${day}-${index % perDay}`, at, records };
  });
}

function keptOf(backups: RingBackup[]): string[] {
  const droppable = new Set(findDroppable(backups));
  return backups.map(({ name }) => name).filter((name) => !droppable.has(name));
}

test('the 30 newest stay', () => {
  const backups = createBackups(1, 20);
  expect(findDroppable(backups)).toEqual([]);
  const many = createBackups(40, 1);
  expect(keptOf(many)).toEqual(many.slice(10).map(({ name }) => name));
});

test('so does the newest of each of 21 days', () => {
  const backups = createBackups(25, 10);
  const newest = backups.slice(-30).map(({ name }) => name);
  const ofDays = Array.from({ length: 21 }, (_, index) => `${index + 4}-9`);
  expect(new Set(keptOf(backups))).toEqual(new Set([...newest, ...ofDays]));
});

test('near-empty backups push out no full one, however many they are', () => {
  const full = createBackups(30, 1);
  const nearEmpty = createBackups(90, 1, 9).map((backup) => ({
    ...backup,
    name: `empty-${backup.name}`,
    at: backup.at.replace('2019', '2020'),
  }));
  const kept = keptOf([...full, ...nearEmpty]);
  expect(kept.filter((name) => !name.startsWith('empty'))).toEqual(full.map(({ name }) => name));
  expect(kept.filter((name) => name.startsWith('empty'))).toHaveLength(30);
});

test('a tenth is no longer near-empty, and of small journals none is', () => {
  const later = (records: number) =>
    createBackups(90, 1, records).map((backup) => ({
      ...backup,
      name: `later-${backup.name}`,
      at: backup.at.replace('2019', '2020'),
    }));
  expect(keptOf([...createBackups(5, 1), ...later(10)]).filter((name) => !name.startsWith('later'))).toEqual(
    [],
  );
  expect(
    keptOf([...createBackups(5, 1, 19), ...later(1)]).filter((name) => !name.startsWith('later')),
  ).toEqual([]);
});
