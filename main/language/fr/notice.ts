/** Les notifications : quelques mots, un clic ouvre Retour. */
export const notice = {
  absenceTitle: 'Vous n’étiez pas là pendant {{duration}}',
  absenceBody: '{{channel}} tournait. Que faire de ce temps ?',
  heldTitle: 'Le chronomètre tournait encore',
  heldBody: '{{channel}} : vous vous êtes arrêté quand ?',
  checkInTitle: '{{channel}} : fini quand ?',
  metBody: 'Dites aussi qui vous avez rencontré.',
  onlineBody: 'Le chronomètre tourne toujours.',
  budgetTitle: 'Votre temps en ligne du jour est passé',
  budgetBody: '{{budget}} étaient prévues. La suite peut attendre demain.',
  eveningTitle: 'Votre journée, en une minute',
  eveningBody: 'Qui avez-vous vu, et qu’en est-il sorti ?',
};
