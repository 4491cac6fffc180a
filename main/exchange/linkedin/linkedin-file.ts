/** LinkedIn's files that Retour knows, by their headers: names vary, and members rename them. */
export type LinkedInFileKind =
  | 'connections'
  | 'messages'
  | 'invitations'
  | 'shares'
  | 'comments'
  | 'reactions'
  | 'profile';

/** Columns that tell a file, folded; all of them must be there. What comes and goes with the years is not among them. */
const signatures: Record<LinkedInFileKind, readonly string[]> = {
  connections: ['first name', 'last name', 'connected on'],
  messages: ['conversation id', 'from', 'to', 'date', 'content'],
  invitations: ['from', 'to', 'sent at', 'direction'],
  shares: ['date', 'sharelink', 'sharecommentary'],
  comments: ['date', 'link', 'message'],
  reactions: ['date', 'type', 'link'],
  profile: ['first name', 'last name', 'headline'],
};

const kinds = Object.keys(signatures) as LinkedInFileKind[];

export function foldHeader(cell: string): string {
  return cell
    .replace(/^\ufeff/, '')
    .trim()
    .toLowerCase();
}

/** The file whose header this row is, or null. */
export function headerKind(row: readonly string[]): LinkedInFileKind | null {
  const columns = new Set(row.map(foldHeader));
  return kinds.find((kind) => signatures[kind].every((column) => columns.has(column))) ?? null;
}
