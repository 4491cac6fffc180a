import { CodedError } from '../../journal/coded-error.ts';

/** Characters 0x80 to 0x9f of Windows-1252; Node 24's own decoder takes them for control characters (nodejs/node#56542). */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The text of a CSV file's bytes: UTF-8 or UTF-16 (with or without a byte order mark), else Windows-1252, in which a
 * spreadsheet saves when it is not asked.
 * @throws CodedError `file-truncated` when UTF-8 stops within a character, `file-not-recognised` for binary data.
 */
export function decodeText(bytes: Uint8Array): string {
  const utf16 = utf16Label(bytes);
  if (utf16 !== null) {
    if (bytes.length % 2 === 1) throw new CodedError('file-truncated');
    return new TextDecoder(utf16).decode(bytes);
  }
  const text = decodeUtf8(bytes);
  if (text !== null) return requireText(text);
  for (let missing = 1; missing <= 3; missing += 1) {
    if (hasWideCharacters(bytes) && decodeUtf8(bytes.subarray(0, bytes.length - missing)) !== null)
      throw new CodedError('file-truncated');
  }
  return requireText(decodeWindows1252(bytes));
}

function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // Without a mark: a header in Latin letters has a zero in every second byte.
  const head = bytes.subarray(0, 64);
  const zeroAt = (rest: 0 | 1): number =>
    head.filter((byte, index) => index % 2 === rest && byte === 0).length;
  const half = Math.floor(head.length / 2);
  if (half === 0) return null;
  if (zeroAt(1) > half * 0.8 && zeroAt(0) === 0) return 'utf-16le';
  if (zeroAt(0) > half * 0.8 && zeroAt(1) === 0) return 'utf-16be';
  return null;
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Whether some character takes two bytes or more as UTF-8 does: else one odd byte at the end is no cut character. */
function hasWideCharacters(bytes: Uint8Array): boolean {
  for (let index = 0; index + 1 < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0;
    const next = bytes[index + 1] ?? 0;
    if (byte >= 0xc2 && byte <= 0xf4 && next >= 0x80 && next <= 0xbf) return true;
  }
  return false;
}

function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (character) => windows1252[character.charCodeAt(0) - 0x80] ?? character);
}

function requireText(text: string): string {
  if (text.includes('\0')) throw new CodedError('file-not-recognised');
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}
