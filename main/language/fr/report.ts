/** Le bilan qui sort : la phrase de la réponse, ce qui l'explique, et les mots de la version imprimée. */
export const report = {
  title: 'Bilan {{year}}',
  period: 'Du 1er janvier au 31 décembre {{year}}',
  periodPartial: 'Année {{year}}, chiffres arrêtés au {{day}}',
  footer: 'Préparé avec Retour. Ces chiffres sont restés sur cet ordinateur.',
  kind: {
    online: 'une heure en ligne',
    irl: 'une heure en vrai',
  },
  none: '—',
  range: '{{low}} à {{high}}',
  strength: {
    solid: 'Solide',
    fragile: 'Fragile',
    'too-few': 'Trop tôt pour conclure',
  },
  label: {
    channel: 'Canal',
    hours: 'Temps passé',
    timeCost: 'Ce temps a coûté',
    expenses: 'Dépenses',
    cost: 'Coût',
    earned: 'Rapporté',
    perHour: 'Par heure',
    share: 'Part du chiffre',
    deals: 'Affaires',
    contactsMade: 'Contacts noués',
    contactsMet: 'Rencontrés en vrai',
    dealsWon: 'Affaires gagnées',
    unattributed: 'Sans lien connu',
    outside: 'Hors réseau',
    total: 'Total',
    everyone: 'Tous',
  },
  channels: {
    title: 'Canal par canal',
  },
  chart: {
    title: 'Les heures données, l’argent revenu',
    summary: 'Heures et argent par canal en {{year}}. {{rows}}',
    value: '{{label}} : {{value}}.',
    row: '{{channel}} : {{hours}}, {{money}}.',
  },
  verdict: {
    solid: 'En {{year}}, {{better}} a rapporté {{betterAmount}}, {{other}} {{otherAmount}}.',
    solidNothing: 'En {{year}}, {{better}} a rapporté {{betterAmount}}, {{other}} rien du tout.',
    fragile:
      'En {{year}}, {{better}} semble avoir rapporté plus qu’{{other}} : {{betterAmount}} contre {{otherAmount}}. Cela reste fragile.',
    tooFew_one: 'Trop tôt pour conclure : {{number}} affaire gagnée en {{year}} ne suffit pas pour comparer.',
    tooFew_other:
      'Trop tôt pour conclure : {{number}} affaires gagnées en {{year}} ne suffisent pas pour comparer.',
    noneWon: 'Trop tôt pour conclure : en {{year}}, aucune affaire gagnée n’est reliée à vos heures.',
    nothing: 'Rien n’est encore noté pour {{year}}.',
    onlyOnline: 'En {{year}}, tout votre temps de réseau s’est passé en ligne : il n’y a rien à comparer.',
    onlyIrl: 'En {{year}}, tout votre temps de réseau s’est passé en vrai : il n’y a rien à comparer.',
    tie: 'En {{year}}, une heure en ligne et une heure en vrai ont rapporté autant : {{amount}}.',
  },
  reason: {
    hours: 'Vous avez passé {{online}} en ligne et {{irl}} en vrai.',
    solid:
      'Les sept façons de compter sont d’accord, et la réponse tient dans {{probability}} des tirages faits parmi vos {{number}} affaires gagnées.',
    fragile:
      'Façons de compter qui vont dans ce sens : {{agrees}} sur 7. La réponse tient dans {{probability}} des tirages faits parmi vos {{number}} affaires gagnées : une affaire de plus peut la changer.',
    soFar: 'Pour l’instant : {{onlineAmount}} par heure en ligne, {{irlAmount}} par heure en vrai.',
    tooFew: 'Il faut au moins trois affaires gagnées reliées à vos heures pour comparer.',
    onlyKind: '{{hours}}, pour {{amount}} rapportés, soit {{perHour}} par heure.',
    nothing: 'Chronométrez une séance, notez une affaire gagnée : la réponse viendra d’elle-même.',
    partial: 'L’année n’est pas finie.',
  },
  finding: {
    'over-budget_one': 'Vous avez dépassé {{budget}} en ligne {{days}} jour sur {{active}}.',
    'over-budget_other':
      'Vous avez dépassé {{budget}} en ligne {{days}} jours sur {{active}}. Ce temps manque aux rencontres.',
    'contacts-without-meeting':
      '{{channel}} : {{contacts}} nouveaux contacts, dont {{met}} déjà vus en vrai. Proposez un rendez-vous à ceux qui comptent.',
    'off-target_one': '{{off}} nouveau contact sur {{contacts}} n’est pas dans votre cible.',
    'off-target_other':
      '{{off}} nouveaux contacts sur {{contacts}} ne sont pas dans votre cible. Choisissez à qui vous parlez avant d’inviter.',
    'off-topic-publications_one':
      '{{off}} publication sur {{all}} ne parle pas de votre métier. Écrivez quand un sujet de votre métier vous inspire.',
    'off-topic-publications_other':
      '{{off}} publications sur {{all}} ne parlent pas de votre métier. Écrivez quand un sujet de votre métier vous inspire.',
    'hours-without-credit':
      '{{channel}} : {{hours}} passées, rien de rapporté à ce jour. Réduisez, ou changez de façon de faire.',
    'best-channel-few-hours':
      '{{channel}} rapporte le plus par heure ({{perHour}}), avec {{hours}} seulement dans l’année. Donnez-lui plus de temps.',
    'open-deals-without-next-step_one':
      '{{without}} affaire en cours n’a pas de prochaine étape. Notez-en une.',
    'open-deals-without-next-step_other':
      '{{without}} affaires en cours n’ont pas de prochaine étape. Notez-en une pour chacune.',
  },
  summary: {
    perHour: 'par heure',
    none: 'aucune heure notée',
    hours: '{{hours}} passées',
    earned: '{{amount}} rapportés',
    share: '{{share}} du chiffre d’affaires',
    met_one: '{{number}} personne rencontrée',
    met_other: '{{number}} personnes rencontrées',
  },
  table: {
    unit: 'Unité',
    counted: 'Façon de compter : {{model}}',
    measure: 'Mesure',
    earned: 'Rapporté ({{model}})',
    earnedRange: 'Rapporté, selon la façon de compter',
    perHour: 'Par heure ({{model}})',
    perHourRange: 'Par heure, selon la façon de compter',
    shareRange: 'Part du chiffre d’affaires, selon la façon de compter',
    estimated: 'Dont temps estimé après coup',
    dealsOpened: 'Affaires ouvertes',
    timeRoles: 'Temps en ligne',
    share: 'Part',
    publications: 'Publications',
    count: 'Nombre',
  },
  unitName: {
    hours: 'heures',
    percent: '%',
    count: 'nombre',
  },
  unit: {
    in: '{{label}} ({{unit}})',
    low: '{{label}}, au plus bas',
    high: '{{label}}, au plus haut',
  },
  kinds: {
    title: 'En ligne et en vrai, côte à côte',
    counted: 'Façon de compter : {{model}}. {{hint}}',
    turnover: 'Chiffre d’affaires {{year}} : {{turnover}}. Gagné par vos affaires notées : {{earned}}.',
    noTurnover:
      'Gagné par vos affaires notées : {{earned}}. Le chiffre d’affaires de {{year}} n’est pas indiqué : la part du chiffre manque.',
  },
  people: {
    title: 'Les gens',
    channel: 'Noués par',
    contacts: 'Contacts noués',
    exchanged: 'Avec un échange',
    met: 'Rencontrés en vrai',
    proposed: 'Sur une affaire',
    won: 'Affaire gagnée',
    none: 'Aucun nouveau contact en {{year}}.',
    intro: 'Parmi les {{number}} contacts noués en {{year}}, combien sont allés jusqu’où.',
    chart: 'Du contact à l’affaire gagnée',
  },
  time: {
    over_one: '{{number}} jour sur {{active}} au-dessus.',
    over_other: '{{number}} jours sur {{active}} au-dessus.',
    overNone: 'Aucun jour au-dessus.',
    none: 'Aucun temps en ligne en {{year}}.',
    planned: 'prévu : {{budget}}',
    title: 'Le temps, face à l’heure par jour',
    average_one: 'En ligne, {{perDay}} le seul jour où vous y étiez. Prévu : {{budget}} par jour.',
    average_other:
      'En ligne, {{perDay}} par jour en moyenne, les {{active}} jours où vous y étiez. Prévu : {{budget}} par jour.',
    chart: 'Temps en ligne par jour',
  },
  roles: {
    hint: 'Sur cent personnes en ligne, on dit qu’une crée, neuf réagissent et quatre-vingt-dix lisent. Votre temps à vous :',
    create: 'Créer',
    interact: 'Réagir',
    read: 'Lire',
    title: 'Créer, réagir, lire',
    chart: 'Partage du temps en ligne',
  },
  publishing: {
    onTopic_one: '{{number}} publication sur votre métier',
    onTopic_other: '{{number}} publications sur votre métier',
    offTopic_one: '{{number}} hors sujet',
    offTopic_other: '{{number}} hors sujet',
    parts: '{{onTopic}}, {{offTopic}}.',
    title: 'Les publications',
    none: 'Aucune publication notée en {{year}}.',
  },
  money: {
    title: 'L’argent d’une année, les heures d’une autre',
    intro:
      'Une heure rapporte parfois l’année d’après. À gauche, l’argent gagné en {{year}}, d’où que viennent les heures. À droite, ce qu’ont rapporté, jusqu’au {{day}}, les affaires dont le premier contact date de {{year}}.',
    caption: 'L’argent par canal ({{model}})',
    cash: 'Gagné en {{year}}',
    cohort: 'Affaires nées en {{year}}',
  },
  ways: {
    title: 'Les sept façons de compter',
    intro: 'Aucune n’est la vraie. Quand elles disent la même chose, la réponse est solide.',
    caption: 'Argent gagné en {{year}}, par canal et par façon de compter',
  },
  findings: {
    none: 'Rien de particulier à signaler cette année.',
    title: 'Ce que disent vos chiffres',
  },
  lastYear: {
    title: '{{year}} à côté de {{previous}}',
    perHour: 'Rapporté par heure',
    earned: 'Gagné en tout',
    turnover: 'Chiffre d’affaires',
    row: '{{kind}} : {{measure}}',
    met: 'Personnes rencontrées',
  },
  decisions: {
    title: 'Vos décisions, avant et après',
    on: 'Décidé le {{day}}.',
    days: 'Sur {{before}} jours avant et {{after}} jours après.',
    before: 'Avant',
    after: 'Après',
    perWeek: '{{duration}} par semaine',
    onlineTime: 'Temps en ligne',
    irlTime: 'Temps en vrai',
    caption: '{{title}}, le {{day}}',
  },
  method: {
    title: 'Comment c’est compté',
    touches:
      'Pour chaque affaire gagnée, Retour reprend les séances qui la citent, ou qui citent l’une de ses personnes, jusqu’au jour de la signature. L’argent de l’année est réparti entre elles.',
    ways: 'Il y a sept façons de le répartir. Aucune n’est la vraie : quand elles s’accordent, la réponse est solide.',
    draws:
      'Pour savoir si la réponse tient à une affaire ou deux, Retour la recalcule 2 000 fois en tirant au sort parmi les affaires gagnées : la meilleure façon l’emporte dans {{probability}} des tirages, et {{agrees}} façons de compter sur 7 sont d’accord.',
    tooFew: 'Avec moins de trois affaires gagnées, aucune comparaison ne tient.',
    unattributed:
      'Sans lien connu : {{amount}}. Aucune séance ni aucun premier contact noté ne précède ces affaires.',
    unattributedNone: 'Tout l’argent gagné a au moins une séance ou un premier contact derrière lui.',
    outside:
      'Hors réseau, selon vous : {{amount}}. Cet argent ne compte pour aucun canal dans la façon « Selon vous ».',
    estimated: 'Heures estimées après coup, non chronométrées : {{share}} du temps.',
    estimatedNone: 'Aucune heure n’a été estimée après coup.',
    partial: 'L’année n’est pas finie : l’argent est compté jusqu’au {{day}}.',
    cohort:
      'Les heures d’une année rapportent parfois l’année suivante. Les affaires dont le premier contact date de {{year}} ont rapporté {{amount}} jusqu’au {{day}}.',
    cohortNone: 'Aucune affaire dont le premier contact date de {{year}} n’a encore rapporté d’argent.',
    limits:
      'Ces chiffres disent ce qui a précédé une affaire, pas ce qui l’a causée. Ce qui n’est pas noté ne compte pas.',
    models: 'Façon de compter des phrases : {{model}}.',
    local: 'Heures locales : {{zone}}. Montants hors taxes, en {{currency}}.',
  },
};
