import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { ensureBuild } from './build.ts';
import { LaunchError } from './launch-error.ts';
import { projectRoot } from './project-root.ts';
import { prepareRuntime } from './runtime.ts';

/** Builds what is stale, prepares Electron and runs the app with `appArguments`; answers its exit status. */
async function start(appArguments: readonly string[]): Promise<number> {
  const runtime = await prepareRuntime({ display: 'required' });
  await ensureBuild();
  const app = spawn(runtime.executablePath, [...runtime.args, projectRoot, ...appArguments], {
    env: runtime.env,
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.kill(signal));
  const [exitCode, signal] = (await once(app, 'exit')) as [number | null, NodeJS.Signals | null];
  await runtime.stop();
  // A shell reports a program ended by a signal as 128 and its number.
  return exitCode ?? 128 + (signal ? constants.signals[signal] : 0);
}

try {
  process.exitCode = await start(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof LaunchError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
