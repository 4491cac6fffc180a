import {
  keepPreviousData,
  MutationCache,
  QueryClient,
  type UseMutationResult,
  useMutation,
  useQuery,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { Bridge } from '../main/contract/bridge.ts';
import type { BridgeFunctionName, bridgeFunctions, Request, Response } from '../main/contract/commands.ts';
import type { Events, Noun } from '../main/contract/events.ts';
import type { BridgeError, Result } from '../main/contract/result.ts';

declare global {
  interface Window {
    retour: Bridge;
  }
}

type RequestOf<Name extends BridgeFunctionName> = Request<(typeof bridgeFunctions)[Name]>;
type ResponseOf<Name extends BridgeFunctionName> = Response<(typeof bridgeFunctions)[Name]>;

/** What main refused, with its code and its sentence in the user's language. */
export class BridgeFailure extends Error {
  readonly code: BridgeError['code'];
  readonly details: BridgeError['details'];

  constructor(error: BridgeError) {
    super(error.message);
    this.name = 'BridgeFailure';
    this.code = error.code;
    this.details = error.details;
  }
}

/** Asks main; @throws BridgeFailure when it refuses. */
async function call<Name extends BridgeFunctionName>(
  name: Name,
  request: RequestOf<Name>,
): Promise<ResponseOf<Name>> {
  const send = window.retour[name] as (request: RequestOf<Name>) => Promise<Result<ResponseOf<Name>>>;
  const result = await send(request);
  if (!result.ok) throw new BridgeFailure(result.error);
  return result.value;
}

export type ViewName = Extract<BridgeFunctionName, `view${string}` | `find${string}`>;
export type CommandFunctionName = Exclude<BridgeFunctionName, ViewName>;

export interface ViewOptions {
  /** Shows the answer to the last request while the next one is on its way. */
  keepPrevious?: boolean;
  enabled?: boolean;
}

/** A view kept up to date: asked once, and again when main says that something in it changed. */
export function useView<Name extends ViewName>(
  name: Name,
  request: RequestOf<Name>,
  options: ViewOptions = {},
): UseQueryResult<ResponseOf<Name>, BridgeFailure> {
  return useQuery<ResponseOf<Name>, BridgeFailure>({
    queryKey: [name, request],
    queryFn: () => call(name, request),
    enabled: options.enabled ?? true,
    ...(options.keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}

/**
 * A command as a mutation. A refusal is said at the foot of the window, unless `quiet` leaves that to the caller.
 */
export function useCommand<Name extends CommandFunctionName>(
  name: Name,
  options: { quiet?: boolean } = {},
): UseMutationResult<ResponseOf<Name>, BridgeFailure, RequestOf<Name>> {
  return useMutation<ResponseOf<Name>, BridgeFailure, RequestOf<Name>>({
    mutationFn: (request) => call(name, request),
    meta: { quiet: options.quiet ?? false },
  });
}

/** The one place that says which views a change touches. */
const viewsTouchedBy: Record<Noun, readonly ViewName[]> = {
  timer: ['viewTimer', 'viewDay', 'viewWeek'],
  session: [
    'viewTimer',
    'viewWeek',
    'viewDay',
    'viewContacts',
    'viewContact',
    'viewDeals',
    'viewDeal',
    'viewReview',
    'viewSettings',
    'viewStatus',
  ],
  day: ['viewDay', 'viewStatus'],
  contact: [
    'viewContacts',
    'findContacts',
    'viewContact',
    'viewTimer',
    'viewDay',
    'viewDeals',
    'viewDeal',
    'viewReview',
    'viewSettings',
    'viewStatus',
  ],
  deal: [
    'viewDeals',
    'viewDeal',
    'viewTimer',
    'viewDay',
    'viewContacts',
    'viewContact',
    'viewReview',
    'viewSettings',
    'viewStatus',
  ],
  settings: [
    'viewSettings',
    'viewStatus',
    'viewTimer',
    'viewWeek',
    'viewDay',
    'viewDeals',
    'viewDeal',
    'viewReview',
  ],
  channel: [
    'viewSettings',
    'viewWeek',
    'viewTimer',
    'viewDay',
    'viewContacts',
    'viewContact',
    'viewDeals',
    'viewDeal',
    'viewReview',
    'viewStatus',
  ],
  'year-figures': ['viewSettings', 'viewReview', 'viewStatus'],
  status: ['viewStatus', 'viewBackups', 'viewSettings'],
  trash: ['viewTrash'],
};

export function createQueryClient(onRefused: (failure: BridgeFailure) => void): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: false,
        staleTime: Number.POSITIVE_INFINITY,
        networkMode: 'always',
        refetchOnWindowFocus: false,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
    mutationCache: new MutationCache({
      onError: (...[error, , , mutation]) => {
        if (error instanceof BridgeFailure && mutation.meta?.['quiet'] !== true) onRefused(error);
      },
    }),
  });
}

/** Asks again for every view that a change named by main touches; returns the unsubscriber. */
export function followChanges(queries: QueryClient): () => void {
  return window.retour.onChanged(({ nouns }) => {
    const names = new Set(nouns.flatMap((noun) => viewsTouchedBy[noun]));
    for (const name of names) void queries.invalidateQueries({ queryKey: [name] });
  });
}

/** Tells when the tray or the menu asks for a page, and what to begin there; returns the unsubscriber. */
export function followNavigation(onNavigate: (event: Events['navigate']) => void): () => void {
  return window.retour.onNavigate(onNavigate);
}

/** Tells when the menu's Undo or Redo is chosen; returns the unsubscriber. */
export function followEdit(onEdit: (action: Events['edit']['action']) => void): () => void {
  return window.retour.onEdit(({ action }) => onEdit(action));
}
