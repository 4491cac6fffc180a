import { createBuiltInChannels } from '../journal/channel.ts';
import { createEmptyJournal, defaultSettings } from '../journal/journal.ts';
import type { Journal, Language } from '../journal/types.ts';
import { translator } from '../language/catalogue.ts';

/** The journal of a first start: built-in channels with names in the user's language, the system's zone. */
export function createStartingJournal(language: Language): Journal {
  const translate = translator(language);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const journal = createEmptyJournal({ ...defaultSettings, language, timeZone });
  const channels = createBuiltInChannels({
    linkedin: translate('cli.channel.linkedin'),
    visio: translate('cli.channel.visio'),
    groupement: translate('cli.channel.groupement'),
    rdv: translate('cli.channel.rdv'),
    salon: translate('cli.channel.salon'),
    reco: translate('cli.channel.reco'),
  });
  return { ...journal, channels };
}
