import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { createServer, connect, type Server, type Socket } from 'node:net';
import { dirname } from 'node:path';
import {
  type ControlAnswer,
  type ControlRequest,
  maxLineBytes,
  parseControlRequest,
} from './control-protocol.ts';
import { isPrivateFolder } from './private-folder.ts';

export interface ControlServer {
  close: () => Promise<void>;
}

export interface ControlServerOptions {
  socketPath: string;
  /** Carries out one command line; must not throw. */
  run: (request: ControlRequest) => Promise<ControlAnswer>;
  onError: (error: unknown) => void;
}

/**
 * Listens for command lines of the same user: one JSON request per line, one JSON answer per line, in order.
 * @throws Error when the socket's folder belongs to someone else or another app answers on the socket.
 */
export async function startControlServer(options: ControlServerOptions): Promise<ControlServer> {
  const { socketPath } = options;
  if (process.platform !== 'win32') await prepareSocketPath(socketPath);
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    serve(socket, options);
  });
  await listen(server, socketPath);
  server.on('error', options.onError);
  return {
    close: () =>
      new Promise((resolve) => {
        // Node removes the socket's file when the server closes.
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** Makes the private folder and removes a socket that nobody listens on any more. */
async function prepareSocketPath(socketPath: string): Promise<void> {
  const folder = dirname(socketPath);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!isPrivateFolder(folder)) throw new Error(`${folder} is not a private folder of this user`);
  if (await isAnswering(socketPath)) throw new Error(`another app listens on ${socketPath}`);
  rmSync(socketPath, { force: true });
}

function isAnswering(socketPath: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = connect(socketPath);
    probe.once('connect', () => {
      probe.destroy();
      resolve(true);
    });
    probe.once('error', () => resolve(false));
  });
}

function listen(server: Server, socketPath: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(socketPath, () => {
      server.off('error', reject);
      if (process.platform !== 'win32') chmodSync(socketPath, 0o600);
      resolve();
    });
  });
}

function serve(socket: Socket, { run, onError }: ControlServerOptions): void {
  let received = '';
  let working = Promise.resolve();
  const answer = async (line: string): Promise<void> => {
    try {
      socket.write(`${JSON.stringify(await run(parseControlRequest(line)))}\n`);
    } catch (error) {
      onError(error);
      socket.destroy();
    }
  };
  socket.setEncoding('utf8');
  socket.on('error', onError);
  socket.on('data', (text: string) => {
    received += text;
    if (received.length > maxLineBytes) {
      socket.destroy();
      return;
    }
    const lines = received.split('\n');
    received = lines.pop() ?? '';
    for (const line of lines) working = working.then(() => answer(line));
  });
}
