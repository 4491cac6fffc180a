/** Writes the example journal; `npm run sample`. The result only changes when the generator does. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toJournalFile } from '../../main/exchange/journal-file.ts';
import { createSample } from '../../main/exchange/sample.ts';
import { translator } from '../../main/language/catalogue.ts';

/** The day on which the example was last rewritten, so that the same code gives the same bytes. */
const exportedAt = '2020-01-02T09:00:00Z';

/** The example as the text of an interchange file, in French. */
export function sampleText(): string {
  const translate = translator('fr');
  const sample = createSample({
    linkedin: translate('cli.channel.linkedin'),
    visio: translate('cli.channel.visio'),
    groupement: translate('cli.channel.groupement'),
    rdv: translate('cli.channel.rdv'),
    salon: translate('cli.channel.salon'),
    reco: translate('cli.channel.reco'),
  });
  return toJournalFile(sample, exportedAt);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = fileURLToPath(new URL('../../assets/example-journal.json', import.meta.url));
  writeFileSync(path, sampleText());
  process.stdout.write(`${path}\n`);
}
