import { BarChart3, Table2 } from 'lucide-react';
import { useState } from 'react';
import type { ChannelFigures } from '../../main/journal/retrospective-types.ts';
import { Button } from '../ui/button.tsx';
import { PairedBars } from '../ui/chart.tsx';
import { KindMark } from '../ui/kind-mark.tsx';
import { useTranslate } from '../ui/language.tsx';
import { toChartRows, toCostCents, toRange, toShownChannels } from './review-figures.ts';
import { type ShownReview, toRangeEnds } from './review-formats.ts';
import { ReviewSection } from './review-section.tsx';

/** Hours given and money back by channel, as a picture or as the table behind it; then every figure. */
export function ReviewChannels({ shown }: { shown: ShownReview }) {
  const translate = useTranslate();
  const [isTable, setIsTable] = useState(false);
  const rows = toChartRows(shown.review, shown.model).map((row) => ({
    ...row,
    hours: shown.formats.hours(row.minutes),
    money: shown.formats.wholeMoney(row.cents),
  }));
  return (
    <>
      {rows.length > 0 && (
        <ReviewSection
          title={translate('review.chart.title')}
          aside={
            <Button
              look="quiet"
              size="small"
              icon={isTable ? BarChart3 : Table2}
              onPress={() => setIsTable(!isTable)}
            >
              {translate(isTable ? 'review.chart.showChart' : 'review.chart.showTable')}
            </Button>
          }
        >
          {isTable ? (
            <ChartTable rows={rows} />
          ) : (
            <PairedBars
              bars={rows.map((row) => ({
                id: row.id,
                name: row.name,
                kind: row.kind,
                start: { value: row.minutes, text: row.hours },
                end: { value: row.cents, text: row.money },
              }))}
              startTitle={translate('review.chart.hours')}
              endTitle={translate('review.chart.money')}
              summary={translate('review.chart.summary', {
                year: shown.review.year,
                rows: rows
                  .map((row) =>
                    translate('review.chart.row', { channel: row.name, hours: row.hours, money: row.money }),
                  )
                  .join(' '),
              })}
            />
          )}
        </ReviewSection>
      )}
      <ReviewSection title={translate('review.channels.title')}>
        <ChannelTable shown={shown} />
      </ReviewSection>
    </>
  );
}

interface ChartTableRow {
  id: string;
  name: string;
  kind: ChannelFigures['kind'];
  hours: string;
  money: string;
}

function ChartTable({ rows }: { rows: readonly ChartTableRow[] }) {
  const translate = useTranslate();
  return (
    <div className="table-scroll">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{translate('review.channels.channel')}</th>
            <th scope="col" className="number">
              {translate('review.chart.hours')}
            </th>
            <th scope="col" className="number">
              {translate('review.chart.money')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <ChannelName name={row.name} kind={row.kind} />
              </th>
              <td className="number">{row.hours}</td>
              <td className="number">{row.money}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const columns = ['hours', 'cost', 'earned', 'perHour', 'share', 'deals'] as const;

function ChannelTable({ shown }: { shown: ShownReview }) {
  const translate = useTranslate();
  const { review, model, formats } = shown;
  return (
    <div className="table-scroll">
      <table className="table review-channels">
        <thead>
          <tr>
            <th scope="col">{translate('review.channels.channel')}</th>
            {columns.map((column) => (
              <th scope="col" className="number" key={column}>
                {translate(`review.channels.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {toShownChannels(review).map((channel) => (
            <ChannelLine key={channel.channelId} channel={channel} shown={shown} />
          ))}
          {(['unattributed', 'outside'] as const).map((part) => {
            const cents = review[`${part}Cents`][model];
            return (
              cents > 0 && (
                <MoneyLine
                  key={part}
                  term={translate(`review.channels.${part}`)}
                  money={formats.wholeMoney(cents)}
                />
              )
            );
          })}
        </tbody>
        <tfoot>
          <MoneyLine
            term={translate('review.channels.total')}
            money={formats.wholeMoney(review.earnedCents)}
            hours={formats.hours(totalMinutes(shown))}
            cost={formats.wholeMoney(totalCostCents(shown))}
          />
        </tfoot>
      </table>
    </div>
  );
}

function totalMinutes({ review }: ShownReview): number {
  return review.kinds.online.minutes + review.kinds.irl.minutes;
}

function totalCostCents({ review }: ShownReview): number | null {
  const online = toCostCents(review.kinds.online);
  const irl = toCostCents(review.kinds.irl);
  return online === null || irl === null ? null : online + irl;
}

function ChannelLine({ channel, shown }: { channel: ChannelFigures; shown: ShownReview }) {
  const translate = useTranslate();
  const { model, formats } = shown;
  const range = toRange(channel.creditCents);
  const ends = range ? toRangeEnds(range, formats.wholeMoney) : null;
  return (
    <tr>
      <th scope="row">
        <ChannelName name={channel.name} kind={channel.kind} />
      </th>
      <td className="number">{formats.hours(channel.minutes)}</td>
      <td className="number">{formats.wholeMoney(toCostCents(channel))}</td>
      <td className="number">
        {formats.wholeMoney(channel.creditCents[model])}
        {ends && ends.length === 2 && (
          <span className="review-range">{translate('review.range', { low: ends[0], high: ends[1] })}</span>
        )}
      </td>
      <td className="number">{formats.money(channel.centsPerHour[model])}</td>
      <td className="number">{formats.percent(channel.shareOfTurnover[model])}</td>
      <td className="number">{formats.number(channel.dealsWon)}</td>
    </tr>
  );
}

const nothing = '';

/** A line of money that has no hours of its own, or the total. */
function MoneyLine({
  term,
  money,
  hours = nothing,
  cost = nothing,
}: {
  term: string;
  money: string;
  hours?: string;
  cost?: string;
}) {
  return (
    <tr>
      <th scope="row">{term}</th>
      <td className="number">{hours}</td>
      <td className="number">{cost}</td>
      <td className="number">{money}</td>
      <td colSpan={3}>{nothing}</td>
    </tr>
  );
}

function ChannelName({ name, kind }: Pick<ChannelFigures, 'name' | 'kind'>) {
  return (
    <span className="review-channel">
      <KindMark kind={kind} />
      {name}
    </span>
  );
}
