import { writeSync } from 'node:fs';
import { createTimerWatch } from '../../main/commands/timer-watch.ts';
import { timerCommands } from '../../main/commands/timer.ts';
import { createFolderContext } from './command-context.ts';
import { createFastClock } from './fast-clock.ts';

/**
 * Runs a timer on a data folder until it is killed: `node timer-child-main.ts FOLDER SEED BEGIN_MS`. Each line tells of a
 * commit that has returned: `beat INSTANT`, `session ID START END`, `started INSTANT`.
 */
const [folder = '', seed = '0', beginMs = '0'] = process.argv.slice(2);
const context = createFolderContext(folder, { now: createFastClock(Number(beginMs)) });
const watch = createTimerWatch(context, () => undefined);
const commands = timerCommands(context);
let state = Number(seed) + 1;

function random(): number {
  state = (state * 48_271) % 2_147_483_647;
  return state / 2_147_483_647;
}

function say(line: string): void {
  writeSync(1, `${line}\n`);
}

function saySaved(): void {
  for (const { id, startAt, endAt } of context.store.state.journal.sessions)
    if (!said.has(id)) {
      said.add(id);
      say(`session ${id} ${startAt} ${endAt}`);
    }
}
const said = new Set(context.store.state.journal.sessions.map(({ id }) => id));

watch.begin();
saySaved();
for (;;) {
  const { timer } = context.store.state;
  if (!timer || random() < 0.1) {
    await commands['timer:start']({ channelId: 'linkedin', activity: random() < 0.5 ? 'read' : 'comment' });
    saySaved();
    say(`started ${context.store.state.timer?.startAt}`);
  } else {
    watch.beat({ idleMs: 0, isLocked: false });
    say(`beat ${context.store.state.timer?.heartbeatAt}`);
  }
}
