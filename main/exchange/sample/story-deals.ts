import type { Activity, Billing, DealStage, DealStatus } from '../../journal/types.ts';
import type { StoryPerson } from './story-people.ts';

/** An hour behind a deal: a day, a channel, what was done, and how many minutes it took in real life. */
export type Meeting = readonly [on: string, channelId: string, activity: Activity, minutes: number];

export interface StoryDeal {
  id: string;
  title: string;
  people: StoryPerson['id'][];
  status: DealStatus;
  stage: DealStage;
  euros: number;
  billing: Billing;
  openedOn: string;
  closedOn?: string;
  startsOn?: string;
  endsOn?: string;
  lossReason?: string;
  declaredOrigin: string;
  nextStep?: { on: string; what: string };
  meetings: Meeting[];
}

const won = { status: 'won', stage: 'negotiation' } as const;

/**
 * LinkedIn in 2018, counted in equal shares: 280 × 9 + 1,800 + 2,040 + ¾ × 2,720 = 8,400 €, which is 2.0 % of a
 * turnover of 420,000 €.
 */
export const storyDeals: readonly StoryDeal[] = [
  { id: 'd-lacombrade', title: 'Paie de l’institut, 7 salariées', people: ['p-lacombrade'], ...won, euros: 280, billing: 'monthly', openedOn: '2018-02-06', closedOn: '2018-03-15', startsOn: '2018-04-01', endsOn: '2019-03-31', declaredOrigin: 'linkedin', meetings: [['2018-02-06', 'linkedin', 'message', 0], ['2018-03-01', 'linkedin', 'message', 0]] },
  { id: 'd-oudinet', title: 'Contrôle des bulletins 2017', people: ['p-oudinet'], ...won, euros: 1_800, billing: 'once', openedOn: '2018-04-17', closedOn: '2018-06-05', declaredOrigin: 'linkedin', meetings: [['2018-04-17', 'linkedin', 'message', 0], ['2018-05-22', 'linkedin', 'message', 0]] },
  { id: 'd-brizard', title: 'Reprise de paie, crèche de 11 salariées', people: ['p-brizard'], ...won, euros: 2_040, billing: 'once', openedOn: '2018-08-28', closedOn: '2018-10-18', declaredOrigin: 'linkedin', meetings: [['2018-08-28', 'linkedin', 'message', 0]] },
  { id: 'd-fauvelet', title: 'Mise en place de la paie, 16 salariés', people: ['p-fauvelet'], ...won, euros: 2_720, billing: 'once', openedOn: '2018-07-10', closedOn: '2018-10-25', declaredOrigin: 'linkedin', meetings: [['2018-07-10', 'linkedin', 'message', 0], ['2018-09-11', 'linkedin', 'message', 0], ['2018-09-20', 'rdv', 'one-to-one', 75]] },
  { id: 'd-sarrelongue', title: 'Paie complète, 21 salariés', people: ['p-sarrelongue'], ...won, euros: 540, billing: 'monthly', openedOn: '2018-03-27', closedOn: '2018-04-26', startsOn: '2018-05-01', declaredOrigin: 'reco', meetings: [['2018-03-27', 'rdv', 'one-to-one', 90], ['2018-04-19', 'rdv', 'meal', 105]] },
  { id: 'd-ancien-client', title: 'Avenant d’un client de 2012', people: [], ...won, euros: 3_600, billing: 'once', openedOn: '2018-05-14', closedOn: '2018-06-11', declaredOrigin: 'outside', meetings: [] },
  { id: 'd-annuaire', title: 'Attestations, cabinet de kinés', people: [], ...won, euros: 1_200, billing: 'once', openedOn: '2018-09-17', closedOn: '2018-10-02', declaredOrigin: 'unknown', meetings: [] },
  { id: 'd-quintard', title: 'Paie intérim, volume variable', people: ['p-quintard'], status: 'lost', stage: 'proposal', euros: 900, billing: 'monthly', openedOn: '2018-04-05', closedOn: '2018-07-19', lossReason: 'Voulait tout en ligne, moins cher', declaredOrigin: 'linkedin', meetings: [['2018-04-05', 'linkedin', 'message', 0], ['2018-06-12', 'linkedin', 'message', 0]] },
  { id: 'd-delvigne', title: 'Paie de l’atelier, 5 salariés', people: ['p-delvigne'], status: 'lost', stage: 'talk', euros: 190, billing: 'monthly', openedOn: '2018-07-03', closedOn: '2018-11-08', lossReason: 'Plus de réponse après le troisième message', declaredOrigin: 'linkedin', meetings: [['2018-07-03', 'linkedin', 'message', 0]] },
  { id: 'd-roussillat', title: 'Paie des intermittents', people: ['p-roussillat'], status: 'lost', stage: 'lead', euros: 1_500, billing: 'once', openedOn: '2018-09-25', closedOn: '2018-12-13', lossReason: 'Pas mon métier, j’aurais dû le dire tout de suite', declaredOrigin: 'linkedin', meetings: [['2018-09-25', 'linkedin', 'message', 0]] },
  { id: 'd-ancelin', title: 'Paie 18 salariés, menuiserie', people: ['p-ancelin'], ...won, euros: 430, billing: 'monthly', openedOn: '2019-02-05', closedOn: '2019-03-14', startsOn: '2019-04-01', declaredOrigin: 'groupement', meetings: [['2019-02-05', 'rdv', 'one-to-one', 75], ['2019-03-12', 'rdv', 'meal', 100]] },
  { id: 'd-mouginot', title: 'Reprise de paie, trois boulangeries', people: ['p-mouginot'], ...won, euros: 610, billing: 'monthly', openedOn: '2019-03-07', closedOn: '2019-04-25', startsOn: '2019-05-01', declaredOrigin: 'groupement', meetings: [['2019-03-07', 'rdv', 'one-to-one', 80], ['2019-04-09', 'rdv', 'one-to-one', 60]] },
  { id: 'd-letourneux', title: 'Audit de paie, transports', people: ['p-letourneux'], ...won, euros: 2_400, billing: 'once', openedOn: '2019-03-05', closedOn: '2019-05-16', declaredOrigin: 'reco', meetings: [['2019-03-05', 'reco', 'call-back', 25], ['2019-04-03', 'rdv', 'one-to-one', 90]] },
  { id: 'd-castaing', title: 'Paie 6 salariés, jardins', people: ['p-castaing'], ...won, euros: 180, billing: 'monthly', openedOn: '2019-03-19', closedOn: '2019-05-09', startsOn: '2019-06-01', declaredOrigin: 'linkedin', meetings: [['2019-03-19', 'linkedin', 'message', 0], ['2019-04-16', 'rdv', 'one-to-one', 60]] },
  { id: 'd-dieumegard', title: 'Paie 9 salariés, deux magasins', people: ['p-dieumegard'], ...won, euros: 260, billing: 'monthly', openedOn: '2019-04-24', closedOn: '2019-06-06', startsOn: '2019-07-01', declaredOrigin: 'rdv', meetings: [['2019-04-24', 'rdv', 'meal', 110], ['2019-05-21', 'rdv', 'one-to-one', 60]] },
  { id: 'd-sauvignac', title: 'Mise en place de la paie, clinique', people: ['p-sauvignac', 'p-baraduc'], ...won, euros: 3_900, billing: 'once', openedOn: '2019-05-14', closedOn: '2019-06-27', declaredOrigin: 'groupement', meetings: [['2019-05-14', 'rdv', 'one-to-one', 75], ['2019-06-11', 'rdv', 'meal', 95]] },
  { id: 'd-tessonneau', title: 'Premiers bulletins, céramique', people: ['p-tessonneau'], ...won, euros: 1_450, billing: 'once', openedOn: '2019-05-28', closedOn: '2019-07-04', declaredOrigin: 'linkedin', meetings: [['2019-05-28', 'linkedin', 'message', 0], ['2019-06-20', 'linkedin', 'message', 0]] },
  { id: 'd-chazelier', title: 'Paie 32 salariés, nettoyage', people: ['p-chazelier'], ...won, euros: 780, billing: 'monthly', openedOn: '2019-06-25', closedOn: '2019-09-05', startsOn: '2019-10-01', declaredOrigin: 'groupement', meetings: [['2019-06-25', 'rdv', 'one-to-one', 90], ['2019-07-16', 'rdv', 'meal', 100], ['2019-09-03', 'rdv', 'one-to-one', 60]] },
  { id: 'd-grimonpont', title: 'Former l’équipe aux absences', people: ['p-grimonpont'], ...won, euros: 1_650, billing: 'once', openedOn: '2019-07-02', closedOn: '2019-09-24', declaredOrigin: 'salon', meetings: [['2019-07-02', 'rdv', 'one-to-one', 70]] },
  { id: 'd-peyronnel', title: 'Paie 14 salariés, charpente', people: ['p-peyronnel'], ...won, euros: 350, billing: 'monthly', openedOn: '2019-09-17', closedOn: '2019-10-10', startsOn: '2019-11-01', declaredOrigin: 'groupement', meetings: [['2019-09-17', 'rdv', 'one-to-one', 75]] },
  { id: 'd-haudecourt', title: 'Contrôle Urssaf, traiteur', people: ['p-haudecourt'], ...won, euros: 2_900, billing: 'once', openedOn: '2019-09-10', closedOn: '2019-10-31', declaredOrigin: 'reco', meetings: [['2019-09-10', 'reco', 'call-back', 30], ['2019-10-02', 'rdv', 'one-to-one', 90]] },
  { id: 'd-lestrade', title: 'Reprise de paie, quatre chantiers', people: ['p-lestrade'], ...won, euros: 5_200, billing: 'once', openedOn: '2019-10-15', closedOn: '2019-11-21', declaredOrigin: 'groupement', meetings: [['2019-10-15', 'rdv', 'one-to-one', 90], ['2019-11-12', 'rdv', 'meal', 110]] },
  { id: 'd-client-2014', title: 'Paie d’une filiale, client de 2014', people: [], ...won, euros: 4_200, billing: 'once', openedOn: '2019-05-06', closedOn: '2019-05-27', declaredOrigin: 'outside', meetings: [] },
  { id: 'd-appel', title: 'Solde de tout compte, appel reçu', people: [], ...won, euros: 1_100, billing: 'once', openedOn: '2019-11-04', closedOn: '2019-11-13', declaredOrigin: 'unknown', meetings: [] },
  { id: 'd-joubertin', title: 'Paie 12 salariés, froid industriel', people: ['p-joubertin'], status: 'lost', stage: 'proposal', euros: 310, billing: 'monthly', openedOn: '2019-03-26', closedOn: '2019-06-13', lossReason: 'A gardé son comptable', declaredOrigin: 'linkedin', meetings: [['2019-03-26', 'linkedin', 'message', 0], ['2019-05-07', 'visio', 'message', 0]] },
  { id: 'd-vialatte', title: 'Paie du garage, 8 salariés', people: ['p-vialatte'], status: 'lost', stage: 'negotiation', euros: 220, billing: 'monthly', openedOn: '2018-11-20', closedOn: '2019-01-22', lossReason: 'Embauche d’une comptable', declaredOrigin: 'salon', meetings: [['2018-11-20', 'rdv', 'one-to-one', 60], ['2019-01-15', 'rdv', 'one-to-one', 45]] },
  { id: 'd-wauquaire', title: 'Paie 24 salariés, ambulances', people: ['p-wauquaire'], status: 'open', stage: 'negotiation', euros: 590, billing: 'monthly', openedOn: '2019-10-22', declaredOrigin: 'groupement', nextStep: { on: '2020-01-09', what: 'Signer, départ prévu en février' }, meetings: [['2019-10-22', 'rdv', 'one-to-one', 80], ['2019-12-03', 'rdv', 'meal', 95]] },
  { id: 'd-touvenel', title: 'Audit avant reprise, agencement', people: ['p-touvenel'], status: 'open', stage: 'proposal', euros: 1_900, billing: 'once', openedOn: '2019-11-26', declaredOrigin: 'groupement', nextStep: { on: '2020-01-14', what: 'Rappeler après les congés' }, meetings: [['2019-11-26', 'rdv', 'one-to-one', 70]] },
  { id: 'd-ferrandis', title: 'Saisonniers, pépinières', people: ['p-ferrandis'], status: 'open', stage: 'talk', euros: 450, billing: 'monthly', openedOn: '2019-12-10', declaredOrigin: 'salon', meetings: [['2019-12-10', 'rdv', 'one-to-one', 60]] },
];
