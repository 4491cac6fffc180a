import type { Contact } from '../../journal/types.ts';

/** Someone the example tells about: whoever is behind a deal or an evening's notes. */
export type StoryPerson = Omit<Contact, 'tags'> & { id: `p-${string}` };

function person(
  id: StoryPerson['id'],
  [firstName, lastName, company, position]: [string, string, string, string],
  more: Partial<Contact>,
): StoryPerson {
  return { ...more, id, firstName, lastName, company, position, target: true };
}

const linkedin = (on: string): Partial<Contact> => ({ origin: { channelId: 'linkedin', on } });
/** Known for years: nobody noted the day. */
const known = (channelId: string): Partial<Contact> => ({ origin: { channelId } });
const from = (channelId: string, on: string): Partial<Contact> => ({ origin: { channelId, on }, metOn: on });

/** Invented people. Those of LinkedIn are among the 1,760 of the end of 2018 where their day is. */
export const storyPeople: readonly StoryPerson[] = [
  // 2018, LinkedIn
  person(
    'p-lacombrade',
    ['Sylvette', 'Lacombrade', 'Institut Lacombrade', 'Gérante'],
    linkedin('2018-01-23'),
  ),
  person('p-oudinet', ['Thibault', 'Oudinet', 'Oudinet Signalétique', 'Dirigeant'], linkedin('2018-02-19')),
  person(
    'p-brizard',
    ['Myriam', 'Brizard-Lay', 'Crèche Les Capucines', 'Directrice'],
    linkedin('2018-04-11'),
  ),
  person('p-fauvelet', ['Grégoire', 'Fauvelet', 'Fauvelet Étanchéité', 'Gérant'], {
    ...linkedin('2018-05-28'),
    metOn: '2018-09-20',
  }),
  person('p-quintard', ['Solange', 'Quintard', 'Quintard Intérim', 'Présidente'], linkedin('2018-03-08')),
  person('p-delvigne', ['Hugo', 'Delvigne', 'Delvigne Vélos', 'Fondateur'], linkedin('2018-06-14')),
  person(
    'p-roussillat',
    ['Aymeric', 'Roussillat', 'Roussillat Événements', 'Dirigeant'],
    linkedin('2018-09-03'),
  ),
  // 2018, in real life
  person('p-martinaud', ['Jacques', 'Martinaud', 'Cabinet Martinaud', 'Expert-comptable'], {
    ...known('rdv'),
    metOn: '2016-05-12',
  }),
  person('p-sarrelongue', ['Nathalie', 'Sarrelongue', 'Sarrelongue Isolation', 'Gérante'], {
    ...known('reco'),
    metOn: '2018-03-27',
  }),
  person('p-hennequart', ['Laurent', 'Hennequart', 'Groupement Loire Entreprendre', 'Animateur'], {
    ...known('groupement'),
    metOn: '2018-11-15',
  }),
  person('p-vialatte', ['Béatrice', 'Vialatte-Cros', 'Garage Vialatte', 'Gérante'], {
    ...known('salon'),
    metOn: '2018-10-09',
  }),
  // 2019, LinkedIn
  person('p-castaing', ['Romuald', 'Castaing-Prou', 'Castaing Jardins', 'Gérant'], {
    ...linkedin('2018-11-06'),
    metOn: '2019-04-16',
  }),
  person(
    'p-tessonneau',
    ['Élisa', 'Tessonneau', 'Tessonneau Céramique', 'Fondatrice'],
    linkedin('2019-04-02'),
  ),
  person('p-joubertin', ['Denis', 'Joubertin', 'Joubertin Froid', 'Dirigeant'], linkedin('2019-02-12')),
  // 2019, in real life
  person(
    'p-ancelin',
    ['Pierrick', 'Ancelin', 'Menuiserie Ancelin', 'Gérant'],
    from('groupement', '2019-01-10'),
  ),
  person(
    'p-mouginot',
    ['Claire', 'Mouginot', 'Boulangeries Mouginot', 'Présidente'],
    from('groupement', '2019-01-10'),
  ),
  person(
    'p-baraduc',
    ['Stéphane', 'Baraduc', 'Baraduc Courtage', 'Courtier'],
    from('groupement', '2019-01-17'),
  ),
  person(
    'p-letourneux',
    ['Virginie', 'Letourneux', 'Letourneux Transports', 'Directrice'],
    from('reco', '2019-03-05'),
  ),
  person('p-dieumegard', ['Paul', 'Dieumegard', 'Dieumegard Optique', 'Gérant'], from('rdv', '2019-04-24')),
  person(
    'p-sauvignac',
    ['Nadia', 'Sauvignac', 'Clinique vétérinaire Sauvignac', 'Associée'],
    from('groupement', '2019-02-14'),
  ),
  person(
    'p-chazelier',
    ['Olivier', 'Chazelier', 'Chazelier Nettoyage', 'Dirigeant'],
    from('groupement', '2019-03-21'),
  ),
  person(
    'p-grimonpont',
    ['Séverine', 'Grimonpont', 'Grimonpont Imprimeurs', 'Gérante'],
    from('salon', '2019-06-18'),
  ),
  person(
    'p-peyronnel',
    ['Matthias', 'Peyronnel', 'Peyronnel Charpente', 'Gérant'],
    from('groupement', '2019-05-23'),
  ),
  person(
    'p-haudecourt',
    ['Annick', 'Haudecourt', 'Haudecourt Traiteur', 'Gérante'],
    from('reco', '2019-09-10'),
  ),
  person(
    'p-lestrade',
    ['François', 'Lestrade-Viné', 'Lestrade Maçonnerie', 'Président'],
    from('groupement', '2019-06-06'),
  ),
  person(
    'p-wauquaire',
    ['Julie', 'Wauquaire', 'Wauquaire Ambulances', 'Gérante'],
    from('groupement', '2019-09-12'),
  ),
  person(
    'p-touvenel',
    ['Marc', 'Touvenel', 'Touvenel Agencement', 'Dirigeant'],
    from('groupement', '2019-10-17'),
  ),
  person(
    'p-ferrandis',
    ['Lucie', 'Ferrandis', 'Ferrandis Pépinières', 'Gérante'],
    from('salon', '2019-10-08'),
  ),
];
