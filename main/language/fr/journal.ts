export const dayJournal = {};
