import type { DayEntry } from '../../journal/types.ts';

type Evening = [on: string, text: string, more?: Omit<DayEntry, 'on' | 'text'>];

/** What he writes in the evening: short, spoken, about payroll and people. Everyone is invented. */
const evenings: readonly Evening[] = [
  ['2018-01-02', 'Reprise. Trente-deux invitations parties avant le café.', { invitationsSent: 32, mood: 4 }],
  [
    '2018-01-08',
    'Veille, trois commentaires, un partage. Deux heures, comme d’habitude.',
    { invitationsSent: 18 },
  ],
  [
    '2018-01-23',
    'Mme Lacombrade a répondu à mon message sur les congés payés. À suivre.',
    { contactIds: ['p-lacombrade'], requestsReceived: 1, mood: 4 },
  ],
  [
    '2018-02-06',
    'Première vraie demande de l’année par LinkedIn.',
    { contactIds: ['p-lacombrade'], dealIds: ['d-lacombrade'], requestsReceived: 1, mood: 5 },
  ],
  [
    '2018-02-14',
    'Publication sur le rugby : 140 réactions. Aucune d’un employeur.',
    { learned: 'Ce qui plaît n’amène personne.' },
  ],
  ['2018-02-28', 'Bulletins de février jusqu’à 19 h, puis LinkedIn jusqu’à 20 h 30.', { mood: 2 }],
  ['2018-03-15', 'Signé avec l’institut Lacombrade, 7 salariées.', { dealIds: ['d-lacombrade'], mood: 5 }],
  ['2018-03-21', 'Deux jours de salon. Beaucoup de cartes, peu de besoins.', { mood: 3 }],
  [
    '2018-03-27',
    'Vu Nathalie Sarrelongue, envoyée par son expert-comptable. Une heure et demie, tout était clair.',
    {
      contactIds: ['p-sarrelongue'],
      dealIds: ['d-sarrelongue'],
      requestsReceived: 1,
      mood: 5,
      learned: 'Recommandé, on ne part pas de zéro.',
    },
  ],
  [
    '2018-04-17',
    'M. Oudinet demande un contrôle de ses bulletins de 2017.',
    { contactIds: ['p-oudinet'], dealIds: ['d-oudinet'], requestsReceived: 1 },
  ],
  [
    '2018-04-26',
    'Sarrelongue Isolation signe : 21 salariés, pour longtemps j’espère.',
    { dealIds: ['d-sarrelongue'], mood: 5 },
  ],
  ['2018-05-11', 'Pont de mai. Deux heures en ligne quand même.', { mood: 2 }],
  ['2018-05-23', 'Quarante invitations sans message. On verra.', { invitationsSent: 40 }],
  ['2018-06-05', 'Contrôle Oudinet vendu. Petit, mais propre.', { dealIds: ['d-oudinet'], mood: 4 }],
  ['2018-06-12', 'Relancé Quintard Intérim pour la troisième fois.', { contactIds: ['p-quintard'], mood: 2 }],
  [
    '2018-06-29',
    'Fin de semestre : 1 450 contacts. Je ne saurais pas dire qui ils sont.',
    { learned: 'Compter n’est pas connaître.' },
  ],
  [
    '2018-07-10',
    'Échange avec Grégoire Fauvelet. Il préfère qu’on se voie.',
    { contactIds: ['p-fauvelet'], dealIds: ['d-fauvelet'], requestsReceived: 1 },
  ],
  [
    '2018-07-19',
    'Quintard a choisi moins cher, tout en ligne.',
    { dealIds: ['d-quintard'], mood: 2, learned: 'Demander le budget au premier échange.' },
  ],
  ['2018-08-14', 'Vacances. J’ai publié de la plage, ma femme a vu.', { mood: 3 }],
  [
    '2018-08-28',
    'La crèche Les Capucines cherche quelqu’un pour 11 salariées.',
    { contactIds: ['p-brizard'], dealIds: ['d-brizard'], requestsReceived: 1 },
  ],
  [
    '2018-09-20',
    'Rendez-vous chez Fauvelet, sur le chantier. En une heure on a réglé ce que dix messages n’avaient pas réglé.',
    { contactIds: ['p-fauvelet'], dealIds: ['d-fauvelet'], mood: 5, learned: 'Se voir plus tôt.' },
  ],
  [
    '2018-09-25',
    'On me demande la paie d’intermittents. J’ai dit oui trop vite.',
    { contactIds: ['p-roussillat'] },
  ],
  [
    '2018-10-09',
    'Salon de l’automobile pro. Rencontré Mme Vialatte, garage, 8 salariés.',
    { contactIds: ['p-vialatte'], appointmentsMade: 1 },
  ],
  ['2018-10-18', 'La crèche signe la reprise de paie.', { dealIds: ['d-brizard'], mood: 4 }],
  [
    '2018-10-25',
    'Fauvelet signe. Sans le rendez-vous de septembre, c’était non.',
    { dealIds: ['d-fauvelet'], mood: 5 },
  ],
  ['2018-11-08', 'Delvigne ne répond plus. Trois messages, rien.', { dealIds: ['d-delvigne'], mood: 2 }],
  [
    '2018-11-15',
    'Invité au petit-déjeuner d’un groupement. Vingt dirigeants, chacun dit ce qu’il cherche. Étonnant.',
    { contactIds: ['p-hennequart'], mood: 5 },
  ],
  ['2018-11-30', 'Écrêtage des tickets, DSN, et encore deux heures de fil d’actualité.', { mood: 2 }],
  [
    '2018-12-13',
    'Deuxième petit-déjeuner. On m’a demandé ma carte quatre fois.',
    { contactIds: ['p-hennequart'], appointmentsMade: 2, mood: 5 },
  ],
  ['2018-12-21', 'Préparé le prélèvement à la source avec tous les clients.', { mood: 3 }],
  [
    '2018-12-31',
    '1 760 contacts, deux heures par jour, et 2 % du chiffre. À ce prix-là, la leçon est chère. J’ai décidé de tout modifier.',
    { mood: 3, learned: 'Je ne perds jamais : soit je gagne, soit j’apprends.' },
  ],
  ['2019-01-02', 'Nouvelle règle : une heure par jour, pas plus. Le reste, dehors.', { mood: 4 }],
  [
    '2019-01-10',
    'Premier jeudi comme membre du groupement. Parlé dix minutes de la paie, sans un mot compliqué.',
    { contactIds: ['p-ancelin', 'p-mouginot'], mood: 5 },
  ],
  [
    '2019-01-17',
    'Stéphane Baraduc, courtier, voit passer des entreprises qui embauchent. On se reverra.',
    { contactIds: ['p-baraduc'], appointmentsMade: 1 },
  ],
  [
    '2019-01-22',
    'Le garage Vialatte embauche une comptable. Bien dit, bien pris.',
    { dealIds: ['d-vialatte'], mood: 3 },
  ],
  [
    '2019-02-05',
    'Visite de la menuiserie Ancelin. Les heures sont encore sur un cahier.',
    { contactIds: ['p-ancelin'], dealIds: ['d-ancelin'], requestsReceived: 1, mood: 4 },
  ],
  [
    '2019-02-14',
    'Article sur les arrêts maladie : neuf commentaires, tous d’employeurs.',
    { learned: 'Écrire sur mon métier, et rien d’autre.', mood: 5 },
  ],
  [
    '2019-03-05',
    'Ancelin m’a recommandé à une société de transport. Rappelée dans l’heure.',
    { contactIds: ['p-letourneux'], dealIds: ['d-letourneux'], requestsReceived: 1, mood: 5 },
  ],
  [
    '2019-03-07',
    'Les trois boulangeries Mouginot : trois paies, trois conventions mal lues.',
    { contactIds: ['p-mouginot'], dealIds: ['d-mouginot'] },
  ],
  [
    '2019-03-14',
    'Ancelin signe au petit-déjeuner, devant tout le monde.',
    { dealIds: ['d-ancelin'], mood: 5 },
  ],
  [
    '2019-03-26',
    'Échange avec M. Joubertin. Il veut surtout comparer.',
    { contactIds: ['p-joubertin'], dealIds: ['d-joubertin'], mood: 3 },
  ],
  [
    '2019-04-16',
    'Vu Romuald Castaing, contact LinkedIn de novembre. Il lisait mes articles sans rien dire.',
    {
      contactIds: ['p-castaing'],
      dealIds: ['d-castaing'],
      mood: 5,
      learned: 'Ceux qui lisent ne cliquent pas toujours.',
    },
  ],
  ['2019-04-25', 'Mouginot signe pour trois boulangeries.', { dealIds: ['d-mouginot'], mood: 5 }],
  [
    '2019-05-09',
    'Castaing Jardins signe. Venu de LinkedIn, gagné à table.',
    { dealIds: ['d-castaing'], mood: 4 },
  ],
  ['2019-05-16', 'Audit des transports Letourneux vendu.', { dealIds: ['d-letourneux'], mood: 4 }],
  [
    '2019-06-06',
    'Dieumegard signe. François Lestrade rejoint le groupement, quatre chantiers en cours.',
    { contactIds: ['p-lestrade'], dealIds: ['d-dieumegard'], mood: 5 },
  ],
  [
    '2019-06-13',
    'Joubertin garde son comptable. Une heure et demie en tout, ça va.',
    { dealIds: ['d-joubertin'], mood: 3, learned: 'Proposer de se voir avant le devis.' },
  ],
  [
    '2019-06-27',
    'La clinique Sauvignac signe. Baraduc m’y avait emmené.',
    { contactIds: ['p-sauvignac', 'p-baraduc'], dealIds: ['d-sauvignac'], mood: 5 },
  ],
  [
    '2019-07-04',
    'Tessonneau signe sans que l’on se soit vus. Cela arrive.',
    { dealIds: ['d-tessonneau'], mood: 4 },
  ],
  [
    '2019-07-16',
    'Déjeuner avec Olivier Chazelier : 32 salariés, deux sites, et un tableur qui souffre.',
    { contactIds: ['p-chazelier'], dealIds: ['d-chazelier'], mood: 4 },
  ],
  ['2019-08-05', 'Trois semaines de vacances. Rien en ligne.', { mood: 5 }],
  ['2019-09-05', 'Chazelier signe, la plus grosse paie du cabinet.', { dealIds: ['d-chazelier'], mood: 5 }],
  [
    '2019-09-10',
    'Annick Haudecourt m’appelle de la part de Mouginot : contrôle Urssaf dans six semaines.',
    { contactIds: ['p-haudecourt'], dealIds: ['d-haudecourt'], requestsReceived: 1 },
  ],
  [
    '2019-09-24',
    'Grimonpont prend la formation pour trois personnes.',
    { dealIds: ['d-grimonpont'], mood: 4 },
  ],
  [
    '2019-10-10',
    'Peyronnel signe. Dixième affaire de l’année, dont sept nées autour d’un café.',
    { dealIds: ['d-peyronnel'], mood: 5 },
  ],
  [
    '2019-10-22',
    'Chez Wauquaire Ambulances. Les astreintes, tout un monde.',
    { contactIds: ['p-wauquaire'], dealIds: ['d-wauquaire'], appointmentsMade: 1 },
  ],
  [
    '2019-10-31',
    'Contrôle du traiteur bien passé. Elle en parle déjà autour d’elle.',
    { contactIds: ['p-haudecourt'], dealIds: ['d-haudecourt'], mood: 5 },
  ],
  ['2019-11-21', 'Lestrade signe la reprise de ses quatre chantiers.', { dealIds: ['d-lestrade'], mood: 5 }],
  ['2019-11-28', 'Dernier salon de l’année, deux heures et demie. Moins long, mieux choisi.', { mood: 4 }],
  [
    '2019-12-12',
    'Présenté mon métier au groupement en parlant de leurs salariés, pas de mes logiciels.',
    { mood: 5 },
  ],
  [
    '2019-12-20',
    'Une heure par jour tenue toute l’année. Les affaires sont venues des rencontres.',
    { mood: 5, learned: 'Un seul but : un rendez-vous.' },
  ],
];

const paris = 'T19:30:00Z';

/** The evenings as entries of the journal, closed. */
export function createDayEntries(): DayEntry[] {
  return evenings.map(([on, text, more]) => ({ on, text, ...more, closedAt: `${on}${paris}` }));
}
