/**
 * The entities of the journal, in the shape of the interchange file.
 *
 * Durations are whole milliseconds (`…Ms`), money whole cents (`…Cents`), instants ISO-8601 UTC strings (`…At`),
 * calendar days `YYYY-MM-DD` (`…On`), zones IANA names. A field with `?` may be absent, and stays absent when the
 * journal is written again: the interchange is lossless.
 */

export type ChannelKind = 'online' | 'irl';
export const channelKinds = ['online', 'irl'] as const satisfies readonly ChannelKind[];

export type AttributionModel = 'first' | 'last' | 'linear' | 'position' | 'decay' | 'time' | 'declared';
export const attributionModels = [
  'first',
  'last',
  'linear',
  'position',
  'decay',
  'time',
  'declared',
] as const satisfies readonly AttributionModel[];

export type OnlineActivity = 'read' | 'comment' | 'publish' | 'invite' | 'message' | 'profile';
export type IrlActivity = 'group-meeting' | 'one-to-one' | 'event' | 'meal' | 'call-back' | 'prepare';
export type Activity = OnlineActivity | IrlActivity;
export type ActivityRole = 'create' | 'interact' | 'read';

/** The instant of a record's last change; absent means older than any. */
export interface Changeable {
  changedAt?: string;
}

export interface Channel extends Changeable {
  id: string;
  name: string;
  kind: ChannelKind;
  archived?: boolean;
  /** Away from the computer is expected: no idle question, but a check-in. */
  awayExpected?: boolean;
  budgetMinutesPerDay?: number;
  checkInAfterMinutes?: number;
}

export interface Publication {
  title: string;
  url?: string;
  onTopic: boolean;
}

/** A stretch of time on one channel, half-open: [startAt, endAt). */
export interface Session extends Changeable {
  id: string;
  startAt: string;
  endAt: string;
  timeZone: string;
  channelId: string;
  activity: Activity;
  contactIds: string[];
  dealIds: string[];
  source: 'timer' | 'manual' | 'import';
  note?: string;
  /** Not timed but reconstructed. */
  estimated?: boolean;
  publication?: Publication;
  /** May overlap other sessions. */
  parallel?: boolean;
}

/** Why a timer ran while nobody was there, or nobody said so. */
export type AbsenceReason = 'idle' | 'suspend' | 'lock' | 'closed' | 'crash' | 'night' | 'unconfirmed';
export const absenceReasons = [
  'idle',
  'suspend',
  'lock',
  'closed',
  'crash',
  'night',
  'unconfirmed',
] as const satisfies readonly AbsenceReason[];

/** The one running timer; on the disk from the moment it starts. */
export interface RunningTimer {
  startAt: string;
  timeZone: string;
  channelId: string;
  activity: Activity;
  contactIds: string[];
  dealIds: string[];
  note: string;
  /** The last sign of life: at most half a minute old while the app watches the timer. */
  heartbeatAt: string;
  /** The open absence: nothing counts from here on until it ends. */
  away?: { sinceAt: string; reason: AbsenceReason };
  /** The absence stays open until the user says what became of the timer: after a crash, a restart or a night. */
  isHeld?: boolean;
  /** When the computer was left, on a channel where that is expected; the time counts all the same. */
  leftAt?: string;
  /** Since when the question "finished when?" is open; on return from an expected absence, or after the channel's maximum. */
  askedAt?: string;
  /** The last time the user said that it still runs. */
  confirmedAt?: string;
  /** Since when no process watches the timer, on purpose: the app was quit, or the command line started it. */
  unattendedSince?: string;
}

/** A gap in a timed stretch that the user has not settled yet: kept, counted nowhere. [fromAt, toAt) */
export interface Absence {
  id: string;
  fromAt: string;
  toAt: string;
  timeZone: string;
  channelId: string;
  activity: Activity;
  contactIds: string[];
  dealIds: string[];
  note: string;
  reason: AbsenceReason;
  /** True until its question was answered or closed; a closed one waits in Ma journée. */
  isAsked: boolean;
}

export interface DayEntry extends Changeable {
  on: string;
  text?: string;
  learned?: string;
  mood?: number;
  invitationsSent?: number;
  requestsReceived?: number;
  appointmentsMade?: number;
  contactIds?: string[];
  dealIds?: string[];
  closedAt?: string;
}

export type DayCountKind =
  | 'connection'
  | 'invitation-sent'
  | 'invitation-received'
  | 'message-sent'
  | 'message-received'
  | 'publication'
  | 'comment'
  | 'reaction';

/** How many traces of one kind a day left on one channel; never their text. Identified by day, channel, kind and source. */
export interface DayCount extends Changeable {
  on: string;
  channelId: string;
  kind: DayCountKind;
  count: number;
  source: string;
}

export interface NextStep {
  on?: string;
  what: string;
}

export interface Contact extends Changeable {
  id: string;
  firstName: string;
  lastName: string;
  company?: string;
  position?: string;
  email?: string;
  phone?: string;
  url?: string;
  origin?: { channelId: string | null; on?: string };
  /** First meeting in the flesh: the goal of the whole routine. */
  metOn?: string;
  target?: boolean;
  tags?: string[];
  note?: string;
  nextStep?: NextStep;
  keepInTouchDays?: number;
}

export type DealStatus = 'open' | 'won' | 'lost';
export type DealStage = 'lead' | 'talk' | 'proposal' | 'negotiation';
export type Billing = 'once' | 'monthly';
/** A channel's id, `unknown`, or `outside` networking. */
export type DeclaredOrigin = string;

export interface StageChange {
  stage: DealStage;
  at: string;
}

export interface Deal extends Changeable {
  id: string;
  title: string;
  contactIds: string[];
  status: DealStatus;
  stage?: DealStage;
  stageHistory?: StageChange[];
  /** Excluding tax; per month when billing is `monthly`. */
  amountCents: number;
  billing: Billing;
  openedOn: string;
  closedOn?: string;
  startsOn?: string;
  endsOn?: string;
  lossReason?: string;
  declaredOrigin: DeclaredOrigin;
  note?: string;
  nextStep?: NextStep;
}

export interface Expense extends Changeable {
  id: string;
  on: string;
  channelId: string;
  amountCents: number;
  label: string;
}

export interface YearFigures extends Changeable {
  year: number;
  turnoverCents?: number;
  /** The price of one's own hour. */
  hourCostCents?: number;
  marginPercent?: number;
}

export interface Decision extends Changeable {
  id: string;
  on: string;
  title: string;
  hypothesis?: string;
  reviewOn?: string;
  verdict?: string;
}

export type Language = 'fr' | 'en';

export interface JournalSettings {
  language: Language;
  /** ISO 4217. */
  currency: string;
  timeZone: string;
  /** `HH:00`, 00:00 to 06:00: the hour at which a local day begins. */
  dayStartsAt: string;
  model: AttributionModel;
  decayHalfLifeDays: number;
  dailyOnlineBudgetMinutes: number;
}

export type RecordKind =
  | 'channel'
  | 'session'
  | 'dayEntry'
  | 'dayCount'
  | 'contact'
  | 'deal'
  | 'expense'
  | 'yearFigures'
  | 'decision';

/** A record that was deleted, so that a deletion travels when two journals are merged. */
export interface Deletion {
  kind: RecordKind;
  id: string;
  at: string;
}

/** Everything the user typed. Never changed in place: a change makes a new one that shares what did not change. */
export interface Journal {
  settings: JournalSettings;
  channels: readonly Channel[];
  sessions: readonly Session[];
  dayEntries: readonly DayEntry[];
  dayCounts: readonly DayCount[];
  contacts: readonly Contact[];
  deals: readonly Deal[];
  expenses: readonly Expense[];
  yearFigures: readonly YearFigures[];
  decisions: readonly Decision[];
  deleted: readonly Deletion[];
}
