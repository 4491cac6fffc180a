import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPageFile } from '../../../main/security/page-file.ts';

const folder = '/app/dist/renderer';
const find = (text: string) => findPageFile(new URL(text), folder);

test('files of the build are found with their media type', () => {
  expect(find('app://retour/index.html')).toEqual({
    path: join(folder, 'index.html'),
    mediaType: 'text/html; charset=utf-8',
  });
  expect(find('app://retour/assets/index-B1_x.js')?.mediaType).toBe('text/javascript; charset=utf-8');
  expect(find('app://retour/assets/inter.woff2?v=1#x')?.path).toBe(join(folder, 'assets/inter.woff2'));
});

test.each([
  'app://retour/',
  'app://retour/assets/',
  'app://retour/.env.json',
  'app://retour/assets/.hidden.js',
  'app://retour/..%2f..%2fpackage.json',
  'app://retour/..%5c..%5cpackage.json',
  'app://retour//etc/passwd.json',
  'app://retour/assets/%00.js',
  'app://retour/index',
  'app://retour/index.node',
  'app://retour/index.exe',
])('%s is no file of ours', (text) => {
  expect(find(text)).toBeNull();
});

test('no address leads out of the folder', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (tail) => {
      if (!URL.canParse(`app://retour/${tail}`)) return;
      const file = find(`app://retour/${tail}`);
      expect(file === null || file.path.startsWith(`${folder}/`)).toBe(true);
    }),
  );
});
