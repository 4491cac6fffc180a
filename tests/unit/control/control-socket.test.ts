import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { askRunningApp } from '../../../main/control/control-client.ts';
import { controlSocketPath } from '../../../main/control/control-path.ts';
import type { ControlRequest } from '../../../main/control/control-protocol.ts';
import { type ControlServer, startControlServer } from '../../../main/control/control-server.ts';

let folder: string;
let server: ControlServer | null = null;
const before = process.env['TMPDIR'];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'retour-control-'));
  process.env['TMPDIR'] = folder;
});

afterEach(async () => {
  await server?.close();
  server = null;
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
  rmSync(folder, { recursive: true, force: true });
});

async function start(data: string, errors: unknown[] = []): Promise<ControlRequest[]> {
  const asked: ControlRequest[] = [];
  server = await startControlServer({
    socketPath: controlSocketPath(data),
    run: async (request) => {
      asked.push(request);
      return { stdout: `ran ${request.argv.join(' ')}`, stderr: 'é', exitCode: asked.length };
    },
    onError: (error) => errors.push(error),
  });
  return asked;
}

test('a command line is carried out and answered', async () => {
  const data = join(folder, 'data');
  const asked = await start(data);
  const answer = await askRunningApp(data, { argv: ['timer', 'stop'], cwd: '/somewhere' });
  expect(answer).toEqual({ stdout: 'ran timer stop', stderr: 'é', exitCode: 1 });
  expect(asked).toEqual([{ argv: ['timer', 'stop'], cwd: '/somewhere' }]);
});

test('nobody there is null', async () => {
  expect(await askRunningApp(join(folder, 'data'), { argv: [], cwd: '/' })).toBeNull();
});

test('the folder and the socket are closed to others', async () => {
  const data = join(folder, 'data');
  await start(data);
  const socketPath = controlSocketPath(data);
  expect(statSync(dirname(socketPath)).mode & 0o777).toBe(0o700);
  expect(statSync(socketPath).mode & 0o777).toBe(0o600);
  expect(socketPath.length).toBeLessThan(100);
});

test('closing removes the socket', async () => {
  const data = join(folder, 'data');
  await start(data);
  await server?.close();
  server = null;
  expect(existsSync(controlSocketPath(data))).toBe(false);
});

test('a socket left by an app that was killed is taken over', async () => {
  const data = join(folder, 'data');
  const socketPath = controlSocketPath(data);
  mkdirSync(dirname(socketPath), { mode: 0o700 });
  const script = `require('net').createServer().listen(${JSON.stringify(socketPath)}, () => process.kill(process.pid, 'SIGKILL'))`;
  spawnSync(process.execPath, ['-e', script]);
  expect(existsSync(socketPath)).toBe(true);
  expect(await askRunningApp(data, { argv: [], cwd: '/' })).toBeNull();
  await start(data);
  expect(await askRunningApp(data, { argv: ['x'], cwd: '/' })).toMatchObject({ exitCode: 1 });
});

test('a second app on the same folder is refused', async () => {
  const data = join(folder, 'data');
  await start(data);
  const second = startControlServer({
    socketPath: controlSocketPath(data),
    run: async () => ({ stdout: '', stderr: '', exitCode: 0 }),
    onError: () => undefined,
  });
  await expect(second).rejects.toThrow('another app');
});

test('a folder that others can reach is neither listened in nor told anything', async () => {
  const data = join(folder, 'data');
  const socketFolder = dirname(controlSocketPath(data));
  mkdirSync(socketFolder);
  chmodSync(socketFolder, 0o755);
  await expect(start(data)).rejects.toThrow('private folder');
  const stranger = createServer().listen(controlSocketPath(data));
  expect(await askRunningApp(data, { argv: [], cwd: '/' })).toBeNull();
  stranger.close();
});

test('an app that hangs up is unreachable, not absent', async () => {
  const data = join(folder, 'data');
  mkdirSync(dirname(controlSocketPath(data)), { mode: 0o700 });
  const rude = createServer((socket) => socket.destroy()).listen(controlSocketPath(data));
  await expect(askRunningApp(data, { argv: [], cwd: '/' })).rejects.toMatchObject({
    code: 'app-unreachable',
  });
  rude.close();
});

test('what is no request ends the connection and is told to the log', async () => {
  const data = join(folder, 'data');
  const errors: unknown[] = [];
  await start(data, errors);
  const refused = askRunningApp(data, { argv: [1 as unknown as string], cwd: '/' });
  await expect(refused).rejects.toMatchObject({ code: 'app-unreachable' });
  expect(errors).toHaveLength(1);
});

test('every way of writing the folder leads to one socket', () => {
  const data = join(folder, 'data');
  mkdirSync(data);
  symlinkSync(data, join(folder, 'link'));
  const socketPath = controlSocketPath(data);
  expect(controlSocketPath(join(folder, 'link'))).toBe(socketPath);
  expect(controlSocketPath(join(folder, 'x', '..', 'data', '.'))).toBe(socketPath);
  expect(controlSocketPath(join(folder, 'other'))).not.toBe(socketPath);
  expect(controlSocketPath(join(folder, 'link', 'new'))).toBe(controlSocketPath(join(data, 'new')));
});
