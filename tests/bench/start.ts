import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron as electron } from 'playwright';
import { ensureBuild } from '../../main/launch/build.ts';
import { projectRoot } from '../../main/launch/project-root.ts';
import { prepareRuntime, type Runtime } from '../../main/launch/runtime.ts';
import { median, rounded } from './measure.ts';

interface Start {
  firstPaintMs: number;
  memoryMb: number;
}

const runs = 3;

/** Start to first paint, and memory over all processes, of the app and of a bare Electron window, run in turns. */
export async function benchStart() {
  await ensureBuild();
  const runtime = await prepareRuntime({ display: 'virtual' });
  const bareApp = createBareApp();
  try {
    const bare: Start[] = [];
    const app: Start[] = [];
    for (let run = 0; run < runs; run += 1) {
      bare.push(await startOnce(runtime, bareApp));
      app.push(await startOnce(runtime, projectRoot));
    }
    return compare(app, bare, runtime.electronVersion);
  } finally {
    rmSync(bareApp, { recursive: true, force: true });
    await runtime.stop();
  }
}

function compare(app: Start[], bare: Start[], electronVersion: string) {
  const middle = (starts: Start[]) => ({
    firstPaintMs: rounded(median(starts.map((start) => start.firstPaintMs))),
    memoryMb: rounded(median(starts.map((start) => start.memoryMb))),
  });
  const [ours, theirs] = [middle(app), middle(bare)];
  return {
    electronVersion,
    runs,
    app: ours,
    bareWindow: theirs,
    firstPaintRatio: rounded(ours.firstPaintMs / theirs.firstPaintMs),
    memoryRatio: rounded(ours.memoryMb / theirs.memoryMb),
  };
}

function createBareApp(): string {
  const folder = mkdtempSync(join(tmpdir(), 'retour-bare-'));
  writeFileSync(join(folder, 'package.json'), '{"name":"bare","main":"main.js"}');
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Bare</title><p>Bare window</p>');
  writeFileSync(
    join(folder, 'main.js'),
    "const { app, BrowserWindow } = require('electron');\napp.whenReady().then(() => new BrowserWindow({ width: 1280, height: 800 }).loadFile('index.html'));\n",
  );
  return folder;
}

async function startOnce(runtime: Runtime, appFolder: string): Promise<Start> {
  const folder = mkdtempSync(join(tmpdir(), 'retour-start-'));
  const startedAt = Date.now();
  const app = await electron.launch({
    executablePath: runtime.executablePath,
    args: [
      ...runtime.args,
      appFolder,
      `--user-data-dir=${join(folder, 'profile')}`,
      '--data',
      join(folder, 'data'),
    ],
    env: runtime.env,
  });
  try {
    const page = await app.firstWindow();
    const paintedAt = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            const paint = list.getEntriesByName('first-contentful-paint')[0];
            if (paint) resolve(performance.timeOrigin + paint.startTime);
          }).observe({ type: 'paint', buffered: true });
        }),
    );
    return { firstPaintMs: paintedAt - startedAt, memoryMb: memoryOfTree(app.process().pid ?? 0) };
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Proportional memory (PSS) of a process and all below it, in MB; Linux only. */
function memoryOfTree(root: number): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = readIfThere(`/proc/${name}/stat`);
    if (stat) parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
  }
  const isBelow = (pid: number): boolean =>
    pid === root || (parents.has(pid) && isBelow(parents.get(pid) ?? 0));
  let kilobytes = 0;
  for (const pid of parents.keys()) {
    if (!isBelow(pid)) continue;
    kilobytes += Number(/^Pss:\s+(\d+)/m.exec(readIfThere(`/proc/${pid}/smaps_rollup`) ?? '')?.[1] ?? 0);
  }
  return kilobytes / 1024;
}

/** A process may end while it is being read. */
function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ESRCH' || code === 'EACCES') return undefined;
    throw error;
  }
}
