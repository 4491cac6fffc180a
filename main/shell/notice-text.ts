import type { Notice } from '../commands/notice.ts';
import type { TimerView } from '../contract/views.ts';
import type { Language } from '../journal/types.ts';
import { translator } from '../language/catalogue.ts';
import { formatDuration, typeset } from '../language/format.ts';

export interface NoticeText {
  title: string;
  body: string;
}

const msPerMinute = 60_000;

/** The words of a notice; null when what it was about is settled already. */
export function toNoticeText(notice: Notice, view: TimerView, language: Language): NoticeText | null {
  const words = toWords(notice, view, language);
  return words && { title: typeset(words.title, language), body: typeset(words.body, language) };
}

function toWords(notice: Notice, view: TimerView, language: Language): NoticeText | null {
  const translate = translator(language);
  if (notice.kind === 'budget') {
    const budget = formatDuration(notice.minutes * msPerMinute, language);
    return { title: translate('notice.budgetTitle'), body: translate('notice.budgetBody', { budget }) };
  }
  if (notice.kind === 'evening')
    return { title: translate('notice.eveningTitle'), body: translate('notice.eveningBody') };
  const { question, running } = view;
  if (!question) return null;
  const runs = view.channels.find(({ id }) => id === running?.channelId);
  if (question.kind === 'absence') {
    const { fromAt, toAt, channelName } = question.absence;
    const duration = formatDuration(Date.parse(toAt) - Date.parse(fromAt), language);
    return {
      title: translate('notice.absenceTitle', { duration }),
      body: translate('notice.absenceBody', { channel: channelName }),
    };
  }
  const channel = runs?.name ?? '';
  if (question.kind === 'held')
    return { title: translate('notice.heldTitle'), body: translate('notice.heldBody', { channel }) };
  const body = runs?.kind === 'irl' ? 'notice.metBody' : 'notice.onlineBody';
  return { title: translate('notice.checkInTitle', { channel }), body: translate(body) };
}

/** Some notification daemons read the body as markup. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
