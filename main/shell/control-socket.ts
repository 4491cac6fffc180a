import { app } from 'electron';
import type { LineEnvironment } from '../commands/line/environment.ts';
import { runCommandLine } from '../commands/line/program.ts';
import { controlSocketPath } from '../control/control-path.ts';
import type { ControlAnswer, ControlRequest } from '../control/control-protocol.ts';
import { startControlServer } from '../control/control-server.ts';
import { CodedError } from '../journal/coded-error.ts';
import type { JournalHost } from './journal-host.ts';
import type { Log } from './log.ts';

/**
 * Lets the command line have its writing commands carried out here, on the same state as the window, until the app
 * quits. Where the socket cannot be opened, the command line hears that the folder is in use.
 */
export async function openControlSocket(folder: string, host: JournalHost, log: Log): Promise<void> {
  try {
    const server = await startControlServer({
      socketPath: controlSocketPath(folder),
      run: (request) => carryOut(request, folder, host),
      onError: log.error,
    });
    app.on('will-quit', () => {
      server.close().catch(log.error);
    });
  } catch (error) {
    log.error(error);
  }
}

/** Carries out `timer …` that the app itself was started with; nobody waits for its answer, so a refusal is logged. */
export async function runTimerWords(
  words: readonly string[],
  { folder, host, log }: { folder: string; host: JournalHost; log: Log },
): Promise<void> {
  const { exitCode, stderr } = await carryOut({ argv: words, cwd: folder }, folder, host);
  if (exitCode !== 0) log.say(`${words.join(' ')}: ${stderr.trim()}`);
}

async function carryOut(
  { argv, cwd }: ControlRequest,
  folder: string,
  host: JournalHost,
): Promise<ControlAnswer> {
  let stdout = '';
  let stderr = '';
  const decoder = new TextDecoder();
  const environment: LineEnvironment = {
    cwd,
    out: (text) => {
      stdout += typeof text === 'string' ? text : decoder.decode(text);
    },
    say: (text) => {
      stderr += text;
    },
    language: host.language,
    defaultFolder: folder,
    open: async (asked) => {
      // Our socket is only asked about our folder; anything else is a mistake and must not touch this one.
      if (controlSocketPath(asked) !== controlSocketPath(folder)) throw new CodedError('app-unreachable');
      return { kind: 'context', context: host.requireContext(), close: () => undefined };
    },
    checkFolder: () => {
      // Reading needs no app: the command line does it by itself.
      throw new CodedError('app-unreachable');
    },
  };
  const exitCode = await runCommandLine(argv, environment);
  return { stdout, stderr, exitCode };
}
