import type { BridgeFunctionName, Request, Response, bridgeFunctions } from './commands.ts';
import type { Events, bridgeSubscriptions } from './events.ts';
import type { Result } from './result.ts';

type CommandOf<Name extends BridgeFunctionName> = (typeof bridgeFunctions)[Name];

type Call<Name extends BridgeFunctionName> =
  Request<CommandOf<Name>> extends null
    ? () => Promise<Result<Response<CommandOf<Name>>>>
    : (request: Request<CommandOf<Name>>) => Promise<Result<Response<CommandOf<Name>>>>;

type Subscriptions = typeof bridgeSubscriptions;

/** What the page finds as `window.retour`: named functions only, never a channel name. */
export type Bridge = { [Name in BridgeFunctionName]: Call<Name> } & {
  [Name in keyof Subscriptions]: (listener: (event: Events[Subscriptions[Name]]) => void) => () => void;
};
