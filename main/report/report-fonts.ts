import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const families: Record<string, RegExp> = {
  'Source Serif 4': /^source-?serif-?4.*\.woff2$/i,
  Inter: /^inter.*\.woff2$/i,
};

/** The review's two typefaces in a folder, upright, as data: URLs by family; those that are not there are left out. */
export function readReportFonts(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder)
    .filter((name) => !/italic|latin-ext/i.test(name))
    .sort();
  const fonts: Record<string, string> = {};
  for (const [family, pattern] of Object.entries(families)) {
    const file = files.find((name) => pattern.test(name));
    if (file !== undefined)
      fonts[family] = `data:font/woff2;base64,${readFileSync(join(folder, file)).toString('base64')}`;
  }
  return fonts;
}
