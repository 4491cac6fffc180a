import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { runStoreProgram } from '../../support/store-child.ts';
import { findMountWrapper } from '../../support/store-mounts.ts';
import { codeOf, createTestFolder, openTestStore, removeTestFolders } from '../../support/store-folder.ts';

afterEach(removeTestFolders);

interface Attempt {
  files: 'one' | 'several';
  freeBytes: number;
  answer: string;
  isUnchanged: boolean;
  isConsistent: boolean;
}

const kept = { answer: 'ok', isUnchanged: false, isConsistent: true };
const refused = { answer: 'not-writable', isUnchanged: true, isConsistent: true };

const program = new URL('../../support/store-disk-main.ts', import.meta.url);
const wrapper = findMountWrapper();
if (wrapper === null)
  console.log('skipped: mounting is not allowed here, so no full and no read-only disk is tried');

test.skipIf(wrapper === null)(
  'a full disk of 1 MB refuses the change, keeps the old files, and takes it once there is room',
  () => {
    const { attempts, afterwards, sessions } = JSON.parse(
      runStoreProgram(wrapper ?? [], program, 'full-disk', createTestFolder()),
    );
    const answered = (isOk: boolean) =>
      (attempts as Attempt[]).filter(({ answer }) => (answer === 'ok') === isOk);
    for (const files of ['one', 'several']) {
      expect(answered(true).filter((attempt) => attempt.files === files).length).toBeGreaterThan(2);
      expect(answered(false).filter((attempt) => attempt.files === files).length).toBeGreaterThan(2);
    }
    expect(
      answered(false).filter(({ answer, isUnchanged }) => answer !== 'disk-full' || !isUnchanged),
    ).toEqual([]);
    expect((attempts as Attempt[]).filter(({ isConsistent }) => !isConsistent)).toEqual([]);
    expect(afterwards).toEqual([kept, kept]);
    expect(sessions).toEqual(expect.arrayContaining(['o-last', 's-last']));
  },
);

test.skipIf(wrapper === null)(
  'a disk that becomes read-only refuses the change; a reader needs no more',
  () => {
    const { before, during, afterwards, writer, reader } = JSON.parse(
      runStoreProgram(wrapper ?? [], program, 'read-only', createTestFolder()),
    );
    expect({ before, during, afterwards }).toEqual({
      before: kept,
      during: [refused, refused],
      afterwards: kept,
    });
    expect({ writer, reader }).toEqual({ writer: 'not-writable', reader: 2 });
  },
);

test('a folder without write permission refuses the change and a writer, not a reader', () => {
  const { before, during, afterwards, ...opened } = JSON.parse(
    runStoreProgram([], program, 'no-permission', createTestFolder()),
  );
  expect({ before, during, afterwards }).toEqual({
    before: kept,
    during: [refused, refused],
    afterwards: kept,
  });
  expect(opened).toEqual({ writer: 'not-writable', reader: 2, blocked: 'not-readable' });
});

test('a folder that is a file, or is not there', () => {
  const place = createTestFolder();
  const file = join(place, 'file');
  writeFileSync(file, '');
  expect(codeOf(() => openTestStore(file))).toBe('not-writable');
  expect(codeOf(() => openTestStore(join(file, 'below')))).toBe('not-writable');
  expect(codeOf(() => openTestStore(file, { mode: 'read' }))).toBe('not-readable');
  expect(codeOf(() => openTestStore(join(place, 'none'), { mode: 'read' }))).toBe('no-such-folder');
  mkdirSync(join(place, 'empty'));
  expect(openTestStore(join(place, 'empty'), { mode: 'read' }).state.journal.sessions).toEqual([]);
});
