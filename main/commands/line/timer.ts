import type { Command } from 'commander';
import { CodedError } from '../../journal/coded-error.ts';
import { activitiesOf } from '../../journal/activity.ts';
import { activity as activitySchema } from '../../journal/record-schemas.ts';
import { foldText } from '../../journal/search.ts';
import type { Activity, Channel, Journal } from '../../journal/types.ts';
import { translator, type Translate } from '../../language/catalogue.ts';
import { formatDuration } from '../../language/format.ts';
import type { CommandContext } from '../context.ts';
import { channelById } from '../links.ts';
import { timerCommands } from '../timer.ts';
import { toggleTimer } from '../timer-toggle.ts';
import { workedMs } from '../../journal/running-time.ts';
import type { Answer, LineOptions, LineRun } from './program.ts';

interface StartOptions extends LineOptions {
  activity?: string;
}

/** `retour timer start | stop | switch | toggle | status`. */
export function addTimerCommands(program: Command, run: LineRun): void {
  const translate = translator(run.environment.language);
  const timer = program.command('timer').description(translate('cli.usage.timer'));
  for (const verb of ['start', 'switch'] as const) {
    timer
      .command(`${verb} <channel>`)
      .description(translate(verb === 'start' ? 'cli.usage.timerStart' : 'cli.usage.timerSwitch'))
      .option('--activity <activity>', translate('cli.usage.activity'))
      .action(async (channel: string, _options: unknown, command: Command) => {
        const options: StartOptions = command.optsWithGlobals();
        await run.withContext(options, 'write', (context) => start(context, channel, options.activity));
      });
  }
  timer
    .command('stop')
    .description(translate('cli.usage.timerStop'))
    .action((_options: unknown, command: Command) =>
      run.withContext(command.optsWithGlobals(), 'write', stop),
    );
  timer
    .command('toggle')
    .description(translate('cli.usage.timerToggle'))
    .action((_options: unknown, command: Command) =>
      run.withContext(command.optsWithGlobals(), 'write', toggle),
    );
  timer
    .command('status')
    .description(translate('cli.usage.timerStatus'))
    .action((_options: unknown, command: Command) =>
      run.withContext(command.optsWithGlobals(), 'read', status),
    );
}

/** A channel by its id or by its name, accents and case aside. */
function findChannel(journal: Journal, given: string): Channel {
  const folded = foldText(given);
  const named = journal.channels.find((channel) => channel.id === given || foldText(channel.name) === folded);
  return named ?? channelById(journal, given);
}

function chooseActivity(journal: Journal, channel: Channel, given: string | undefined): Activity {
  const possible: readonly Activity[] = activitiesOf(channel.kind);
  if (given === undefined) {
    const latest = journal.sessions.findLast((session) => session.channelId === channel.id)?.activity;
    return latest ?? possible[0] ?? 'read';
  }
  const parsed = activitySchema.safeParse(given);
  if (!parsed.success || !possible.includes(parsed.data))
    throw new CodedError('unknown-activity', { activity: given, known: possible });
  return parsed.data;
}

async function start(context: CommandContext, given: string, activity: string | undefined): Promise<Answer> {
  const { journal } = context.store.state;
  const channel = findChannel(journal, given);
  await timerCommands(context)['timer:start']({
    channelId: channel.id,
    activity: chooseActivity(journal, channel, activity),
  });
  return status(context);
}

async function stop(context: CommandContext): Promise<Answer> {
  const { sessions, countedMs, absences } = await timerCommands(context)['timer:stop'](null);
  const translate = languageOf(context);
  const { language } = context.store.state.journal.settings;
  const session = sessions.at(-1) ?? null;
  const gapMs = absences.reduce((sum, { fromAt, toAt }) => sum + Date.parse(toAt) - Date.parse(fromAt), 0);
  return {
    json: { ok: true, session, sessions, absences },
    sentences: [
      session
        ? translate('cli.timer.saved', {
            channel: channelById(context.store.state.journal, session.channelId).name,
            duration: formatDuration(countedMs, language),
          })
        : translate('cli.timer.tooShort'),
      ...(gapMs > 0 ? [translate('cli.timer.toSettle', { duration: formatDuration(gapMs, language) })] : []),
    ],
  };
}

async function toggle(context: CommandContext): Promise<Answer> {
  if (context.store.state.timer) return stop(context);
  await toggleTimer(context);
  return status(context);
}

function status(context: CommandContext): Answer {
  const { journal, timer, absences } = context.store.state;
  const translate = languageOf(context);
  if (!timer) return { json: { ok: true, running: null }, sentences: [translate('cli.timer.stopped')] };
  const elapsedMs = workedMs(timer, absences, context.now().getTime());
  const sentence = translate('cli.timer.running', {
    channel: channelById(journal, timer.channelId).name,
    activity: translate(`app.activity.${timer.activity}`),
    duration: formatDuration(elapsedMs, journal.settings.language),
  });
  return { json: { ok: true, running: timer, elapsedMs }, sentences: [sentence] };
}

function languageOf({ store }: CommandContext): Translate {
  return translator(store.state.journal.settings.language);
}
