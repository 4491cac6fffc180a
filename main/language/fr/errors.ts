/** Une phrase par code d'erreur : ce qui ne va pas, puis quoi faire. */
export const errors = {
  'untrusted-sender': 'Cette demande ne vient pas de la fenêtre de Retour ; elle a été refusée.',
  'invalid-request': 'Cette demande est incomplète ou mal formée ({{path}}). Rien n’a été changé.',
  internal:
    'Une erreur inattendue est survenue. Rien n’a été changé ; le détail est dans le journal technique.',
  'not-found': 'Cet élément n’existe plus. Revenez à la liste et réessayez.',
  overlap:
    'Cette séance chevauche une autre séance ({{ids}}). Changez les heures, ou indiquez que les deux ont eu lieu en même temps.',
  'end-before-start': 'La fin doit être après le début ({{path}}). Corrigez l’une des deux heures.',
  'too-long-session': 'Une séance ne peut pas dépasser 24 heures. Coupez-la en plusieurs jours.',
  'in-the-future': 'Cette séance finit dans le futur. Corrigez l’heure de fin.',
  'unknown-channel': 'Le canal « {{channel}} » n’existe pas. Canaux connus : {{known}}.',
  'unknown-activity': 'L’activité « {{activity}} » ne va pas avec ce canal. Activités possibles : {{known}}.',
  'unknown-contact': 'Le contact « {{contact}} » n’existe pas. Ajoutez-le d’abord.',
  'unknown-deal': 'L’affaire « {{deal}} » n’existe pas. Ajoutez-la d’abord.',
  'unknown-time-zone':
    'Le fuseau horaire « {{zone}} » est inconnu ({{path}}). Donnez un nom comme Europe/Paris.',
  'invalid-day': 'Cette date n’existe pas ({{path}}). Donnez un jour comme 2018-12-31.',
  'invalid-amount':
    'Ce montant n’est pas possible ({{path}}). Donnez un montant en centimes, positif ou nul, sans dépasser un milliard d’euros.',
  'unknown-year': 'Il n’y a rien dans le journal pour {{year}}. Années connues : {{known}}.',
  'won-without-date': 'Une affaire gagnée a besoin de sa date ({{path}}). Ajoutez le jour de la signature.',
  'channel-in-use': 'Ce canal a déjà servi : il ne peut pas être supprimé. Archivez-le.',
  'not-empty': 'Le journal contient déjà des données. L’exemple ne se charge que dans un dossier vide.',
  'timer-not-running': 'Aucun chronomètre ne tourne.',
  'disk-full':
    'Le disque est plein : rien n’a été enregistré, vos données sont intactes. Libérez de la place, puis réessayez.',
  'not-writable':
    'Impossible d’écrire dans {{path}} : rien n’a été enregistré, vos données sont intactes. Vérifiez les droits du dossier.',
  'not-readable': 'Impossible de lire {{path}}. Vérifiez que le dossier existe et que vous y avez accès.',
  'folder-in-use':
    'Une autre copie de Retour utilise déjà ce dossier (processus {{pid}}). Fermez-la, puis réessayez.',
  'newer-data':
    'Ces données viennent d’une version plus récente de Retour ({{files}}). Installez cette version ; rien n’a été changé.',
  'damaged-data':
    'Certains fichiers sont illisibles ({{files}}). Rien n’a été effacé : ouvrez Retour pour reprendre une sauvegarde, ou lancez « retour check ».',
  'no-such-folder': 'Le dossier {{path}} n’existe pas. Vérifiez l’option --data.',
  'no-such-backup': 'Cette sauvegarde n’existe plus. Choisissez-en une autre.',
  'file-not-found': 'Le fichier {{file}} n’existe pas. Vérifiez son nom.',
  'file-too-large': 'Le fichier {{file}} est trop gros pour être lu. Rien n’a été changé.',
  'file-not-recognised':
    'Le fichier {{file}} n’est ni un export LinkedIn ni un journal Retour. Donnez le fichier zip de LinkedIn, Connections.csv ou un fichier JSON de Retour.',
  'file-malformed':
    'Le fichier {{file}} est abîmé ({{path}}). Rien n’a été changé ; téléchargez-le ou exportez-le à nouveau.',
  'file-truncated': 'Le fichier {{file}} s’arrête avant la fin. Rien n’a été changé ; copiez-le à nouveau.',
  'file-encrypted':
    'Le fichier {{file}} est protégé par un mot de passe. Ouvrez-le, puis donnez son contenu.',
  'newer-file':
    'Le fichier {{file}} vient d’une version plus récente de Retour. Installez cette version ; rien n’a été changé.',
  'unknown-field': 'Le fichier {{file}} contient un champ inconnu : {{path}}. Rien n’a été changé.',
  'invalid-value': 'Le fichier {{file}} contient une valeur impossible : {{path}}. Rien n’a été changé.',
  'missing-reference': 'Dans {{file}}, {{path}} renvoie à un élément qui n’existe pas. Rien n’a été changé.',
  'duplicate-id': 'Dans {{file}}, {{path}} porte le même identifiant qu’un autre. Rien n’a été changé.',
  'zip-bomb': 'Le fichier {{file}} grossit trop une fois ouvert : il est refusé. Rien n’a été changé.',
  'import-expired': 'Le journal a changé depuis l’aperçu. Choisissez à nouveau les fichiers.',
  'no-electron':
    'Le PDF a besoin d’Electron, qui n’a pas été trouvé ici. Choisissez le format html, ou lancez « npm start » une fois.',
  'output-exists': 'Le fichier {{file}} ne peut pas être écrit ici. Choisissez un autre nom avec --out.',
  'report-failed': 'Le bilan n’a pas pu être préparé. Réessayez ; rien n’a été changé.',
  usage: 'Commande incomplète ou inconnue : {{problem}}. « retour --help » montre ce qui est possible.',
  'app-unreachable': 'Retour est ouvert mais ne répond pas. Fermez la fenêtre, puis réessayez.',
};
