import { createLocalDays, yearOf } from '../journal/local-day.ts';
import { sortRecords } from '../journal/records.ts';
import type { DayCount, DayEntry, Journal, Session } from '../journal/types.ts';
import type { YearLists } from './data-file.ts';
import { findDifference, type Difference } from './difference.ts';

/** The journal's lists by local year. The years that did not change are the same objects as before. */
export type Years = ReadonlyMap<number, YearLists>;

const noLists: YearLists = { sessions: [], dayEntries: [], dayCounts: [] };
// Files are cut at midnight whatever hour the user's day begins at: a setting must not move sessions between files.
const calendar = createLocalDays('00:00');
const sessionYears = new WeakMap<Session, number>();

/** The year of the file a session is kept in: its local calendar year where it took place. */
function yearOfSession(session: Session): number {
  const known = sessionYears.get(session);
  if (known !== undefined) return known;
  const year = yearOf(calendar.dayOf(Date.parse(session.startAt), session.timeZone));
  sessionYears.set(session, year);
  return year;
}

function yearOfDay({ on }: DayEntry | DayCount): number {
  return yearOf(on);
}

/**
 * Says which file sessions were read from. They stay in it until they are changed, even where a zone's rules have
 * changed since: else a session could end up in two files.
 */
export function rememberYear(sessions: readonly Session[], year: number): void {
  for (const session of sessions) sessionYears.set(session, year);
}

/** The journal's three dated lists put together again. */
export function joinYears(years: Years): Pick<Journal, 'sessions' | 'dayEntries' | 'dayCounts'> {
  const all = [...years].sort(([a], [b]) => a - b).map(([, lists]) => lists);
  return {
    sessions: sortSessions(all.flatMap((lists) => lists.sessions)),
    dayEntries: sortRecords(
      'dayEntry',
      all.flatMap((lists) => lists.dayEntries),
    ),
    dayCounts: sortRecords(
      'dayCount',
      all.flatMap((lists) => lists.dayCounts),
    ),
  };
}

/** `2019-03-14T09:00:00.000Z`: instants of this length sort as text. */
const fullInstantLength = 24;

/** They are in order nearly always, and to look costs far less at each start than to sort. */
function sortSessions(sessions: readonly Session[]): readonly Session[] {
  const isInOrder = sessions.every((session, index) => {
    const next = sessions[index + 1];
    if (session.startAt.length !== fullInstantLength) return false;
    return (
      next === undefined ||
      session.startAt < next.startAt ||
      (session.startAt === next.startAt && session.id <= next.id)
    );
  });
  return isInOrder ? sessions : sortRecords('session', sessions);
}

/** The years of the new journal, given those of the old one: only those with a change are made again. */
export function updateYears(years: Years, before: Journal, after: Journal): Years {
  const sessions = byYear(findDifference(before.sessions, after.sessions), yearOfSession);
  const dayEntries = byYear(findDifference(before.dayEntries, after.dayEntries), yearOfDay);
  const dayCounts = byYear(findDifference(before.dayCounts, after.dayCounts), yearOfDay);
  const touched = new Set([...sessions.keys(), ...dayEntries.keys(), ...dayCounts.keys()]);
  if (touched.size === 0) return years;
  const updated = new Map(years);
  for (const year of touched) {
    const lists = years.get(year) ?? noLists;
    updated.set(year, {
      sessions: sortSessions(applyDifference(lists.sessions, sessions.get(year))),
      dayEntries: sortRecords('dayEntry', applyDifference(lists.dayEntries, dayEntries.get(year))),
      dayCounts: sortRecords('dayCount', applyDifference(lists.dayCounts, dayCounts.get(year))),
    });
  }
  return updated;
}

interface YearDifference<Item> {
  removed: Set<Item>;
  added: Item[];
}

function byYear<Item>(
  { removed, added }: Difference<Item>,
  yearOf: (item: Item) => number,
): Map<number, YearDifference<Item>> {
  const years = new Map<number, YearDifference<Item>>();
  const differenceOf = (item: Item): YearDifference<Item> => {
    const year = yearOf(item);
    const known = years.get(year) ?? { removed: new Set<Item>(), added: [] };
    years.set(year, known);
    return known;
  };
  for (const item of removed) differenceOf(item).removed.add(item);
  for (const item of added) differenceOf(item).added.push(item);
  return years;
}

function applyDifference<Item>(
  list: readonly Item[],
  difference: YearDifference<Item> | undefined,
): readonly Item[] {
  if (difference === undefined) return list;
  return [...list.filter((item) => !difference.removed.has(item)), ...difference.added];
}
