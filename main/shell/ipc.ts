import { BrowserWindow, ipcMain } from 'electron';
import { bridgeFunctions } from '../contract/commands.ts';
import type { EventName, Events } from '../contract/events.ts';
import { isTrustedSender } from '../security/trusted-sender.ts';
import { type AnswerContext, answerCommand } from './command-answer.ts';

/** Opens main's side of the bridge: a handler for every command, checked for its sender. */
export function answerCommands(context: AnswerContext): void {
  for (const name of Object.values(bridgeFunctions)) {
    ipcMain.handle(name, (event, request: unknown) =>
      answerCommand({ name, request, isTrusted: isTrustedSender(event.senderFrame) }, context),
    );
  }
}

/** Tells every window. */
export function broadcast<Name extends EventName>(name: Name, event: Events[Name]): void {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send(name, event);
}
