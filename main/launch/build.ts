import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { LaunchError } from './launch-error.ts';
import { projectRoot } from './project-root.ts';

/** What the build is made from. */
const sources = ['main', 'renderer', 'assets', 'vite.config.ts', 'package.json', 'package-lock.json'];
/** One file of each part; a build that was interrupted lacks some. */
const builtFiles = [
  'dist/renderer/index.html',
  'dist/main/index.js',
  'dist/preload/preload.cjs',
  'dist/cli/cli.js',
];

/** Builds the app when it was never built or when a source is newer than the build. */
export async function ensureBuild(root: string = projectRoot): Promise<void> {
  if (await isBuildCurrent(root)) return;
  console.error('Building the app…');
  await buildApp(root);
}

/** @throws LaunchError `command-failed`; what the build printed is on standard error already. */
async function buildApp(root: string = projectRoot): Promise<void> {
  // Standard output is kept free for what the caller prints.
  const build = spawn(
    process.execPath,
    [path.join(root, 'node_modules/vite/bin/vite.js'), 'build', '--app'],
    {
      cwd: root,
      stdio: ['ignore', 2, 2],
    },
  );
  const [exitCode] = (await once(build, 'exit')) as [number | null];
  if (exitCode !== 0) throw new LaunchError('command-failed', `The build failed (exit ${exitCode}).`);
}

export async function isBuildCurrent(root: string): Promise<boolean> {
  const built = builtFiles.map((file) => path.join(root, file));
  if (!built.every((file) => existsSync(file))) return false;
  const times = await Promise.all(built.map(async (file) => (await stat(file)).mtimeMs));
  const oldestMs = Math.min(...times);
  for (const source of sources) {
    const sourcePath = path.join(root, source);
    if (existsSync(sourcePath) && (await readNewestMs(sourcePath)) > oldestMs) return false;
  }
  return true;
}

/** Folders count too: removing a file changes only its folder. */
async function readNewestMs(sourcePath: string): Promise<number> {
  const status = await stat(sourcePath);
  if (!status.isDirectory()) return status.mtimeMs;
  const entries = await readdir(sourcePath, { recursive: true });
  const times = await Promise.all(
    entries.map(async (entry) => (await stat(path.join(sourcePath, entry))).mtimeMs),
  );
  return Math.max(status.mtimeMs, ...times);
}
