import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { createTimerWatch } from '../../../main/commands/timer-watch.ts';
import { timerCommands } from '../../../main/commands/timer.ts';
import { checkFolder } from '../../../main/store/check.ts';
import { createFolderContext } from '../../support/command-context.ts';
import { createFastClock } from '../../support/fast-clock.ts';
import { createTestFolder, quickPlace, removeTestFolders } from '../../support/store-folder.ts';
import { killStoreChildren, startProgram } from '../../support/store-child.ts';

/** A hundred, once: in the checks' other time zones a few show that the zone changes nothing. */
const kills = ['UTC', undefined].includes(process.env['TZ']) ? 100 : 5;

afterEach(() => {
  killStoreChildren();
  removeTestFolders();
});

const program = new URL('../../support/timer-child-main.ts', import.meta.url);

test(`${kills} times kill -9 while a timer runs: nothing that was told is lost, nothing is extended`, {
  timeout: 300_000,
}, async () => {
  const data = join(createTestFolder(quickPlace), 'data');
  const beginMs = Date.now();
  const now = createFastClock(beginMs);
  const told = new Map<string, string>();
  let beats = 0;
  let held = 0;
  let longestDoubtMs = 0;
  for (let round = 0; round < kills; round += 1) {
    const child = startProgram(program, data, String(round), String(beginMs));
    await child.line('started');
    while (child.lines.length < 3 + ((round * 7) % 40)) await pause(1);
    await child.kill();
    const killedMs = now().getTime();
    for (const line of child.lines) {
      const [word, id = '', ...rest] = line.split(' ');
      if (word === 'session') told.set(id, rest.join(' '));
      if (word === 'beat') beats += 1;
    }
    const lastBeat = child.lines.findLast((line) => line.startsWith('beat'))?.slice(5) ?? '';
    const lastStart = child.lines.findLast((line) => line.startsWith('started'))?.slice(8) ?? '';
    const context = createFolderContext(data, { now });
    const { timer, journal } = context.store.state;
    const kept = new Map(journal.sessions.map(({ id, startAt, endAt }) => [id, `${startAt} ${endAt}`]));
    for (const [id, times] of told) expect(kept.get(id), `session ${id} of round ${round}`).toBe(times);
    expect(timer, 'a timer that was told is there').not.toBeNull();
    expect(Date.parse(timer?.startAt ?? '')).toBeGreaterThanOrEqual(Date.parse(lastStart));
    const toldMs = timer?.startAt === lastStart ? Date.parse(lastBeat || lastStart) : 0;
    expect(Date.parse(timer?.heartbeatAt ?? '')).toBeGreaterThanOrEqual(toldMs);
    createTimerWatch(context, () => undefined).begin();
    const view = await timerCommands(context)['timer:view'](null);
    expect(view.question).toMatchObject({ kind: 'held', reason: 'crash' });
    held += 1;
    // Stopped without an answer, nothing counts past the last sign of life.
    const sinceMs = Date.parse(context.store.state.timer?.away?.sinceAt ?? '');
    expect(sinceMs).toBeLessThanOrEqual(killedMs);
    longestDoubtMs = Math.max(longestDoubtMs, killedMs - sinceMs);
    const stopped = await timerCommands(context)['timer:stop'](null);
    for (const { endAt } of stopped.sessions) expect(Date.parse(endAt)).toBeLessThanOrEqual(killedMs);
    for (const { id, startAt, endAt } of stopped.sessions) told.set(id, `${startAt} ${endAt}`);
    context.store.close();
    expect(checkFolder(data)).toEqual([]);
  }
  console.log(
    `${kills} kills: ${told.size} sessions and ${beats} signs of life told, 0 lost, 0 extended; ${held} times asked; ` +
      `at most ${Math.round(longestDoubtMs / 1000)} s of its fast clock between the last sign of life and the end`,
  );
});
