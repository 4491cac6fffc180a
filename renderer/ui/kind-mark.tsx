import type { ChannelKind } from '../../main/journal/types.ts';
import './kind-mark.css';

/** A filled circle for online, a hatched diamond for real life; the word stands beside it, so it is silent. */
export function KindMark({ kind }: { kind: ChannelKind }) {
  return <span className="kind-mark" data-kind={kind} aria-hidden="true" />;
}
