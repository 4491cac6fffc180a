import type {
  AttributionModel,
  Activity,
  Channel,
  ChannelKind,
  Contact,
  DayEntry,
  Deal,
  JournalSettings,
  RunningTimer,
  Session,
  YearFigures,
} from '../journal/types.ts';
import type { CentsByModel, Retrospective } from '../journal/retrospective-types.ts';

/** A contact or a deal by its name, to be shown or picked. */
export interface Named {
  id: string;
  name: string;
}

export interface RecentActivity {
  channelId: string;
  activity: Activity;
}

export interface TimerView {
  running: RunningTimer | null;
  runningContacts: Named[];
  runningDeals: Named[];
  /** Latest channel and activity pairs, newest first, at most five; archived channels are left out. */
  recent: RecentActivity[];
  channels: Channel[];
  /** Online time of the current local day without the running timer, in ms (union). */
  onlineTodayMs: number;
  budgetMinutes: number;
  /** The current local day, YYYY-MM-DD, by the settings' zone and day start. */
  today: string;
}

export interface SessionRow extends Session {
  contacts: Named[];
  deals: Named[];
  channelName: string;
  kind: ChannelKind;
  /** The part of the session that lies in the day shown, in ms. */
  onDayMs: number;
}

export interface DayView {
  on: string;
  isToday: boolean;
  sessions: SessionRow[];
  entry: DayEntry | null;
  entryContacts: Named[];
  entryDeals: Named[];
  /** People met or written to on that day according to its sessions: proposals for the entry, never written over it. */
  proposedContacts: Named[];
  onlineMs: number;
  irlMs: number;
  budgetMinutes: number;
}

export interface ContactRow extends Contact {
  name: string;
  originName: string | null;
  /** Hours of sessions that name the contact, in ms, added up. */
  spentMs: number;
  dealCount: number;
}

export interface ContactsQuery {
  /** Every word must begin a word of name, company, position or tags; accents and case do not matter. */
  search?: string | undefined;
  met?: boolean | undefined;
  target?: boolean | undefined;
  offset: number;
  limit: number;
}

export interface ContactsPage {
  rows: ContactRow[];
  /** How many match the query. */
  total: number;
  /** How many there are at all. */
  all: number;
  met: number;
}

export interface ContactView {
  contact: Contact;
  name: string;
  deals: Named[];
  sessions: SessionRow[];
}

export interface DealRow extends Deal {
  contacts: Named[];
  /** The channel's name, or null for `unknown` and `outside`. */
  originName: string | null;
  touchCount: number;
  spentMs: number;
  /** Earned up to today, in cents. */
  earnedCents: number;
}

export interface DealsView {
  rows: DealRow[];
  openCents: number;
  wonCents: number;
}

export interface TouchRow {
  /** The session's id, or the contact's id for an origin. */
  id: string;
  kind: 'session' | 'origin';
  on: string;
  channelId: string;
  channelName: string;
  channelKind: ChannelKind;
  durationMs: number;
  activity: Activity | null;
  contacts: Named[];
  /** True when the session names the deal itself, false when only one of its people. */
  linked: boolean;
}

export interface DealView {
  deal: DealRow;
  touches: TouchRow[];
  /** Cents by channel and way of counting of the whole amount (one month's, when monthly). */
  credit: { channelId: string; channelName: string; kind: ChannelKind; creditCents: CentsByModel }[];
  unattributedCents: CentsByModel;
  outsideCents: CentsByModel;
}

export interface ReviewView {
  retrospective: Retrospective;
  /** Sentences in the user's language, largest first: the verdict, then why. */
  verdict: { sentence: string; reason: string };
  findings: { code: string; sentence: string }[];
  /** Years with anything in them, oldest first. */
  years: number[];
}

export interface Preferences {
  theme: 'system' | 'light' | 'dark';
  /** Window size and place, as the window last told. */
  window: { x?: number; y?: number; width: number; height: number; maximized: boolean } | null;
  /** Folder last used in a dialog. */
  lastFolder: string | null;
}

export interface SettingsView {
  settings: JournalSettings;
  preferences: Preferences;
  channels: (Channel & { inUse: boolean })[];
  yearFigures: YearFigures[];
  dataFolder: string;
  version: string;
  electronVersion: string;
  /** False when the desktop shows no tray: closing the window then quits. */
  hasTray: boolean;
}

export interface BackupRow {
  name: string;
  at: string;
  reason: 'daily' | 'migration' | 'import' | 'restore';
  sessions: number;
  contacts: number;
  deals: number;
  bytes: number;
}

/** What state the data is in; the window shows the recovery page unless it is `ready`. */
export interface StatusView {
  state: 'ready' | 'damaged' | 'newer' | 'failed';
  language: 'fr' | 'en';
  theme: Preferences['theme'];
  /** Files set aside or not readable, by name. */
  files: string[];
  /** The newest good backup, when there is one. */
  backup: BackupRow | null;
  dataFolder: string;
  isEmpty: boolean;
  message: string | null;
}

export interface ImportCounts {
  added: number;
  filled: number;
  same: number;
  refused: number;
}

export interface ImportPlan {
  /** Given back to `import:apply`; valid until the journal changes or another import is planned. */
  token: string;
  files: string[];
  format: 'linkedin' | 'journal';
  contacts: ImportCounts;
  sessions: ImportCounts;
  deals: ImportCounts;
  other: ImportCounts;
  /** Lines that will not be imported, with their reason in the user's language; the first 100. */
  refused: { file: string; line: number; reason: string }[];
  /** Sessions that will become parallel because they overlap one already there. */
  madeParallel: number;
}

export interface ReviewRequest {
  year: number;
  model?: AttributionModel | undefined;
}
