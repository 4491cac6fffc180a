/** What the ring goes by. */
export interface RingBackup {
  name: string;
  at: string;
  records: number;
}

const newestKept = 30;
const daysKept = 21;
/** From this many records on, a journal is one whose loss would be noticed. */
const fullFrom = 20;
const nearEmptyShare = 0.1;

/**
 * The names of the backups that may go: all but the 30 newest and the newest of each of the 21 latest days (UTC).
 * Near-empty backups (less than a tenth of the fullest) have a ring of their own: however many are made after a loss,
 * they push out no full one.
 */
export function findDroppable(backups: readonly RingBackup[]): string[] {
  const most = Math.max(0, ...backups.map(({ records }) => records));
  const isNearEmpty = ({ records }: RingBackup): boolean =>
    most >= fullFrom && records < most * nearEmptyShare;
  return [
    ...droppableOf(backups.filter((backup) => !isNearEmpty(backup))),
    ...droppableOf(backups.filter(isNearEmpty)),
  ];
}

function droppableOf(backups: readonly RingBackup[]): string[] {
  const newestFirst = [...backups].sort((a, b) => (`${a.at} ${a.name}` < `${b.at} ${b.name}` ? 1 : -1));
  const newestOfDay = new Map<string, string>();
  for (const { at, name } of newestFirst) {
    const day = at.slice(0, 10);
    if (!newestOfDay.has(day)) newestOfDay.set(day, name);
  }
  const kept = new Set([
    ...newestFirst.slice(0, newestKept).map(({ name }) => name),
    ...[...newestOfDay.values()].slice(0, daysKept),
  ]);
  return newestFirst.filter(({ name }) => !kept.has(name)).map(({ name }) => name);
}
