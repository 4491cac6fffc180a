import { expect, test } from 'vitest';
import { toEditAction } from '../../../../renderer/editing/edit-action.ts';

const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

test('undo and redo have the keys of every system, and no others', () => {
  expect(toEditAction({ ...none, key: 'z', ctrlKey: true })).toBe('undo');
  expect(toEditAction({ ...none, key: 'z', metaKey: true })).toBe('undo');
  expect(toEditAction({ ...none, key: 'Z', ctrlKey: true, shiftKey: true })).toBe('redo');
  expect(toEditAction({ ...none, key: 'Z', metaKey: true, shiftKey: true })).toBe('redo');
  expect(toEditAction({ ...none, key: 'y', ctrlKey: true })).toBe('redo');
  expect(toEditAction({ ...none, key: 'z' })).toBeNull();
  expect(toEditAction({ ...none, key: 'y', metaKey: true })).toBeNull();
  expect(toEditAction({ ...none, key: 'z', ctrlKey: true, altKey: true })).toBeNull();
});
