import type { importing as reference } from '../fr/import.ts';
import type { SameKeys } from '../same-keys.ts';

export const importing: SameKeys<typeof reference> = {
  file: {
    connections: 'your connections',
    messages: 'your messages',
    invitations: 'your invitations',
    shares: 'your posts',
    comments: 'your comments',
    reactions: 'your reactions',
    profile: 'your profile',
  },
  refused: {
    'closed-profile': 'This person has closed their profile: only the date is left.',
    'no-name': 'This line has neither a name nor an address.',
    'invalid-date': 'The date of the connection cannot be read.',
    'wrong-columns': 'This line does not have the expected number of columns.',
    'not-yet': 'LinkedIn file recognised ({{what}}), not taken in yet: only your connections are.',
  },
};
