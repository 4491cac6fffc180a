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
import type { TrashableKind } from '../journal/trash.ts';
import type {
  BackupRow,
  ContactView,
  ContactsPage,
  ContactsQuery,
  DayView,
  DealView,
  DealsView,
  HistoryStep,
  ImportPlan,
  Named,
  ReviewRequest,
  ReviewView,
  SettingsView,
  StatusView,
  StoppedTimer,
  TimerView,
  TrashRow,
  WeekView,
} from './views.ts';
import type { Preferences, PreferencesDraft } from './preferences.ts';

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

/** One part of a gap, up to `toAt`: the running channel's, nobody's, or another's. */
export interface AbsencePart {
  toAt: string;
  as: 'keep' | 'discard' | { channelId: string; activity: Activity };
}

/**
 * What to do where a session meets others: `make-room` cuts the others, `fit` cuts this one to what is free, `parallel`
 * keeps all side by side. Without one the save is refused with code `overlap`.
 */
export type OverlapChoice = 'make-room' | 'fit' | 'parallel';

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
  'timer:stop': { request: null; response: StoppedTimer };
  /** Stops in the past: what came after is not counted. */
  'timer:stop-at': { request: { endAt: string }; response: StoppedTimer };
  /** "I started earlier", or later: moves the running timer's beginning. */
  'timer:move-start': { request: { startAt: string }; response: TimerView };
  /** Answers a check-in or a held timer: null is "still running", an instant is when it ended. */
  'timer:confirm': {
    request: { endAt: string | null; contactIds?: string[] | undefined };
    response: StoppedTimer | null;
  };
  /** Throws the running timer away; nothing of it is kept. */
  'timer:discard': { request: null; response: null };
  /** Settles a gap: parts one after the other, from its beginning to its end; then the timer goes on or stops. */
  'absence:settle': {
    request: { id: string; parts: AbsencePart[]; next: 'continue' | 'stop' };
    response: Session[];
  };
  /** Closes the question without an answer: the gap waits in Ma journée, counted nowhere. */
  'absence:dismiss': { request: { id: string }; response: null };
  'timer:update': { request: Partial<TimerDraft>; response: TimerView };
  'day:view': { request: { on: string | null }; response: DayView };
  'day:save': { request: DayEntryDraft; response: DayEntry };
  'day:close': { request: DayEntryDraft; response: DayEntry };
  /** Calls Ma journée to mind again in half an hour. */
  'evening:snooze': { request: null; response: null };
  'week:view': { request: { on: string | null }; response: WeekView };
  'session:save': { request: SessionDraft & { overlap?: OverlapChoice | undefined }; response: Session };
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
  'preferences:save': { request: PreferencesDraft; response: Preferences };
  /** Takes back the latest change of the journal or the timer, or makes it again; null when there is none. */
  'history:undo': { request: null; response: HistoryStep | null };
  'history:redo': { request: null; response: HistoryStep | null };
  'trash:view': { request: null; response: TrashRow[] };
  'trash:restore': { request: { kind: TrashableKind; id: string }; response: null };
  /** Opens the small timer that stays above other windows. */
  'compact:open': { request: null; response: null };
  'compact:close': { request: null; response: null };
  /** Brings the main window to the front, from the small timer. */
  'window:open': { request: null; response: null };
  'channel:save': {
    request: {
      id?: string | undefined;
      name: string;
      kind: ChannelKind;
      archived?: boolean | undefined;
      awayExpected?: boolean | undefined;
      /** 0 for never. */
      checkInAfterMinutes?: number | undefined;
    };
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
  stopTimerAt: 'timer:stop-at',
  moveTimerStart: 'timer:move-start',
  confirmTimer: 'timer:confirm',
  discardTimer: 'timer:discard',
  settleAbsence: 'absence:settle',
  dismissAbsence: 'absence:dismiss',
  updateTimer: 'timer:update',
  viewDay: 'day:view',
  viewWeek: 'week:view',
  snoozeEvening: 'evening:snooze',
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
  undo: 'history:undo',
  redo: 'history:redo',
  viewTrash: 'trash:view',
  restoreTrashed: 'trash:restore',
  openCompact: 'compact:open',
  closeCompact: 'compact:close',
  openWindow: 'window:open',
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
