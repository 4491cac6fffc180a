import type { Random } from './random.ts';

const firstNames =
  `Adèle Agathe Alban Aline Amaury Anaïs Antonin Armelle Arnaud Astrid Aubin Axelle Barnabé Bérénice Bertille Brice Camille
Céleste Charline Clarisse Clément Corentin Cyprien Damien Daphné Delphine Djamila Edmond Éloïse Émeric Estelle Étienne Fabien Fanny Farid
Florian Gaëlle Germain Ghislain Gilles Hadrien Héloïse Honorine Hugues Ilan Iris Jocelyn Justine Karim Laure Léandre Lilian Lison Loïc Lucile
Maël Malika Margot Matthieu Maud Mélanie Mireille Nabil Nadège Noé Odile Olivier Ondine Pascaline Philomène Prosper Raphaël Régis Romane
Sabine Samir Séverin Solène Sylvain Tanguy Théodora Timothée Ursule Valère Victorien Yasmine Yves Zacharie`
    .split(/\s+/)
    .filter(Boolean);

const lastNames =
  `Abriel Aiguebelle Alcorne Amblard Ancelot Arribas Aubriet Balmont Barjolle Bastignac Beaumanel Belcastel Bérard-Noué Bessonnat
Boisrenard Bonnafoux Bordessoule Bouquerel Brancion Brémontier Cabestan Caillavet Cantegrel Carduel Castelnau-Roy Chamarande Chantereau
Charbonnel Chauvigné Clérembault Cordouan Coulanges Courtebrise Cressonnier Daguenet Dampierre-Loup Darricau Delorière Desnoyelles Divonne
Dourdan Duclairet Durvaux Émerillon Escandre Estagnol Fauconnet Ferrandon Flamenc Fontanges Fougerolles Fressinet Gallardon Garancier
Gavrelle Gironval Goudargues Grandchêne Grisolles Guérande Hauterive Hébrard Herbouville Issoire Jarnac-Petit Jonquières Kerguélen Labastide
Lacanau Lachenal Lamarsaude Larressingle Lavaudieu Lignerac Lormier Loubressac Maillezais Malvoisine Marcillac Maubourguet Mazeyrac Mérindol
Montaigut Montcalmel Morvanel Nanteuil Nogaret Olmeto Orcival Oradel Pampelonne Peyrelade Plaisance Pontivard Pradelles Puylaurens Quercin
Rabastens Ravenel Rieumont Rocamande Romefort Roquelaure Sablonnet Saint-Chély Salvagnac Sarlande Sauveterre Séverac Sommières Talmondais
Taverny Termes Thiézac Torcelles Tournemire Trémolat Uzerche Valensole Varengeville Vaucresson Verfeil Vézelin Vicdessos Villandreau Vouvant
Wissembach Yssandre`
    .split(/\s+/)
    .filter(Boolean);

const trades = [
  'Menuiserie',
  'Transports',
  'Boulangerie',
  'Électricité',
  'Plomberie',
  'Imprimerie',
  'Traiteur',
  'Propreté',
  'Paysages',
  'Garage',
  'Optique',
  'Métallerie',
  'Charpente',
  'Logistique',
  'Ambulances',
  'Agencement',
  'Peinture',
  'Maçonnerie',
  'Pépinières',
  'Textile',
];
const offices = [
  'Conseil',
  'Formation',
  'Coaching',
  'Communication',
  'Digital',
  'Recrutement',
  'Finances',
  'Patrimoine',
  'Stratégie',
  'Web',
];
const ownerPositions = [
  'Gérant',
  'Gérante',
  'Dirigeant',
  'Dirigeante',
  'Responsable administratif',
  'Responsable RH',
  'Comptable',
  'Directrice',
  'Président',
];
const officePositions = [
  'Consultant',
  'Consultante',
  'Coach',
  'Formateur',
  'Chargée de communication',
  'Commercial',
  'Chasseuse de têtes',
  'Conférencier',
  'Étudiant',
  'En recherche d’opportunités',
];

export interface Person {
  firstName: string;
  lastName: string;
  company: string;
  position: string;
}

/** Makes invented people, no two with the same name. */
export function createPeople(random: Random): (inTarget: boolean) => Person {
  const taken = new Set<string>();
  return (inTarget) => {
    let firstName = '';
    let lastName = '';
    do {
      firstName = random.pick(firstNames);
      lastName = random.pick(lastNames);
    } while (taken.has(`${firstName} ${lastName}`));
    taken.add(`${firstName} ${lastName}`);
    const owner = random.pick(lastNames);
    return {
      firstName,
      lastName,
      company: `${random.pick(inTarget ? trades : offices)} ${owner}`,
      position: random.pick(inTarget ? ownerPositions : officePositions),
    };
  };
}
