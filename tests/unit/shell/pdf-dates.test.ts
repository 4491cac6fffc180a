import { expect, test } from 'vitest';
import { withPdfDate } from '../../../main/shell/pdf-dates.ts';

function pdf(createdAt: string, tail = 'stream \u00ff\u0000 endstream'): Uint8Array {
  const info = `<</Creator (Chromium)\n/CreationDate (D:${createdAt}+00'00')\n/ModDate (D:${createdAt}+00'00')>>`;
  return Buffer.from(`%PDF-1.4\n${info}\n${tail}`, 'latin1');
}

test('the same document printed at two instants has the same bytes', () => {
  const [first, second] = [
    withPdfDate(pdf('20261124093015'), '2018-12-31'),
    withPdfDate(pdf('20261125200000'), '2018-12-31'),
  ];
  expect(Buffer.compare(first, second)).toBe(0);
  expect(Buffer.from(first).toString('latin1')).toContain("/CreationDate (D:20181231000000+00'00')");
});

test('no other byte changes and none moves', () => {
  const before = Buffer.from(pdf('20261124093015'));
  const after = Buffer.from(withPdfDate(before, '2018-12-31'));
  expect(after.length).toBe(before.length);
  expect(after.subarray(-20)).toEqual(before.subarray(-20));
});

test('a day that is none, or a file without its two dates, is an error', () => {
  expect(() => withPdfDate(pdf('20261124093015'), '31/12/2018')).toThrow('not a day');
  expect(() => withPdfDate(Buffer.from('%PDF-1.4'), '2018-12-31')).toThrow('0 dates');
});
