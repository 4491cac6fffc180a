import type { tray as reference } from '../fr/tray.ts';
import type { SameKeys } from '../same-keys.ts';

export const tray: SameKeys<typeof reference> = {
  idle: 'Nothing is running',
  running: '{{channel}} · {{activity}} · {{duration}}',
  tooltip: 'Retour: {{channel}}, {{activity}}, {{duration}}',
  onlineLeft: 'Online today: {{duration}} left',
  onlineOver: 'Online today: {{duration}} over',
  stop: 'Stop',
  start: 'Start',
  switch: 'Switch to',
  choice: '{{channel}} · {{activity}}',
  open: 'Open Retour',
  quit: 'Quit',
  paused: '{{channel}} · paused since {{time}}',
  tooltipPaused: 'Retour: {{channel}}, paused since {{time}}',
  question: 'A question is waiting…',
  startedEarlier: 'I started earlier',
  stoppedEarlier: 'Stop as of',
  earlier: '{{duration}} earlier',
  ago: '{{duration}} ago',
  add: 'Add a session…',
  day: 'My day',
  compact: 'Small timer',
};
