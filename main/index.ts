import { app } from 'electron';
import { registerApplicationScheme } from './security/page-protocol.ts';
import { closeConnections, refuseRemoteDebugging } from './security/switches.ts';
import { connect, createApplication, guardPages, refuseToStart } from './shell/application.ts';
import { openControlSocket, runTimerWords } from './shell/control-socket.ts';
import { keepDailyBackups } from './shell/daily-backup.ts';
import { manageLifetime } from './shell/lifetime.ts';
import { createLog, logFailures } from './shell/log.ts';
import { choosePlaces } from './shell/places.ts';
import { printFile } from './shell/print-file.ts';
import { parseStartArguments } from './shell/start-arguments.ts';

if (app.isPackaged) refuseRemoteDebugging(app.commandLine);
closeConnections(app.commandLine);
registerApplicationScheme();
const startArguments = parseStartArguments(process.argv);
const places = choosePlaces(startArguments);
const log = createLog(places.log);

// Awaiting here would keep the app from ever being ready: Electron waits for this file to be evaluated.
if (startArguments.print) void printFile(startArguments.print);
else if (app.requestSingleInstanceLock({ argv: startArguments.timerWords ?? [] })) void start();
else app.exit(0);

async function start(): Promise<void> {
  logFailures(log);
  await app.whenReady();
  try {
    guardPages(places, log);
    const application = createApplication({ places, startArguments, log });
    connect(application, log);
    const runWords = (words: readonly string[]): Promise<void> =>
      runTimerWords(words, { folder: places.dataFolder, host: application.host, log });
    manageLifetime(application, runWords);
    if (!startArguments.isHidden || !application.host.isReady) application.window.open();
    // After the window, which then shows a question by itself.
    application.presence.follow();
    application.evening.follow();
    if (startArguments.timerWords) await runWords(startArguments.timerWords);
    keepDailyBackups(application.host, log);
    await openControlSocket(places.dataFolder, application.host, log);
  } catch (error) {
    await refuseToStart(error, log);
  }
}
