import { Option, type Command } from 'commander';
import type { ReportFormat } from '../../contract/commands.ts';
import { CodedError } from '../../journal/coded-error.ts';
import { attributionModels, type AttributionModel } from '../../journal/types.ts';
import { translator } from '../../language/catalogue.ts';
import type { CommandContext } from '../context.ts';
import { reportBytes, reviewOf, saveOutput } from '../review.ts';
import { todayOf } from '../today.ts';
import type { Answer, LineOptions, LineRun } from './program.ts';

interface ReportOptions extends LineOptions {
  year: number;
  format?: ReportFormat;
  model?: AttributionModel;
  out?: string;
}

/** `retour report --year 2018 --format json [--model linear] [--as-of DAY] [--out FILE]`. */
export function addReportCommand(program: Command, run: LineRun): void {
  const translate = translator(run.environment.language);
  program
    .command('report')
    .description(translate('cli.usage.report'))
    .requiredOption('--year <year>', translate('cli.usage.year'), toYear)
    .addOption(
      new Option('--format <format>', translate('cli.usage.format')).choices([
        'json',
        'html',
        'md',
        'csv',
        'pdf',
      ]),
    )
    .addOption(new Option('--model <model>', translate('cli.usage.model')).choices([...attributionModels]))
    .option('--out <file>', translate('cli.usage.out'))
    .action(async (_options: unknown, command: Command) => {
      const options: ReportOptions = command.optsWithGlobals();
      await run.withContext(options, 'read', (context) => report(context, options, run));
    });
}

function toYear(text: string): number {
  if (!/^\d{4}$/.test(text)) throw new CodedError('usage', { problem: `--year ${text}` });
  return Number(text);
}

async function report(context: CommandContext, options: ReportOptions, run: LineRun): Promise<Answer> {
  const { journal } = context.store.state;
  const asOf = options.asOf ?? todayOf(context);
  const retrospective = reviewOf(journal, { year: options.year, model: options.model }, asOf);
  const format = options.format ?? (options.json ? 'json' : 'md');
  const bytes = await reportBytes(retrospective, {
    format,
    language: journal.settings.language,
    printPdf: context.printPdf,
    fonts: context.reportFonts(),
  });
  // A PDF on a terminal helps nobody.
  const out = options.out ?? (format === 'pdf' ? `bilan-${options.year}.pdf` : undefined);
  if (out === undefined) {
    if (options.json && format !== 'json')
      return { json: { ok: true, format, content: new TextDecoder().decode(bytes) }, sentences: [] };
    return { json: null, sentences: [], content: bytes };
  }
  const path = run.path(out);
  await saveOutput(path, bytes);
  const translate = translator(journal.settings.language);
  return { json: { ok: true, format, path }, sentences: [translate('cli.saved', { path })] };
}
