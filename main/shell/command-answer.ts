import { ZodError } from 'zod';
import type { Handlers } from '../commands/context.ts';
import type { CommandName, Response } from '../contract/commands.ts';
import { parsers } from '../contract/parsers.ts';
import type { Result } from '../contract/result.ts';
import { CodedError, errorCodes, type ErrorCode } from '../journal/coded-error.ts';
import type { Translate } from '../language/catalogue.ts';
import { errorSentence } from '../language/error-sentence.ts';

export interface AnswerContext {
  handlers: () => Handlers;
  translate: () => Translate;
  /** Told of what nobody foresaw; the window only hears `internal`. */
  onUnexpected: (error: unknown) => void;
}

export interface Call<Name extends CommandName> {
  name: Name;
  request: unknown;
  isTrusted: boolean;
}

/** Carries out one call of the page: trusted sender, parse, act. Never throws: what goes wrong is in the result. */
export async function answerCommand<Name extends CommandName>(
  call: Call<Name>,
  context: AnswerContext,
): Promise<Result<Response<Name>>> {
  try {
    if (!call.isTrusted) throw new CodedError('untrusted-sender');
    // The table of parsers is checked against the requests where it is written.
    const request = parsers[call.name].parse(call.request) as never;
    const handler = context.handlers()[call.name] as (
      request: never,
    ) => Response<Name> | Promise<Response<Name>>;
    return { ok: true, value: await handler(request) };
  } catch (error) {
    return toRefusal(error, context);
  }
}

function toRefusal(error: unknown, { translate, onUnexpected }: AnswerContext): Result<never> {
  const coded = toCodedError(error);
  if (coded.code === 'internal') onUnexpected(error);
  const { code, details } = coded;
  return { ok: false, error: { code, message: errorSentence(coded, translate()), details } };
}

function toCodedError(error: unknown): CodedError {
  if (error instanceof CodedError) return error;
  if (error instanceof ZodError) return toParseError(error);
  return new CodedError('internal', {}, { cause: error });
}

/** The schemas name some problems by a code (`invalid-amount`); every other is `invalid-request`. */
function toParseError(error: ZodError): CodedError {
  const issue = error.issues[0];
  const code = errorCodes.find((known): known is ErrorCode => known === issue?.message) ?? 'invalid-request';
  const path = issue?.path.map(String).join('.') ?? '';
  return new CodedError(code, path === '' ? {} : { path }, { cause: error });
}
