import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('store-child-main.ts', import.meta.url));
const modules = new URL('store-modules.ts', import.meta.url).href;

export interface StoreChild {
  process: ChildProcess;
  lines: string[];
  /** Resolves with the first line that begins so; rejects when the process ends without it. */
  line(start: string): Promise<string>;
  /** kill -9, and waits until it is gone. */
  kill(): Promise<void>;
}

function childArguments(task: readonly string[], of = program): string[] {
  return ['--import', modules, of, ...task];
}

const running = new Set<ChildProcess>();

/** Ends what a failed test left running, a stopped process too. */
export function killStoreChildren(): void {
  for (const child of running) child.kill('SIGKILL');
}

/** Another process on a data folder; see store-child-main.ts for its tasks. */
export function startStoreChild(...task: string[]): StoreChild {
  return startChild(childArguments(task));
}

/** A program on the sources that prints a line for each thing that is done. */
export function startProgram(of: URL, ...task: string[]): StoreChild {
  return startChild(childArguments(task, fileURLToPath(of)));
}

function startChild(given: readonly string[]): StoreChild {
  const child = spawn(process.execPath, given, { stdio: ['ignore', 'pipe', 'inherit'] });
  running.add(child);
  child.once('close', () => running.delete(child));
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  let rest = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts);
    for (const look of waiting) look();
  });
  const closed = once(child, 'close');
  const line = (start: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = lines.find((candidate) => candidate.startsWith(start));
        if (found === undefined) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
      closed.then(() => reject(new Error(`ended without '${start}': ${lines.join(' | ')}`)), reject);
    });
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await closed;
  };
  return { process: child, lines, line, kill };
}

/** Runs a task to its end and returns its lines. */
export function runStoreChild(...task: string[]): { lines: string[]; status: number | null } {
  const { stdout, status } = spawnSync(process.execPath, childArguments(task), {
    encoding: 'utf8',
    timeout: 20_000,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { lines: stdout.split('\n').filter(Boolean), status };
}

/** Runs a program on the sources and returns what it printed; `wrapper` goes before the command. */
export function runStoreProgram(wrapper: readonly string[], program: URL, ...given: string[]): string {
  const [command = '', ...rest] = [
    ...wrapper,
    process.execPath,
    '--import',
    modules,
    fileURLToPath(program),
    ...given,
  ];
  return execFileSync(command, rest, { encoding: 'utf8', timeout: 60_000 });
}
