import type { Command } from 'commander';
import type { ImportPlan } from '../../contract/views.ts';
import { translator } from '../../language/catalogue.ts';
import { applyImport, createPending, toPlan } from '../import.ts';
import type { LineOptions, LineRun } from './program.ts';

interface ImportOptions extends LineOptions {
  dryRun?: boolean;
}

/** `retour import FILE... [--dry-run]`. */
export function addImportCommand(program: Command, run: LineRun): void {
  const translate = translator(run.environment.language);
  program
    .command('import <files...>')
    .description(translate('cli.usage.import'))
    .option('--dry-run', translate('cli.usage.dryRun'))
    .action(async (files: string[], _options: unknown, command: Command) => {
      const options: ImportOptions = command.optsWithGlobals();
      const paths = files.map((file) => run.path(file));
      await run.withContext(options, options.dryRun ? 'read' : 'write', async (context) => {
        const pending = await createPending(context, paths);
        const plan = toPlan(pending, context);
        if (!options.dryRun) applyImport(context, pending);
        const { token: _token, ...shown } = plan;
        return {
          json: { ok: true, dryRun: options.dryRun === true, ...shown },
          sentences: [
            ...sentencesOf(plan, run),
            translate(options.dryRun ? 'cli.import.wouldChange' : 'cli.import.done'),
          ],
        };
      });
    });
}

function sentencesOf(plan: ImportPlan, run: LineRun): string[] {
  const translate = translator(run.environment.language);
  const kinds = ['contacts', 'sessions', 'deals', 'other'] as const;
  return [
    ...kinds
      .filter((kind) => Object.values(plan[kind]).some((count) => count > 0))
      .map((kind) =>
        translate('cli.import.counts', { what: translate(`cli.import.${kind}`), ...plan[kind] }),
      ),
    ...plan.refused.map((refusal) => translate('cli.import.refused', { ...refusal })),
    ...(plan.madeParallel > 0 ? [translate('cli.import.madeParallel', { count: plan.madeParallel })] : []),
  ];
}
