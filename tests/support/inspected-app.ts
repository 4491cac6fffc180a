import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

export interface InspectedApp {
  /** Evaluates an expression in the main process, in which `electron` is Electron, and answers its JSON value. */
  evaluate: (expression: string) => Promise<unknown>;
  /** What the app has printed to standard error so far. */
  readErrors: () => string;
  /** Quits as a user would; answers the exit status. */
  close: () => Promise<number | null>;
}

/**
 * Starts an Electron app with Node's inspector alone. Playwright needs remote debugging too, which the packaged app
 * refuses.
 */
export async function startInspected(
  executablePath: string,
  { args, env, profile }: { args: readonly string[]; env: Record<string, string>; profile: string },
): Promise<InspectedApp> {
  const child = spawn(executablePath, ['--inspect=0', ...args, `--user-data-dir=${profile}`], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(child, 'exit') as Promise<[number | null]>;
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const socket = new WebSocket(await inspectorAddress(child, () => errors));
  await once(socket, 'open');
  await untilAppRuns(child, profile);
  let lastId = 0;
  const evaluate = async (expression: string): Promise<unknown> => {
    lastId += 1;
    const id = lastId;
    const params = {
      expression: `((electron) => ${expression})(${requireElectron})`,
      awaitPromise: true,
      returnByValue: true,
    };
    socket.send(JSON.stringify({ id, method: 'Runtime.evaluate', params }));
    const { result, error } = await answerTo(socket, id);
    if (error || result?.exceptionDetails) throw new Error(JSON.stringify(error ?? result));
    return result?.result?.value;
  };
  return {
    evaluate,
    readErrors: () => errors,
    close: async () => {
      await evaluate('setImmediate(() => electron.app.quit()) && null');
      socket.close();
      return (await ended)[0];
    },
  };
}

/** The app is an ES module, so nothing named `require` is at hand. */
const requireElectron = "process.getBuiltinModule('node:module').createRequire('/')('electron')";

interface Answer {
  id?: number;
  result?: { result?: { value?: unknown }; exceptionDetails?: unknown };
  error?: unknown;
}

function inspectorAddress(child: ChildProcess, readErrors: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const address = /Debugger listening on (ws:\S+)/.exec(readErrors())?.[1];
      if (address) resolve(address);
    };
    child.stderr?.on('data', look);
    child.once('exit', () => reject(new Error(`the app ended at once: ${readErrors()}`)));
  });
}

/**
 * The inspector answers before Node has put itself together, and what is evaluated then breaks it. Once the app's own
 * code runs it takes the lock of the single instance, a file of its profile.
 */
async function untilAppRuns(child: ChildProcess, profile: string): Promise<void> {
  while (child.exitCode === null) {
    if (hasLock(profile)) return;
    await pause(25);
  }
}

function hasLock(profile: string): boolean {
  try {
    return readdirSync(profile).includes('SingletonLock');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

function answerTo(socket: WebSocket, id: number): Promise<Answer> {
  return new Promise((resolve) => {
    const listen = (event: MessageEvent): void => {
      const answer = JSON.parse(String(event.data)) as Answer;
      if (answer.id !== id) return;
      socket.removeEventListener('message', listen);
      resolve(answer);
    };
    socket.addEventListener('message', listen);
  });
}
