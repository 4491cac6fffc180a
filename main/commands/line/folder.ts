import type { Command } from 'commander';
import { toJournalFile } from '../../exchange/journal-file.ts';
import { translator } from '../../language/catalogue.ts';
import { journalCommands } from '../journal.ts';
import { saveOutput } from '../review.ts';
import type { LineOptions, LineRun } from './program.ts';

/** `retour export FILE`, `retour check`, `retour sample`. */
export function addFolderCommands(program: Command, run: LineRun): void {
  const translate = translator(run.environment.language);
  program
    .command('export <file>')
    .description(translate('cli.usage.export'))
    .action(async (file: string, _options: unknown, command: Command) => {
      const path = run.path(file);
      await run.withContext(command.optsWithGlobals(), 'read', async (context) => {
        const text = toJournalFile(context.store.state.journal, context.now().toISOString());
        await saveOutput(path, new TextEncoder().encode(text));
        return { json: { ok: true, path }, sentences: [translate('cli.saved', { path })] };
      });
    });
  program
    .command('check')
    .description(translate('cli.usage.check'))
    .action((_options: unknown, command: Command) => check(run, command.optsWithGlobals()));
  program
    .command('sample')
    .description(translate('cli.usage.sample'))
    .action((_options: unknown, command: Command) =>
      run.withContext(command.optsWithGlobals(), 'write', async (context) => {
        await journalCommands(context)['sample:load'](null);
        return { json: { ok: true, folder: context.store.folder }, sentences: [translate('cli.sampled')] };
      }),
    );
}

function check(run: LineRun, options: LineOptions): void {
  const translate = translator(run.environment.language);
  const folder = run.folder(options);
  const problems = run.environment.checkFolder(folder);
  const sound = problems.length === 0;
  run.answer(options, {
    json: { ok: sound, folder, problems },
    sentences: sound
      ? [translate('cli.check.sound', { folder })]
      : [
          ...problems.map(({ file, sentence }) => translate('cli.check.problem', { file, sentence })),
          translate('cli.check.repair'),
        ],
    exitCode: sound ? 0 : 1,
  });
}
