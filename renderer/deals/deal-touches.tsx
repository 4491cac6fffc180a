import type { TouchRow } from '../../main/contract/views.ts';
import { KindMark } from '../ui/kind-mark.tsx';
import { useFormats, useTranslate } from '../ui/language.tsx';
import '../ui/table.css';
import { toTotalMs } from './deal-credit.ts';

/** Every stretch of time behind a deal, in order, with what links it to the deal. */
export function DealTouches({ touches }: { touches: readonly TouchRow[] }) {
  const translate = useTranslate();
  const formats = useFormats();
  return (
    <section className="stack deal-section">
      <header>
        <h2 id="deal-touches">{translate('deals.touches.title')}</h2>
        <p className="soft small">{translate('deals.touches.hint')}</p>
      </header>
      <div className="table-scroll">
        <table className="table" aria-labelledby="deal-touches">
          <thead>
            <tr>
              <th scope="col">{translate('deals.touches.day')}</th>
              <th scope="col">{translate('deals.touches.channel')}</th>
              <th scope="col">{translate('deals.touches.activity')}</th>
              <th scope="col">{translate('deals.touches.people')}</th>
              <th scope="col">{translate('deals.touches.link')}</th>
              <th scope="col" className="number">
                {translate('deals.touches.duration')}
              </th>
            </tr>
          </thead>
          <tbody>
            {touches.map((touch) => (
              <TouchLine key={`${touch.kind}${touch.id}`} touch={touch} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={5}>
                {translate('deals.touches.total')}
              </th>
              <td className="number">{formats.duration(toTotalMs(touches))}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </section>
  );
}

function TouchLine({ touch }: { touch: TouchRow }) {
  const translate = useTranslate();
  const formats = useFormats();
  const what = touch.activity
    ? translate(`app.activity.${touch.activity}`)
    : translate('deals.touches.origin');
  return (
    <tr>
      <td className="deal-day">{formats.day(touch.on)}</td>
      <td>
        <span className="deal-origin">
          <KindMark kind={touch.channelKind} />
          {touch.channelName}
        </span>
      </td>
      <td>{what}</td>
      <td>{touch.contacts.map((contact) => contact.name).join(', ')}</td>
      <td className="soft">{translate(touch.linked ? 'deals.touches.direct' : 'deals.touches.person')}</td>
      <td className="number">
        {touch.durationMs > 0 ? formats.duration(touch.durationMs) : <span className="soft">0</span>}
      </td>
    </tr>
  );
}
