/** Les fichiers qui entrent : ce qu'ils sont, et pourquoi une ligne est laissée de côté. */
export const importing = {
  file: {
    connections: 'vos relations',
    messages: 'vos messages',
    invitations: 'vos invitations',
    shares: 'vos publications',
    comments: 'vos commentaires',
    reactions: 'vos réactions',
    profile: 'votre profil',
  },
  refused: {
    'closed-profile': 'Cette personne a fermé son profil : il ne reste que la date.',
    'no-name': 'Cette ligne n’a ni nom, ni adresse.',
    'invalid-date': 'La date de mise en relation n’est pas lisible.',
    'wrong-columns': 'Cette ligne n’a pas le nombre de colonnes attendu.',
    'not-yet': 'Fichier LinkedIn reconnu ({{what}}), pas encore repris : seules vos relations le sont.',
  },
};
