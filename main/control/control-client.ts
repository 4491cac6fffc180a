import { connect } from 'node:net';
import { dirname } from 'node:path';
import { CodedError } from '../journal/coded-error.ts';
import { controlSocketPath } from './control-path.ts';
import {
  type ControlAnswer,
  type ControlRequest,
  maxLineBytes,
  parseControlAnswer,
} from './control-protocol.ts';
import { isPrivateFolder } from './private-folder.ts';

/** Long enough for an import of ten years; an app that hangs is said to. */
const answerTimeoutMs = 120_000;
/** What connecting answers when no app listens: no socket, or one left behind by an app that was killed. */
const nobodyThere = new Set(['ENOENT', 'ECONNREFUSED', 'ENOTDIR', 'ENOTSOCK']);

/**
 * Lets the app that has the data folder open carry out a command line; null when none has.
 * @throws CodedError `app-unreachable` when it is there and does not answer.
 */
export async function askRunningApp(folder: string, request: ControlRequest): Promise<ControlAnswer | null> {
  const socketPath = controlSocketPath(folder);
  // A socket in a folder that others can write to could be anyone's: command lines are not told to it.
  if (process.platform !== 'win32' && !isPrivateFolder(dirname(socketPath))) return null;
  try {
    return await ask(socketPath, request);
  } catch (cause) {
    if (nobodyThere.has((cause as NodeJS.ErrnoException).code ?? '')) return null;
    throw new CodedError('app-unreachable', {}, { cause });
  }
}

function ask(socketPath: string, request: ControlRequest): Promise<ControlAnswer> {
  return new Promise((resolve, reject) => {
    const socket = connect(socketPath);
    let received = '';
    const fail = (error: Error): void => {
      socket.destroy();
      reject(error);
    };
    socket.setEncoding('utf8');
    socket.setTimeout(answerTimeoutMs, () => fail(new Error('no answer in time')));
    socket.once('error', fail);
    socket.once('close', () => fail(new Error('closed without an answer')));
    socket.once('connect', () => socket.write(`${JSON.stringify(request)}\n`));
    socket.on('data', (text: string) => {
      received += text;
      if (received.length > maxLineBytes) fail(new Error('the answer is too long'));
      const end = received.indexOf('\n');
      if (end < 0) return;
      try {
        resolve(parseControlAnswer(received.slice(0, end)));
      } catch (error) {
        fail(error as Error);
      }
      socket.destroy();
    });
  });
}
