import type { SettingsView } from '../contract/views.ts';
import { putRecords } from '../journal/records.ts';
import type { Journal } from '../journal/types.ts';
import type { CommandContext, Handlers } from './context.ts';
import { withoutUndefined } from './session.ts';

type SettingsCommand =
  | 'settings:view'
  | 'settings:save'
  | 'preferences:save'
  | 'year-figures:save'
  | 'folder:open';

/** The commands of what the user sets once: language, budget, the price of an hour, the year's turnover. */
export function settingsCommands(context: CommandContext): Handlers<SettingsCommand> {
  const { store } = context;
  return {
    'settings:view': () => viewSettings(context),
    'settings:save': (change) => {
      const { journal } = store.state;
      const settings = { ...journal.settings, ...withoutUndefined(change) };
      store.commit({ journal: { ...journal, settings }, nouns: ['settings', 'timer', 'day'] });
      return settings;
    },
    'preferences:save': (draft) => {
      const preferences = { ...store.state.preferences, ...withoutUndefined(draft) };
      store.commit({ preferences, nouns: ['settings'] });
      return preferences;
    },
    'year-figures:save': (typed) => {
      const figures = { ...withoutUndefined(typed), changedAt: context.now().toISOString() };
      store.commit({
        journal: putRecords(store.state.journal, 'yearFigures', [figures]),
        nouns: ['year-figures', 'settings'],
      });
      return figures;
    },
    'folder:open': () => {
      context.application.openFolder(store.folder);
      return null;
    },
  };
}

/** The ids of the channels that anything refers to. */
function usedChannels(journal: Journal): Set<string> {
  const used = new Set<string>();
  for (const session of journal.sessions) used.add(session.channelId);
  for (const contact of journal.contacts)
    if (contact.origin?.channelId != null) used.add(contact.origin.channelId);
  for (const deal of journal.deals) used.add(deal.declaredOrigin);
  for (const expense of journal.expenses) used.add(expense.channelId);
  for (const count of journal.dayCounts) used.add(count.channelId);
  return used;
}

function viewSettings(context: CommandContext): SettingsView {
  const { store, application } = context;
  const { journal, preferences } = store.state;
  const used = usedChannels(journal);
  return {
    settings: journal.settings,
    preferences,
    channels: journal.channels.map((channel) => ({ ...channel, inUse: used.has(channel.id) })),
    yearFigures: [...journal.yearFigures].sort((a, b) => a.year - b.year),
    dataFolder: store.folder,
    version: application.version,
    electronVersion: application.electronVersion,
    desktop: application.desktop(),
  };
}
