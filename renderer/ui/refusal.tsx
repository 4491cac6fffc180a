import type { BridgeFailure } from '../bridge.ts';

/** Why something cannot be shown, in place of it. */
export function Refusal({ failure }: { failure: BridgeFailure }) {
  return (
    <p role="alert" className="soft">
      {failure.message}
    </p>
  );
}
