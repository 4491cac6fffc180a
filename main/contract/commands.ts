import type {
  Activity,
  Channel,
  ChannelKind,
  Contact,
  DayEntry,
  Deal,
  JournalSettings,
  Session,
  YearFigures,
} from '../journal/types.ts';
import type {
  BackupRow,
  ContactView,
  ContactsPage,
  ContactsQuery,
  DayView,
  DealView,
  DealsView,
  ImportPlan,
  Named,
  Preferences,
  ReviewRequest,
  ReviewView,
  SettingsView,
  StatusView,
  TimerView,
} from './views.ts';

/** A draft is a record as the user edits it: no id for a new one, no bookkeeping fields. */
type Draft<Type, Kept extends keyof Type = never> = Omit<Type, 'id' | 'changedAt' | Kept> & {
  id?: string | undefined;
};

export type SessionDraft = Draft<Session, 'source' | 'timeZone'> & { timeZone?: string | undefined };
export type ContactDraft = Draft<Contact>;
export type DealDraft = Draft<Deal, 'stageHistory'>;
export type DayEntryDraft = Omit<DayEntry, 'changedAt' | 'closedAt'>;

export interface TimerDraft {
  channelId: string;
  activity: Activity;
  contactIds?: string[] | undefined;
  dealIds?: string[] | undefined;
  note?: string | undefined;
}

export type ReportFormat = 'pdf' | 'html' | 'csv' | 'md' | 'json';

/** Null when the user cancelled the dialog. */
export type SavedFile = { path: string } | null;

/** Every call that crosses the bridge, with its request and its response. */
export interface Commands {
  'status:view': { request: null; response: StatusView };
  'timer:view': { request: null; response: TimerView };
  /** Starts, or switches: what ran before is stopped and saved at the same instant. */
  'timer:start': { request: TimerDraft; response: TimerView };
  /** Null when the stretch was shorter than a second and nothing was saved. */
  'timer:stop': { request: null; response: Session | null };
  'timer:update': { request: Partial<TimerDraft>; response: TimerView };
  'day:view': { request: { on: string | null }; response: DayView };
  'day:save': { request: DayEntryDraft; response: DayEntry };
  'day:close': { request: DayEntryDraft; response: DayEntry };
  'session:save': { request: SessionDraft; response: Session };
  'session:delete': { request: { id: string }; response: null };
  'contacts:view': { request: ContactsQuery; response: ContactsPage };
  /** At most 20 matches, for a picker. */
  'contacts:find': { request: { search: string }; response: Named[] };
  'contact:view': { request: { id: string }; response: ContactView };
  'contact:save': { request: ContactDraft; response: Contact };
  'contact:delete': { request: { id: string }; response: null };
  'deals:view': { request: null; response: DealsView };
  'deal:view': { request: { id: string }; response: DealView };
  'deal:save': { request: DealDraft; response: Deal };
  'deal:delete': { request: { id: string }; response: null };
  'review:view': { request: ReviewRequest; response: ReviewView };
  'review:export': { request: ReviewRequest & { format: ReportFormat }; response: SavedFile };
  'settings:view': { request: null; response: SettingsView };
  'settings:save': { request: Partial<JournalSettings>; response: JournalSettings };
  'preferences:save': { request: { theme: Preferences['theme'] }; response: Preferences };
  'channel:save': {
    request: { id?: string | undefined; name: string; kind: ChannelKind; archived?: boolean | undefined };
    response: Channel;
  };
  'year-figures:save': { request: Omit<YearFigures, 'changedAt'>; response: YearFigures };
  /** Asks for files, then says what importing them would change. Null when cancelled. */
  'import:plan': { request: null; response: ImportPlan | null };
  'import:apply': { request: { token: string }; response: ImportPlan };
  'journal:export': { request: null; response: SavedFile };
  /** Fills an empty journal with the example. */
  'sample:load': { request: null; response: null };
  'backups:view': { request: null; response: BackupRow[] };
  'backup:restore': { request: { name: string }; response: null };
  'folder:open': { request: null; response: null };
}

export type CommandName = keyof Commands;
export type Request<Name extends CommandName> = Commands[Name]['request'];
export type Response<Name extends CommandName> = Commands[Name]['response'];

/** The name of each command's function in the page. */
export const bridgeFunctions = {
  viewStatus: 'status:view',
  viewTimer: 'timer:view',
  startTimer: 'timer:start',
  stopTimer: 'timer:stop',
  updateTimer: 'timer:update',
  viewDay: 'day:view',
  saveDay: 'day:save',
  closeDay: 'day:close',
  saveSession: 'session:save',
  deleteSession: 'session:delete',
  viewContacts: 'contacts:view',
  findContacts: 'contacts:find',
  viewContact: 'contact:view',
  saveContact: 'contact:save',
  deleteContact: 'contact:delete',
  viewDeals: 'deals:view',
  viewDeal: 'deal:view',
  saveDeal: 'deal:save',
  deleteDeal: 'deal:delete',
  viewReview: 'review:view',
  exportReview: 'review:export',
  viewSettings: 'settings:view',
  saveSettings: 'settings:save',
  savePreferences: 'preferences:save',
  saveChannel: 'channel:save',
  saveYearFigures: 'year-figures:save',
  planImport: 'import:plan',
  applyImport: 'import:apply',
  exportJournal: 'journal:export',
  loadSample: 'sample:load',
  viewBackups: 'backups:view',
  restoreBackup: 'backup:restore',
  openFolder: 'folder:open',
} as const satisfies Record<string, CommandName>;

export type BridgeFunctionName = keyof typeof bridgeFunctions;

/** Does not compile while a command has no function in the page. */
type Unreachable = Exclude<CommandName, (typeof bridgeFunctions)[BridgeFunctionName]>;
/** @public */
export const everyCommandIsReachable: [Unreachable] extends [never] ? true : Unreachable = true;
