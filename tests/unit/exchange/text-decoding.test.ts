import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../main/exchange/linkedin/text-decoding.ts';

const header = 'First Name,Last Name,Connected On\r\nZoé,Lœuillet’s €,08 Feb 2026\r\n';

function utf16(text: string, order: 'le' | 'be'): Buffer {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

describe('the text of a file', () => {
  it.each([
    ['UTF-8', Buffer.from(header)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${header}`)],
    ['UTF-16 little-endian with a mark', utf16(`\ufeff${header}`, 'le')],
    ['UTF-16 big-endian with a mark', utf16(`\ufeff${header}`, 'be')],
    ['UTF-16 little-endian without', utf16(header, 'le')],
    ['UTF-16 big-endian without', utf16(header, 'be')],
  ])('reads %s', (_name, bytes) => {
    expect(decodeText(bytes)).toBe(header);
  });

  it('reads Windows-1252 with its own signs', () => {
    const bytes = Buffer.from([0x5a, 0x6f, 0xe9, 0x2c, 0x80, 0x92, 0x9c]);
    expect(decodeText(bytes)).toBe('Zoé,€’œ');
  });

  it('reads the same Windows-1252 file when it ends with an accent', () => {
    expect(decodeText(Buffer.from([0x5a, 0x6f, 0xe9]))).toBe('Zoé');
  });

  it('refuses UTF-8 that stops within a character, and what is not text', () => {
    const cut = Buffer.from('Zoé Lé');
    expect(() => decodeText(cut.subarray(0, cut.length - 1))).toThrow(
      expect.objectContaining({ code: 'file-truncated' }),
    );
    expect(() => decodeText(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x00, 0x1a, 0x0a, 0x00, 0x00]))).toThrow(
      expect.objectContaining({ code: 'file-not-recognised' }),
    );
  });
});
