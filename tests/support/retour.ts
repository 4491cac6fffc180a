import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../main/launch/project-root.ts';

export interface LineOutcome {
  code: number | null;
  out: string;
  say: string;
  /** The JSON of `--json`. */
  json: () => Record<string, unknown>;
}

/** Runs the built command line as a user would, under plain Node. */
export function retour(
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<LineOutcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(projectRoot, 'dist/cli/cli.js'), ...args], {
      cwd: options.cwd ?? projectRoot,
      env: { ...process.env, LC_ALL: 'fr_FR.UTF-8', ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let say = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (say += text));
    child.once('error', reject);
    child.once('close', (code) =>
      resolve({ code, out, say, json: () => JSON.parse(out) as Record<string, unknown> }),
    );
  });
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'retour-test-'));
}

/** Every file below a folder with its bytes' hash, its time and its mode: equal before and after means untouched. */
export function snapshotOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    entries
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => {
        const { mode, mtimeMs } = statSync(file);
        return [file, `${createHash('sha256').update(readFileSync(file)).digest('hex')} ${mode} ${mtimeMs}`];
      }),
  );
}
