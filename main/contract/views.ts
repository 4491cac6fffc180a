import type {
  Absence,
  AbsenceReason,
  AttributionModel,
  Activity,
  Channel,
  ChannelKind,
  Contact,
  DayEntry,
  Deal,
  JournalSettings,
  RecordKind,
  RunningTimer,
  Session,
  YearFigures,
} from '../journal/types.ts';
import type { TrashableKind } from '../journal/trash.ts';
import type { DesktopSupport, Preferences } from './preferences.ts';
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

/** A gap that waits to be settled, with the names to show. */
export interface AbsenceRow extends Absence {
  channelName: string;
  kind: ChannelKind;
}

/**
 * What the timer wants to know; at most one question at a time. `key` tells one question from the next, so that one
 * that was closed is not put again.
 */
export type TimerQuestion =
  /** Back at the computer: what became of [fromAt, toAt)? */
  | { kind: 'absence'; key: string; absence: AbsenceRow }
  /** After a crash, a restart or a night: nothing counts since `fromAt` until this is answered. */
  | { kind: 'held'; key: string; reason: AbsenceReason; fromAt: string }
  /** Finished when? Whom did you meet? `leftAt` is when the computer was left, where that is known. */
  | { kind: 'check-in'; key: string; askedAt: string; leftAt: string | null; contacts: Named[] };

export interface TimerView {
  running: RunningTimer | null;
  /** Gaps not settled yet, oldest first. Those after the running timer's start are no part of its time. */
  absences: AbsenceRow[];
  question: TimerQuestion | null;
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

/** What a stop left: sessions (none under a second), the time they count, and gaps still to be settled. */
export interface StoppedTimer {
  sessions: Session[];
  countedMs: number;
  absences: Absence[];
}

/** A week, Monday to Sunday, that holds a given day. */
export interface WeekView {
  days: { on: string; onlineMs: number; irlMs: number }[];
  budgetMinutes: number;
}

/** What an undo or a redo changed: the first record it touched and how, and how many in all. */
export interface HistoryStep {
  kind: RecordKind | 'settings' | 'timer';
  change: 'added' | 'changed' | 'removed';
  count: number;
}

export interface TrashRow {
  kind: TrashableKind;
  id: string;
  /** The channel of a session, the name of a person, the title of a deal. */
  name: string;
  /** When a session was, and what was done. */
  session: Pick<Session, 'startAt' | 'endAt' | 'timeZone' | 'activity'> | null;
  at: string;
  /** Until when it can be brought back. */
  untilAt: string;
}

export interface DayView {
  on: string;
  isToday: boolean;
  sessions: SessionRow[];
  /** Gaps of that day that are not settled: counted nowhere. */
  absences: AbsenceRow[];
  entry: DayEntry | null;
  entryContacts: Named[];
  entryDeals: Named[];
  /** People met or written to on that day according to its sessions: proposals for the entry, never written over it. */
  proposedContacts: Named[];
  onlineMs: number;
  irlMs: number;
  budgetMinutes: number;
  /** The evening was called to mind and the day is still open: it can be put off. */
  canSnooze: boolean;
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

export interface SettingsView {
  settings: JournalSettings;
  preferences: Preferences;
  channels: (Channel & { inUse: boolean })[];
  yearFigures: YearFigures[];
  dataFolder: string;
  version: string;
  electronVersion: string;
  desktop: DesktopSupport;
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
