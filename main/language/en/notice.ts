/** Notifications: a few words; a click opens Retour. */
export const notice = {
  absenceTitle: 'You were away for {{duration}}',
  absenceBody: '{{channel}} was running. What about that time?',
  heldTitle: 'The timer was still running',
  heldBody: '{{channel}}: when did you stop?',
  checkInTitle: '{{channel}}: finished when?',
  metBody: 'Say whom you met, too.',
  onlineBody: 'The timer is still running.',
  budgetTitle: 'Today’s time online is used up',
  budgetBody: '{{budget}} were planned. The rest can wait until tomorrow.',
  eveningTitle: 'Your day, in a minute',
  eveningBody: 'Whom did you see, and what came of it?',
};
