import { spawn } from 'node:child_process';
import { LaunchError } from './launch-error.ts';

export interface CommandOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** The command is stopped after this time and reported as failed. */
  timeoutMs?: number;
  signal?: AbortSignal;
}

export interface CommandOutcome {
  /** 0 is success; null when a signal ended it. */
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

/**
 * Runs a program without a shell and collects what it prints.
 * A non-zero exit is an outcome, not an error; throws `command-failed` only when the program cannot be started.
 */
export function runCommand(
  program: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandOutcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: options.env,
      timeout: options.timeoutMs,
      signal: options.signal,
      killSignal: 'SIGKILL',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.once('error', (cause) => {
      if (cause.name === 'AbortError') return;
      reject(
        new LaunchError('command-failed', `${program} could not be started: ${cause.message}`, { cause }),
      );
    });
    child.once('close', (exitCode) => {
      resolve({
        exitCode,
        stdout: Buffer.concat(stdout).toString('utf8'),
        stderr: Buffer.concat(stderr).toString('utf8'),
      });
    });
  });
}
