import { afterEach, beforeEach, expect, test } from 'vitest';
import { backUpIfDue } from '../../../main/shell/daily-backup.ts';
import { createTestCommands } from '../../support/command-context.ts';

let bench: ReturnType<typeof createTestCommands>;
beforeEach(() => {
  bench = createTestCommands('2019-03-14T09:00:00.000Z');
});
afterEach(() => bench.close());

async function work(): Promise<void> {
  const { store } = bench.context;
  await bench.commands['timer:start']({ channelId: 'linkedin', activity: 'read' });
  bench.clock.now = new Date(bench.clock.now.getTime() + 60_000);
  await bench.commands['timer:stop'](null);
  backUpIfDue(store, bench.clock.now);
}

test('one backup a day, however often it is asked for', async () => {
  const { store } = bench.context;
  await work();
  await work();
  expect(store.listBackups()).toMatchObject([{ reason: 'daily', sessions: 1 }]);
  bench.clock.now = new Date('2019-03-15T09:00:00.000Z');
  await work();
  expect(store.listBackups()).toMatchObject([{ sessions: 3 }, { sessions: 1 }]);
});

test('an empty journal and an unchanged one make none', async () => {
  const { store } = bench.context;
  backUpIfDue(store, bench.clock.now);
  expect(store.listBackups()).toEqual([]);
  await work();
  backUpIfDue(store, new Date('2019-03-16T09:00:00.000Z'));
  expect(store.listBackups()).toHaveLength(1);
});
