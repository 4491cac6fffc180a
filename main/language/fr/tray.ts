/** La zone de notification : ce qui tourne, ce qu'on peut démarrer. */
export const tray = {
  idle: 'Rien ne tourne',
  running: '{{channel}} · {{activity}} · {{duration}}',
  /** Sous le nom de l'application quand on passe la souris sur l'icône. */
  tooltip: 'Retour : {{channel}}, {{activity}}, {{duration}}',
  onlineLeft: 'En ligne aujourd’hui : il reste {{duration}}',
  onlineOver: 'En ligne aujourd’hui : {{duration}} de trop',
  stop: 'Arrêter',
  start: 'Démarrer',
  switch: 'Passer à',
  choice: '{{channel}} · {{activity}}',
  open: 'Ouvrir Retour',
  quit: 'Quitter',
};
