import { isAbsolute, resolve } from 'node:path';
import { Command, CommanderError } from 'commander';
import { CodedError } from '../../journal/coded-error.ts';
import { isDay } from '../../journal/local-day.ts';
import { translator } from '../../language/catalogue.ts';
import { errorSentence } from '../../language/error-sentence.ts';
import type { CommandContext } from '../context.ts';
import type { LineEnvironment } from './environment.ts';
import { addFolderCommands } from './folder.ts';
import { addImportCommand } from './import.ts';
import { addReportCommand } from './report.ts';
import { addTimerCommands } from './timer.ts';

export interface LineOptions {
  data?: string;
  json?: boolean;
  asOf?: string;
}

/** What a subcommand answers: a machine's result, and sentences for people. */
export interface Answer {
  json: unknown;
  sentences: string[];
  /** Printed as it is instead of the sentences (a report, an export). */
  content?: string | Uint8Array;
  exitCode?: number;
}

/** One run of the command line: its options are read, the folder is opened, the answer is printed. */
export class LineRun {
  readonly environment: LineEnvironment;
  exitCode = 0;

  constructor(environment: LineEnvironment) {
    this.environment = environment;
  }

  path(given: string): string {
    return isAbsolute(given) ? given : resolve(this.environment.cwd, given);
  }

  folder(options: LineOptions): string {
    return options.data === undefined ? this.environment.defaultFolder : this.path(options.data);
  }

  /** Runs an action on the open folder, or leaves it to the app that has it open. */
  async withContext(
    options: LineOptions,
    mode: 'read' | 'write',
    action: (context: CommandContext) => Answer | Promise<Answer>,
  ): Promise<void> {
    const opened = await this.environment.open(this.folder(options), mode);
    if (opened.kind === 'forwarded') {
      this.exitCode = opened.exitCode;
      return;
    }
    try {
      this.answer(options, await action(opened.context));
    } finally {
      opened.close();
    }
  }

  answer(options: LineOptions, answer: Answer): void {
    const { out, say } = this.environment;
    this.exitCode = answer.exitCode ?? 0;
    if (answer.content !== undefined) {
      out(answer.content);
      return;
    }
    if (options.json) out(`${JSON.stringify(answer.json)}\n`);
    else for (const sentence of answer.sentences) say(`${sentence}\n`);
  }
}

/**
 * Runs one command line (without `node` and the script's name) and answers its exit status: 0 done, 1 refused, 2 wrong
 * usage. Nothing is thrown.
 */
export async function runCommandLine(argv: readonly string[], environment: LineEnvironment): Promise<number> {
  const run = new LineRun(environment);
  const asJson = argv.includes('--json');
  try {
    await createProgram(run).parseAsync([...argv], { from: 'user' });
    return run.exitCode;
  } catch (error) {
    return refuse(error, asJson, environment);
  }
}

function refuse(error: unknown, asJson: boolean, { out, say, language }: LineEnvironment): number {
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  const coded = toCodedError(error);
  const message = errorSentence(coded, translator(language));
  if (asJson)
    out(`${JSON.stringify({ ok: false, error: { code: coded.code, message, details: coded.details } })}\n`);
  say(`${message} [${coded.code}]\n`);
  return coded.code === 'usage' ? 2 : 1;
}

function toCodedError(error: unknown): CodedError {
  if (error instanceof CodedError) return error;
  if (error instanceof CommanderError)
    return new CodedError('usage', { problem: error.message.replace(/^error: /, '') }, { cause: error });
  return new CodedError(
    'internal',
    { reason: error instanceof Error ? error.message : String(error) },
    { cause: error },
  );
}

function createProgram(run: LineRun): Command {
  const translate = translator(run.environment.language);
  const program = new Command('retour')
    .description(translate('cli.description'))
    .option('--data <dir>', translate('cli.usage.data'))
    .option('--json', translate('cli.usage.json'))
    .option('--as-of <day>', translate('cli.usage.asOf'), toDay)
    .exitOverride()
    .configureOutput({
      writeOut: run.environment.say,
      writeErr: () => undefined,
      outputError: () => undefined,
    })
    .helpCommand(false);
  addTimerCommands(program, run);
  addImportCommand(program, run);
  addReportCommand(program, run);
  addFolderCommands(program, run);
  return program;
}

function toDay(text: string): string {
  if (!isDay(text)) throw new CodedError('invalid-day', { path: `--as-of ${text}` });
  return text;
}
