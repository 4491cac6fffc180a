import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { LaunchError } from './launch-error.ts';

export interface Display {
  /** The environment in which a program finds the display. */
  env: NodeJS.ProcessEnv;
  /** Ends a display that was started for the purpose; leaves a real one alone. */
  stop: () => Promise<void>;
}

const screen = '1440x1000x24';
const startTimeoutMs = 20_000;

/** Whether a window can be shown: always on macOS and Windows. */
export function hasDisplay(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): boolean {
  return platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}

/**
 * The display that is there, or else a virtual one (Xvfb) on a number that is free.
 * @throws LaunchError `display-failed` when Xvfb cannot be started.
 */
export async function startDisplay(env: NodeJS.ProcessEnv = process.env): Promise<Display> {
  if (hasDisplay(env)) return { env, stop: async () => {} };
  // With -displayfd Xvfb picks a free number itself and writes it once it accepts connections.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp', '-noreset'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const killServer = (): void => {
    server.kill('SIGKILL');
  };
  process.once('exit', killServer);
  try {
    const number = await readDisplayNumber(server);
    // The display must not keep a finished program alive.
    server.unref();
    return {
      env: { ...env, DISPLAY: `:${number}` },
      stop: async () => {
        process.off('exit', killServer);
        await stopServer(server);
      },
    };
  } catch (error) {
    process.off('exit', killServer);
    killServer();
    throw error;
  }
}

async function readDisplayNumber(server: ChildProcess): Promise<number> {
  const numbers = server.stdio[3] as Readable;
  const complaints: string[] = [];
  server.stderr?.on('data', (chunk: Buffer) => complaints.push(chunk.toString('utf8')));
  const fail = (cause?: unknown): LaunchError =>
    new LaunchError(
      'display-failed',
      `The virtual display (Xvfb) did not start. ${complaints.join('').trim()}`,
      { cause },
    );
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(fail()), startTimeoutMs);
    let written = '';
    numbers.on('data', (chunk: Buffer) => {
      written += chunk.toString('utf8');
      if (!/^\d+\n/.test(written)) return;
      clearTimeout(timer);
      numbers.destroy();
      server.stderr?.destroy();
      resolve(Number.parseInt(written, 10));
    });
    for (const event of ['error', 'exit'] as const) {
      server.once(event, (cause: unknown) => {
        clearTimeout(timer);
        reject(fail(cause));
      });
    }
  });
}

async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.ref();
  server.kill('SIGTERM');
  await ended;
}
