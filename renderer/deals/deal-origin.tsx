import type { DealRow } from '../../main/contract/views.ts';
import { useView } from '../bridge.ts';
import { KindMark } from '../ui/kind-mark.tsx';
import { useTranslate } from '../ui/language.tsx';

/** How the user said that the deal came. */
export function DealOrigin({ deal }: { deal: Pick<DealRow, 'declaredOrigin' | 'originName'> }) {
  const translate = useTranslate();
  const channels = useView('viewSettings', null).data?.channels;
  const kind = channels?.find((channel) => channel.id === deal.declaredOrigin)?.kind;
  if (deal.originName === null) {
    return (
      <span className="soft">
        {translate(deal.declaredOrigin === 'outside' ? 'deals.origin.outside' : 'deals.origin.unknown')}
      </span>
    );
  }
  return (
    <span className="deal-origin">
      {kind && <KindMark kind={kind} />}
      {deal.originName}
    </span>
  );
}
