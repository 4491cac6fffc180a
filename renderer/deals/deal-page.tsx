import { ArrowLeft } from 'lucide-react';
import { Link } from 'wouter';
import type { DealView } from '../../main/contract/views.ts';
import { useView } from '../bridge.ts';
import { useFormats, useTranslate } from '../ui/language.tsx';
import { Page } from '../ui/page.tsx';
import { Refusal } from '../ui/refusal.tsx';
import { DealActions } from './deal-actions.tsx';
import { toChannelTimes, toTotalMs } from './deal-credit.ts';
import { DealCreditTable } from './deal-credit-table.tsx';
import { DealFacts } from './deal-facts.tsx';
import { DealTouches } from './deal-touches.tsx';
import './deal-page.css';

/** One deal: its story in a sentence, what is known of it, the hours behind it, and whom its money belongs to. */
export function DealPage({ id }: { id: string }) {
  const translate = useTranslate();
  const view = useView('viewDeal', { id });
  const back = (
    <Link href="/deals" className="deal-back">
      <ArrowLeft size={18} strokeWidth={1.75} aria-hidden="true" />
      {translate('deals.page.back')}
    </Link>
  );
  if (view.error) {
    return (
      <Page title={translate('deals.title')} before={back}>
        <Refusal failure={view.error} />
      </Page>
    );
  }
  if (!view.data) return null;
  const { deal, touches } = view.data;
  return (
    <Page
      title={deal.title}
      summary={
        <span className="deal-status" data-status={deal.status}>
          {translate(`deals.statusOne.${deal.status}`)}
        </span>
      }
      actions={<DealActions deal={deal} />}
      before={back}
    >
      <DealStory view={view.data} />
      <DealFacts deal={deal} />
      {touches.length > 0 && <DealTouches touches={touches} />}
      {touches.length > 0 && deal.amountCents > 0 && <DealCreditTable view={view.data} />}
    </Page>
  );
}

/** With one channel the total and its part are the same hours, said once. */
const storyOfOne = {
  won: 'deals.story.oneWon',
  open: 'deals.story.oneOpen',
  lost: 'deals.story.oneLost',
} as const;

/** "This deal came after 14 h 30: …", or what to do while no hours are linked. */
function DealStory({ view }: { view: DealView }) {
  const translate = useTranslate();
  const formats = useFormats();
  const { deal, touches } = view;
  const times = toChannelTimes(touches);
  const join = (parts: string[]) => {
    const last = parts.at(-1) ?? '';
    return parts.length < 2
      ? last
      : translate('deals.story.and', { first: parts.slice(0, -1).join(', '), last });
  };
  if (touches.length === 0) {
    return (
      <div className="deal-story">
        <p>{translate('deals.story.none')}</p>
        <p className="soft small">{translate('deals.story.noneHint')}</p>
      </div>
    );
  }
  const totalMs = toTotalMs(touches);
  const timed = times.filter((time) => time.durationMs > 0);
  const parts = timed.map((time) =>
    translate('deals.story.part', { hours: formats.duration(time.durationMs), channel: time.channelName }),
  );
  return (
    <div className="deal-story">
      <p>
        {totalMs === 0
          ? translate('deals.story.noHours', { channels: join(times.map((time) => time.channelName)) })
          : parts.length === 1
            ? translate(storyOfOne[deal.status], { part: join(parts) })
            : translate(`deals.story.${deal.status}`, {
                hours: formats.duration(totalMs),
                parts: join(parts),
              })}
      </p>
    </div>
  );
}
