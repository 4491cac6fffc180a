/** What a view is made of; a change names the ones it touched. `trash` is what can be brought back. */
export const nouns = [
  'timer',
  'session',
  'day',
  'contact',
  'deal',
  'settings',
  'channel',
  'year-figures',
  'status',
  'trash',
] as const;
export type Noun = (typeof nouns)[number];

export const pages = ['today', 'contacts', 'deals', 'review', 'settings'] as const;
export type Page = (typeof pages)[number];

/** Everything main says without being asked. */
export interface Events {
  changed: { revision: number; nouns: Noun[] };
  /** The tray or the menu asks the window to show a page, and perhaps to begin something there. */
  navigate: { page: Page; begin: 'session' | 'evening' | null };
  /** The menu's Undo and Redo: of the text being typed, else of the journal. */
  edit: { action: 'undo' | 'redo' };
}

export type EventName = keyof Events;

/** The name of each event's subscription in the page; each returns its unsubscriber. */
export const bridgeSubscriptions = {
  onChanged: 'changed',
  onNavigate: 'navigate',
  onEdit: 'edit',
} as const satisfies Record<string, EventName>;

const beginnings = { session: '/new', evening: '/evening' } as const;

/** The page's address inside the window, with what to begin there: `today/evening`. */
export function toPagePath({ page, begin }: Events['navigate']): string {
  return `${page}${begin === null ? '' : beginnings[begin]}`;
}
