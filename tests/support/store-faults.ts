import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

// Tidying up that fails is told as a warning; here it is made to fail by the hundred.
process.removeAllListeners('warning');

const names = [
  'openSync',
  'closeSync',
  'writeSync',
  'fsyncSync',
  'linkSync',
  'renameSync',
  'unlinkSync',
  'rmSync',
  'mkdirSync',
  'lstatSync',
  'readFileSync',
  'copyFileSync',
] as const;
type CallName = (typeof names)[number];

export interface FileCall {
  name: CallName;
  path: string;
}

/** What becomes of one call of the file system. */
export type Fate = 'works' | { fails: string } | 'short';

/** Decides about a call; `index` counts the calls below the folder since the faults were put in, from 0. */
export type Fault = (call: FileCall, index: number) => Fate;

/**
 * Runs with every write-side call of `node:fs` below a folder under the control of `fault`, whoever makes it: our code
 * and electron-store alike. Returns the calls that were made.
 */
export function withFaults(folder: string, fault: Fault, run: () => void): FileCall[] {
  const calls: FileCall[] = [];
  const paths = new Map<number, string>();
  const system = fs as unknown as Record<CallName, (...given: unknown[]) => unknown>;
  const real = Object.fromEntries(names.map((name) => [name, system[name]])) as Record<
    CallName,
    (...given: unknown[]) => unknown
  >;
  for (const name of names) {
    system[name] = (...given: unknown[]): unknown => {
      const [target] = given;
      const path = typeof target === 'number' ? paths.get(target) : String(target);
      if (path === undefined || !path.startsWith(folder)) return real[name](...given);
      const call = { name, path: path.slice(folder.length) };
      const fate = fault(call, calls.length);
      calls.push(call);
      if (typeof fate === 'object')
        throw Object.assign(new Error(`${fate.fails}: made for a test, ${name} '${path}'`), {
          code: fate.fails,
        });
      if (fate === 'short' && name === 'writeSync')
        return real[name](given[0], given[1], given[2], Math.floor((given[3] as number) / 2));
      const result = real[name](...given);
      if (name === 'openSync') paths.set(result as number, path);
      return result;
    };
  }
  syncBuiltinESMExports();
  try {
    run();
  } finally {
    Object.assign(fs, real);
    syncBuiltinESMExports();
  }
  return calls;
}
