const dateEntry = /\/(CreationDate|ModDate) \(D:[^)]*\)/g;
const day = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Puts the day the review was made on (`YYYY-MM-DD`) in place of the instant of printing, so that the same review gives
 * the same bytes. In place: the positions that the file's table of contents gives stay true.
 * @throws Error when the day or the file's dates are not as expected.
 */
export function withPdfDate(pdf: Uint8Array, on: string): Uint8Array {
  const parts = day.exec(on);
  if (!parts) throw new Error(`not a day: ${on}`);
  const stamp = `D:${parts[1]}${parts[2]}${parts[3]}000000+00'00'`;
  // One byte is one character in latin1, both ways.
  const text = Buffer.from(pdf).toString('latin1');
  let count = 0;
  const dated = text.replace(dateEntry, (entry, name: string) => {
    count += 1;
    const written = `/${name} (${stamp})`;
    if (written.length > entry.length) throw new Error(`no room for a date in ${entry}`);
    return written.padEnd(entry.length);
  });
  if (count !== 2) throw new Error(`the PDF has ${count} dates instead of 2`);
  return Buffer.from(dated, 'latin1');
}
